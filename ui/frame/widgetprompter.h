// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompter.h"

namespace countersign::ui
{

// Asks with dialogs that belong to the window and leave the rest of the program running.
class WidgetPrompter final : public Prompter
{
public:
    void confirm(QWidget *parent, const Question &question, std::function<void()> yes) override;
    void askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(const QString &)> answered) override;
    void askPassword(QWidget *parent, const TextQuestion &question,
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

} // namespace countersign::ui
