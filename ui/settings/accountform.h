// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign::ui
{

class MessageBar;
class StateMark;

// One account of a service: where it is, whose it is, its token, and whether it works. Saves by
// itself, because a token never travels with the other settings.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    AccountForm(workflow::Workbench &workbench, Prompter &prompter, const QString &service,
                QWidget *parent);

    QString service() const { return m_service; }
    void load(const workflow::AccountSettings &account);

private:
    void build();
    void updateButtons();
    void save();
    void remove();
    void test();
    void report(const base::Result<> &done, const QString &success);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QString m_service;
    workflow::AccountSettings m_account;
    StateMark *m_state;
    QLineEdit *m_url;
    QLineEdit *m_id;
    QLineEdit *m_token;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_remove;
    MessageBar *m_message;
};

} // namespace countersign::ui
