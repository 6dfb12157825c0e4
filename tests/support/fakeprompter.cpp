// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"

#include <QPrinter>

using namespace Qt::StringLiterals;

namespace countersign::test
{

void FakePrompter::confirm(QWidget *parent, const ui::Question &question, std::function<void()> yes)
{
    Q_UNUSED(parent)
    asked.append(question.title);
    if (accept)
        yes();
}

void FakePrompter::askText(QWidget *parent, const ui::TextQuestion &question,
                           std::function<void(const QString &)> answered)
{
    Q_UNUSED(parent)
    asked.append(question.title);
    offered = question.offered;
    if (!texts.isEmpty())
        answered(texts.takeFirst());
    else if (text)
        answered(*text);
}

void FakePrompter::askPassword(QWidget *parent, const ui::TextQuestion &question,
                               std::function<void(const std::optional<QString> &)> answered)
{
    Q_UNUSED(parent)
    asked.append(question.title);
    answered(passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst()));
}

void FakePrompter::pickFiles(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QStringList &)> picked)
{
    Q_UNUSED(parent)
    Q_UNUSED(filter)
    asked.append(title);
    if (!files.isEmpty())
        picked(files);
}

void FakePrompter::pickFolder(QWidget *parent, const QString &title,
                              std::function<void(const QString &)> picked)
{
    Q_UNUSED(parent)
    asked.append(title);
    if (!folder.isEmpty())
        picked(folder);
}

void FakePrompter::pickSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                                const QString &filter, std::function<void(const QString &)> picked)
{
    Q_UNUSED(parent)
    Q_UNUSED(suggestedName)
    Q_UNUSED(filter)
    asked.append(title);
    if (!saveFile.isEmpty())
        picked(saveFile);
}

void FakePrompter::pickPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, int pages,
                               std::function<void()> picked)
{
    Q_UNUSED(parent)
    asked.append(u"print %1 pages"_s.arg(pages));
    if (printFile.isEmpty())
        return;
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(printFile);
    if (lastPage > 0) {
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(firstPage, lastPage);
    }
    picked();
}

void FakePrompter::writeMail(QWidget *parent, const QString &subject,
                             const QStringList &attachments, std::function<void()> failed)
{
    Q_UNUSED(parent)
    mailed = QStringList{subject} + attachments;
    if (!mailWorks)
        failed();
}

void FakePrompter::openPage(QWidget *parent, const QUrl &page)
{
    Q_UNUSED(parent)
    pages.append(page);
}

} // namespace countersign::test
