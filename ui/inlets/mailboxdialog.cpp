// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/mailboxdialog.h"

#include "core/base/deliver.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/dialogbody.h"
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

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// What is known of the large providers' sign-in pages.
struct MailProvider {
    const char *host;
    const char *authorize;
    const char *token;
    const char *scopes;
    const char *redirect; // that it takes with any port
};

constexpr std::array mailProviders = {
    MailProvider{
        "outlook.office365.com", "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://outlook.office.com/IMAP.AccessAsUser.All offline_access", "http://localhost"},
    MailProvider{"imap.gmail.com", "https://accounts.google.com/o/oauth2/v2/auth",
                 "https://oauth2.googleapis.com/token", "https://mail.google.com/",
                 "http://127.0.0.1/callback"},
};

// How to sign in: by password, at one of mailProviders, or at a page that is entered.
enum SignInWay { WithPassword, AtMicrosoft, AtGoogle, AtOther };

const MailProvider *providerOf(int way)
{
    return way == AtMicrosoft || way == AtGoogle ? &mailProviders.at(size_t(way - AtMicrosoft))
                                                 : nullptr;
}

SignInWay wayOf(const model::Mailbox &mailbox)
{
    if (!mailbox.oauth)
        return WithPassword;
    for (const SignInWay way : {AtMicrosoft, AtGoogle}) {
        const MailProvider *known = providerOf(way);
        if (mailbox.authorizeUrl == QLatin1StringView(known->authorize)
            && mailbox.tokenUrl == QLatin1StringView(known->token)
            && mailbox.scopes == QLatin1StringView(known->scopes))
            return way;
    }
    return AtOther;
}

QString registeringText(int way)
{
    switch (SignInWay(way)) {
    case AtMicrosoft:
        return MailboxDialog::tr("Registered as a mobile and desktop application with the redirect "
                                 "address http://localhost.");
    case AtGoogle:
        return MailboxDialog::tr("Registered as a desktop app; Google gives an ID and a secret.");
    case AtOther:
        return MailboxDialog::tr("Registered as a desktop program with the redirect address "
                                 "http://127.0.0.1/callback on any port. A secret only if the "
                                 "provider gives one.");
    case WithPassword:
        break;
    }
    return {};
}

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
    , m_clientSecret(makeEdit(u"mailClientSecret"_s, this))
    , m_registering(makeHint({}, this))
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
    setMargins(column, 0, metric::large);
    column->setSpacing(metric::small);
    auto *inputs = new QWidget(this);
    m_form = new QFormLayout(inputs);
    setMargins(m_form, metric::huge, 0);
    m_form->setSpacing(metric::small);
    m_form->setHorizontalSpacing(metric::large);
    buildPlace();
    buildSignIn();
    buildRule();
    column->addWidget(new DialogBody(inputs, this), 1);
    auto *foot = new QVBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->addWidget(m_message);
    column->addLayout(foot);
    buildButtons(foot);
    setMinimumWidth(metric::readingWidth);
    load();
    updateButtons();
}

// The label in the middle of its row, which QFormLayout sets too high beside our inputs.
void MailboxDialog::addRow(const QString &text, QWidget *input, QLayout *row)
{
    QLabel *label = makeFieldLabel(text, input);
    label->setMinimumHeight(metric::control);
    if (row)
        m_form->addRow(label, row);
    else
        m_form->addRow(label, input);
}

void MailboxDialog::addTitle(const QString &text)
{
    QLabel *title = makeSectionTitle(text, this);
    title->setContentsMargins(0, m_form->rowCount() > 0 ? metric::small : 0, 0, 0);
    m_form->addRow(title);
}

void MailboxDialog::buildPlace()
{
    m_port->setObjectName(u"mailPort"_s);
    m_port->setRange(1, 65535);
    m_host->setPlaceholderText(u"imap.example.org"_s);
    m_fingerprint->setPlaceholderText(tr("only for a server with a certificate of its own"));
    auto *server = new QHBoxLayout;
    server->setSpacing(metric::small);
    server->addWidget(m_host, 1);
    server->addWidget(makeFieldLabel(tr("P&ort"), m_port));
    server->addWidget(m_port);
    addTitle(tr("Server and sign-in"));
    addRow(tr("Mail &server (IMAP over TLS)"), m_host, server);
    addRow(tr("&User name"), m_user);
    connect(m_host, &QLineEdit::textChanged, this, &MailboxDialog::updateButtons);
    connect(m_user, &QLineEdit::textChanged, this, &MailboxDialog::updateButtons);
}

