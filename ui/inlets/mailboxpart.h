// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/inletbench.h"
#include "ui/prompter.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace countersign::ui
{

class MessageBar;

// The list of mailboxes, how each stands, and what to do with them.
class MailboxPart : public QWidget
{
    Q_OBJECT
public:
    MailboxPart(workflow::InletBench &inlets, Prompter &prompter, QWidget *parent);

    void refresh();
    void refreshStatuses();

private:
    void build();
    void show(const QList<model::Mailbox> &mailboxes);
    void updateButtons();
    void edit(const model::Mailbox &mailbox);
    void remove();
    int currentRow() const;

    workflow::InletBench &m_inlets;
    Prompter &m_prompter;
    QList<model::Mailbox> m_shown;
    QTreeWidget *m_list;
    MessageBar *m_message;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

// "12 taken in · looked into at 14:05", or why not; `status` null: not yet.
QString inletStandingText(bool enabled, const model::InletStatus *status);

} // namespace countersign::ui
