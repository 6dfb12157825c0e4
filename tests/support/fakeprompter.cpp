// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"

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

void FakePrompter::openPage(QWidget *parent, const QUrl &page)
{
    Q_UNUSED(parent)
    pages.append(page);
}

} // namespace countersign::test
