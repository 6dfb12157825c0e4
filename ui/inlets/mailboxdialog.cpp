// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/mailboxdialog.h"

#include "core/base/deliver.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum SignInWay { WithPassword, WithToken };

QLineEdit *makeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

} // namespace

MailboxDialog::MailboxDialog(workflow::InletBench &inlets, Prompter &prompter,
                             const model::Mailbox &mailbox, QWidget *parent)
    : QDialog(parent)
    , m_inlets(inlets)
    , m_prompter(prompter)
    , m_mailbox(mailbox)
    , m_host(makeEdit(u"mailHost"_s, this))
    , m_port(new QSpinBox(this))
    , m_user(makeEdit(u"mailUser"_s, this))
    , m_way(new QComboBox(this))
    , m_password(makeEdit(u"mailPassword"_s, this))
    , m_authorize(makeEdit(u"mailAuthorize"_s, this))
    , m_token(makeEdit(u"mailToken"_s, this))
    , m_client(makeEdit(u"mailClient"_s, this))
    , m_scopes(makeEdit(u"mailScopes"_s, this))
    , m_folder(makeEdit(u"mailFolder"_s, this))
    , m_from(makeEdit(u"mailFrom"_s, this))
    , m_subject(makeEdit(u"mailSubject"_s, this))
    , m_unseen(new QCheckBox(tr("Only messages that nobody has &read"), this))
    , m_moveTo(makeEdit(u"mailMoveTo"_s, this))
    , m_fingerprint(makeEdit(u"mailFingerprint"_s, this))
    , m_enabled(new QCheckBox(tr("&Look into it"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"mailboxDialog"_s);
    setWindowTitle(tr("Mailbox"));
    auto *column = new QVBoxLayout(this);
    setMargins(column, metric::huge, metric::large);
    column->setSpacing(metric::small);
    m_form = new QFormLayout;
    m_form->setSpacing(metric::small);
    buildPlace(m_form);
    buildSignIn(m_form);
    buildRule(m_form);
    column->addLayout(m_form);
    column->addWidget(m_message);
    buildButtons(column);
    setMinimumWidth(metric::readingWidth);
    load();
    updateButtons();
}

void MailboxDialog::buildPlace(QFormLayout *form)
{
    m_port->setObjectName(u"mailPort"_s);
    m_port->setRange(1, 65535);
    m_host->setPlaceholderText(u"imap.example.org"_s);
    m_fingerprint->setPlaceholderText(tr("only for a server with a certificate of its own"));
    form->addRow(tr("Mail &server (IMAP over TLS)"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("Certi&ficate's SHA-256"), m_fingerprint);
    form->addRow(tr("&User name"), m_user);
    connect(m_host, &QLineEdit::textChanged, this, &MailboxDialog::updateButtons);
    connect(m_user, &QLineEdit::textChanged, this, &MailboxDialog::updateButtons);
}

void MailboxDialog::buildSignIn(QFormLayout *form)
{
    m_way->setObjectName(u"mailWay"_s);
    m_way->addItem(tr("Password"), WithPassword);
    m_way->addItem(tr("Sign-in page of the provider (OAuth 2)"), WithToken);
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("S&ign in with"), m_way);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(tr("&Authorisation address"), m_authorize);
    form->addRow(tr("To&ken address"), m_token);
    form->addRow(tr("&Client ID"), m_client);
    form->addRow(tr("Sco&pes"), m_scopes);
    connect(m_way, &QComboBox::currentIndexChanged, this, &MailboxDialog::showSignIn);
}

void MailboxDialog::buildRule(QFormLayout *form)
{
    m_unseen->setObjectName(u"mailUnseen"_s);
    m_from->setPlaceholderText(tr("anybody"));
    m_subject->setPlaceholderText(tr("any"));
    m_moveTo->setPlaceholderText(tr("stays, marked as read"));
    form->addRow(tr("Fol&der"), m_folder);
    form->addRow(tr("Sender contai&ns"), m_from);
    form->addRow(tr("Sub&ject contains"), m_subject);
    form->addRow(QString(), m_unseen);
    form->addRow(tr("When taken in, &move to"), m_moveTo);
    form->addRow(QString(), m_enabled);
}

void MailboxDialog::buildButtons(QLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"mailSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"mailTest"_s);
    m_signIn = buttons->addButton(tr("Si&gn in…"), QDialogButtonBox::ActionRole);
    m_signIn->setObjectName(u"mailSignIn"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { saveThen([this] { accept(); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, [this] { saveThen([this] { test(); }); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { saveThen([this] { signIn(); }); });
}

void MailboxDialog::showSignIn()
{
    const bool token = m_way->currentData().toInt() == WithToken;
    for (QLineEdit *edit : {m_authorize, m_token, m_client, m_scopes}) {
        edit->setVisible(token);
        m_form->labelForField(edit)->setVisible(token);
    }
    m_password->setVisible(!token);
    m_form->labelForField(m_password)->setVisible(!token);
    m_signIn->setVisible(token);
    adjustSize();
}

void MailboxDialog::updateButtons()
{
    const bool complete
        = !m_host->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty();
    for (QPushButton *button : {m_save, m_test, m_signIn})
        button->setEnabled(complete);
}

void MailboxDialog::load()
{
    m_host->setText(m_mailbox.host);
    m_port->setValue(m_mailbox.port);
    m_user->setText(m_mailbox.user);
    m_way->setCurrentIndex(m_mailbox.oauth ? WithToken : WithPassword);
    m_password->setPlaceholderText(
        m_mailbox.id.isEmpty() ? QString() : tr("Kept in safety. Type to replace it."));
    m_authorize->setText(m_mailbox.authorizeUrl);
    m_token->setText(m_mailbox.tokenUrl);
    m_client->setText(m_mailbox.clientId);
    m_scopes->setText(m_mailbox.scopes);
    m_folder->setText(m_mailbox.folder);
    m_from->setText(m_mailbox.from);
    m_subject->setText(m_mailbox.subject);
    m_unseen->setChecked(m_mailbox.unseenOnly);
    m_moveTo->setText(m_mailbox.moveTo);
    m_fingerprint->setText(m_mailbox.trustedFingerprint);
    m_enabled->setChecked(m_mailbox.enabled);
    showSignIn();
}

model::Mailbox MailboxDialog::entered() const
{
    model::Mailbox mailbox = m_mailbox;
    mailbox.host = m_host->text().trimmed();
    mailbox.port = m_port->value();
    mailbox.user = m_user->text().trimmed();
    mailbox.oauth = m_way->currentData().toInt() == WithToken;
    mailbox.authorizeUrl = m_authorize->text().trimmed();
    mailbox.tokenUrl = m_token->text().trimmed();
    mailbox.clientId = m_client->text().trimmed();
    mailbox.scopes = m_scopes->text().simplified();
    mailbox.folder = m_folder->text().trimmed();
    mailbox.from = m_from->text().trimmed();
    mailbox.subject = m_subject->text().trimmed();
    mailbox.unseenOnly = m_unseen->isChecked();
    mailbox.moveTo = m_moveTo->text().trimmed();
    mailbox.trustedFingerprint
        = m_fingerprint->text().remove(u':').remove(u' ').trimmed().toLower();
    mailbox.enabled = m_enabled->isChecked();
    return mailbox;
}

void MailboxDialog::saveThen(std::function<void()> next)
{
    base::deliver(m_inlets.saveMailbox(entered(), m_password->text()), this,
                  [this, next](const base::Result<model::Mailbox> &saved) {
                      if (!saved)
                          return m_message->show(saved.error());
                      m_mailbox = *saved;
                      next();
                  });
}

void MailboxDialog::test()
{
    m_test->setEnabled(false);
    m_message->show(State::Info, tr("Asking %1…").arg(m_mailbox.host));
    base::deliver(m_inlets.testMailbox(m_mailbox.id), this, [this](const base::Result<int> &found) {
        m_test->setEnabled(true);
        if (found)
            m_message->show(State::Ok, tr("It works: %n message(s) to look at.", nullptr, *found));
        else
            m_message->show(found.error());
    });
}

void MailboxDialog::signIn()
{
    m_message->show(State::Info, tr("Sign in on the page in your browser."));
    const auto openPage = [self = QPointer<MailboxDialog>(this)](const QUrl &page) {
        if (self)
            self->m_prompter.openPage(self, page);
    };
    base::deliver(m_inlets.signInMailbox(m_mailbox.id, openPage), this,
                  [this](const base::Result<> &done) {
                      if (done)
                          m_message->show(State::Ok, tr("Signed in. Test it to be sure."));
                      else
                          m_message->show(done.error());
                  });
}

} // namespace countersign::ui
