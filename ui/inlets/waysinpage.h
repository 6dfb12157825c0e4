// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/inletbench.h"
#include "ui/prompter.h"
#include "ui/settings/settingspage.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign::ui
{

class EmptyState;
class MailboxPart;
class MessageBar;

// The other ways in: watched folders with how looking into them went, what could not be taken in
// and why, and the phone. Changes are saved at once and have nothing to do with the other settings.
class WaysInPage : public SettingsPage
{
    Q_OBJECT
public:
    WaysInPage(workflow::InletBench &inlets, Prompter &prompter, QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &) const override { }

Q_SIGNALS:
    void phoneRequested();

private:
    void buildFolders();
    void buildProblems();
    void buildPhone();
    QPushButton *addButton(QLayout *row, const QString &text, const QString &name);
    void refreshFolders();
    void refreshStatuses();
    void refreshProblems();
    void showFolders(const QList<model::WatchedFolder> &folders);
    void showProblems(const QList<model::InletProblem> &problems);
    void updateButtons();
    void edit(const model::WatchedFolder &folder);
    void remove();
    void tryAgain();
    const model::WatchedFolder *currentFolder() const;

    workflow::InletBench &m_inlets;
    Prompter &m_prompter;
    QList<model::WatchedFolder> m_shown;
    QList<model::InletProblem> m_listed;
    QTreeWidget *m_folders;
    EmptyState *m_empty;
    MailboxPart *m_mailboxes;
    QTreeWidget *m_problems;
    QWidget *m_problemPart;
    MessageBar *m_message;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace countersign::ui