void MailboxDialog::buildSignIn()
{
    m_way->setObjectName(u"mailWay"_s);
    m_way->addItem(tr("Password"), WithPassword);
    m_way->addItem(tr("Sign-in page of Microsoft 365"), AtMicrosoft);
    m_way->addItem(tr("Sign-in page of Google"), AtGoogle);
    m_way->addItem(tr("Sign-in page of another provider (OAuth 2)"), AtOther);
    m_password->setEchoMode(QLineEdit::Password);
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_client->setPlaceholderText(tr("as your administrator registered it with the provider"));
    addRow(tr("S&ign in with"), m_way);
    addRow(tr("Pass&word"), m_password);
    addRow(tr("&Authorisation address"), m_authorize);
    addRow(tr("To&ken address"), m_token);
    addRow(tr("Sco&pes"), m_scopes);
    addRow(tr("&Client ID"), m_client);
    addRow(tr("Client s&ecret"), m_clientSecret);
    m_form->addRow(QString(), m_registering);
    addRow(tr("Certi&ficate's SHA-256"), m_fingerprint);
    connect(m_way, &QComboBox::currentIndexChanged, this, &MailboxDialog::showSignIn);
    connect(m_way, &QComboBox::activated, this, &MailboxDialog::suggestHost);
}

void MailboxDialog::buildRule()
{
    m_unseen->setObjectName(u"mailUnseen"_s);
    m_enabled->setObjectName(u"mailEnabled"_s);
    m_from->setPlaceholderText(tr("anybody"));
    m_subject->setPlaceholderText(tr("any"));
    m_moveTo->setPlaceholderText(tr("stays, marked as read"));
    addTitle(tr("Which messages"));
    addRow(tr("Fol&der"), m_folder);
    addRow(tr("Sender contai&ns"), m_from);
    addRow(tr("Sub&ject contains"), m_subject);
    m_form->addRow(QString(), m_unseen);
    addRow(tr("When taken in, &move to"), m_moveTo);
    m_form->addRow(QString(), m_enabled);
}

void MailboxDialog::buildButtons(QLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ResetRole); // on the left
    m_test->setObjectName(u"mailTest"_s);
    m_signIn = buttons->addButton(tr("Si&gn in…"), QDialogButtonBox::ResetRole);
    m_signIn->setObjectName(u"mailSignIn"_s);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"mailSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { saveThen([this] { accept(); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, [this] { saveThen([this] { test(); }); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { saveThen([this] { signIn(); }); });
}

void MailboxDialog::showSignIn()
{
    const int way = m_way->currentData().toInt();
    const auto show = [this](QWidget *input, bool shown) {
        input->setVisible(shown);
        m_form->labelForField(input)->setVisible(shown);
    };
    for (QLineEdit *edit : {m_authorize, m_token, m_scopes})
        show(edit, way == AtOther);
    show(m_client, way != WithPassword);
    show(m_clientSecret, way == AtGoogle || way == AtOther);
    m_registering->setText(registeringText(way));
    m_registering->setVisible(way != WithPassword);
    show(m_password, way == WithPassword);
    m_signIn->setVisible(way != WithPassword);
    adjustSize();
}

// A large provider's server is known; one that somebody has typed stays.
void MailboxDialog::suggestHost()
{
    bool ours = m_host->text().trimmed().isEmpty();
    for (const MailProvider &known : mailProviders)
        ours = ours || m_host->text() == QLatin1StringView(known.host);
    if (const MailProvider *chosen = providerOf(m_way->currentData().toInt()); chosen && ours)
        m_host->setText(QString::fromLatin1(chosen->host));
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
    m_way->setCurrentIndex(m_way->findData(wayOf(m_mailbox)));
    // A client may well have no secret: that one is kept is said of the password alone.
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
    const int way = m_way->currentData().toInt();
    const MailProvider *known = providerOf(way);
    mailbox.oauth = way != WithPassword;
    mailbox.authorizeUrl
        = known ? QString::fromLatin1(known->authorize) : m_authorize->text().trimmed();
    mailbox.tokenUrl = known ? QString::fromLatin1(known->token) : m_token->text().trimmed();
    mailbox.scopes = known ? QString::fromLatin1(known->scopes) : m_scopes->text().simplified();
    mailbox.redirect = known ? QString::fromLatin1(known->redirect) : QString();
    mailbox.clientId = m_client->text().trimmed();
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

// What is typed into a row that is not shown is not meant.
QString MailboxDialog::enteredSecret() const
{
    switch (SignInWay(m_way->currentData().toInt())) {
    case WithPassword:
        return m_password->text();
    case AtGoogle:
    case AtOther:
        return m_clientSecret->text().trimmed();
    case AtMicrosoft:
        break;
    }
    return {};
}

void MailboxDialog::saveThen(std::function<void()> next)
{
    base::deliver(m_inlets.saveMailbox(entered(), enteredSecret()), this,
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
