// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/inletbench.h"
#include "ui/prompter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace countersign::ui
{

class MessageBar;

// One mailbox: where it is, how to sign in, which messages of it, what becomes of them. Testing
// saves it first, so that what is tested is what is used.
class MailboxDialog : public QDialog
{
    Q_OBJECT
public:
    MailboxDialog(workflow::InletBench &inlets, Prompter &prompter, const model::Mailbox &mailbox,
                  QWidget *parent);

private:
    // `row` where the input shares its row with others.
    void addRow(const QString &text, QWidget *input, QLayout *row = nullptr);
    void addTitle(const QString &text);
    void buildPlace();
    void buildSignIn();
    void buildRule();
    void buildButtons(QLayout *column);
    void showSignIn();
    void suggestHost();
    void updateButtons();
    void load();
    model::Mailbox entered() const;
    QString enteredSecret() const;
    // Saves, and goes on with its id when that has worked.
    void saveThen(std::function<void()> next);
    void test();
    void signIn();

    workflow::InletBench &m_inlets;
    Prompter &m_prompter;
    model::Mailbox m_mailbox;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QComboBox *m_way;
    QLineEdit *m_password;
    QLineEdit *m_authorize;
    QLineEdit *m_token;
    QLineEdit *m_client;
    QLineEdit *m_clientSecret;
    QLabel *m_registering; // what to tell the provider of this program
    QLineEdit *m_scopes;
    QLineEdit *m_folder;
    QLineEdit *m_from;
    QLineEdit *m_subject;
    QCheckBox *m_unseen;
    QLineEdit *m_moveTo;
    QLineEdit *m_fingerprint;
    QCheckBox *m_enabled;
    MessageBar *m_message;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace countersign::ui
