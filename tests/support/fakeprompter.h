// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompter.h"

#include <QUrl>

#include <optional>

namespace countersign::test
{

// Answers at once with what the test laid ready, and remembers what was asked. Without an answer it
// behaves like a person who presses Escape.
class FakePrompter final : public ui::Prompter
{
public:
    bool accept = true; // confirm()
    QStringList texts; // askText(), one after the other, then `text`
    std::optional<QString> text; // askText()
    QStringList passwords; // askPassword(), one after the other
    QStringList files; // pickFiles()
    QString folder; // pickFolder()
    QString saveFile; // pickSaveFile()
    QStringList asked; // titles, in order
    QStringList offered; // with the last of askText()
    QString printFile; // pickPrinter(): the PDF to print into
    int firstPage = 0; // of it; 0: all
    int lastPage = 0;
    QStringList mailed; // writeMail(): the subject and the attachments
    bool mailWorks = true;
    QList<QUrl> pages; // openPage()

    void confirm(QWidget *parent, const ui::Question &question, std::function<void()> yes) override;
    void askText(QWidget *parent, const ui::TextQuestion &question,
                 std::function<void(const QString &)> answered) override;
    void askPassword(QWidget *parent, const ui::TextQuestion &question,
                     std::function<void(const std::optional<QString> &)> answered) override;
    void pickFiles(QWidget *parent, const QString &title, const QString &filter,
                   std::function<void(const QStringList &)> picked) override;
    void pickFolder(QWidget *parent, const QString &title,
                    std::function<void(const QString &)> picked) override;
    void pickSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter, std::function<void(const QString &)> picked) override;
    void pickPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, int pages,
                     std::function<void()> picked) override;
    void writeMail(QWidget *parent, const QString &subject, const QStringList &attachments,
                   std::function<void()> failed) override;
    void openPage(QWidget *parent, const QUrl &page) override;
};

} // namespace countersign::test
