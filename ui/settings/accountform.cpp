// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/accountform.h"

#include "core/base/deliver.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

QString accountIdLabel(const QString &service)
{
    if (service == u"hubspot"_s)
        return AccountForm::tr("&Portal ID");
    return AccountForm::tr("A&ccount ID");
}

bool isUsableUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s)
        && !url.host().isEmpty();
}

} // namespace

AccountForm::AccountForm(workflow::Workbench &workbench, Prompter &prompter, const QString &service,
                         QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_service(service)
    , m_state(new StateMark(this))
    , m_url(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Save the account"), this))
    , m_test(new QPushButton(tr("&Test the connection"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"account."_s + service);
    setAccessibleName(serviceText(service));
    m_url->setObjectName(service + u".url"_s);
    m_id->setObjectName(service + u".id"_s);
    m_token->setObjectName(service + u".token"_s);
    m_save->setObjectName(service + u".save"_s);
    m_test->setObjectName(service + u".test"_s);
    m_remove->setObjectName(service + u".remove"_s);
    m_message->setObjectName(service + u".message"_s);
    m_token->setEchoMode(QLineEdit::Password);
    setButtonKind(m_remove, ButtonKind::Destructive);
    build();
    for (QLineEdit *edit : {m_url, m_id, m_token})
        connect(edit, &QLineEdit::textChanged, this, &AccountForm::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &AccountForm::save);
    connect(m_test, &QPushButton::clicked, this, &AccountForm::test);
    connect(m_remove, &QPushButton::clicked, this, &AccountForm::remove);
}

void AccountForm::build()
{
    auto *grid = new QGridLayout(this);
    setMargins(grid, 0, 0);
    grid->setVerticalSpacing(metric::small);
    grid->setHorizontalSpacing(metric::medium);
    auto *title = new QHBoxLayout;
    title->setSpacing(metric::medium);
    title->addWidget(makeSectionTitle(serviceText(m_service), this));
    title->addWidget(m_state);
    title->addStretch(1);
    grid->addLayout(title, 0, 0, 1, 2);
    int line = 1;
    const auto add = [&](const QString &label, QLineEdit *edit) {
        grid->addWidget(makeFieldLabel(label, edit), line, 0);
        grid->addWidget(edit, line++, 1);
    };
    add(tr("&Address"), m_url);
    add(accountIdLabel(m_service), m_id);
    add(tr("To&ken"), m_token);
    grid->setColumnStretch(1, 1);
    // One column of labels for all forms, whatever each is called.
    const QFontMetrics metrics(font());
    grid->setColumnMinimumWidth(0, metrics.horizontalAdvance(tr("A&ccount ID")) + metric::huge);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    grid->addLayout(buttons, line++, 0, 1, 2);
    grid->addWidget(m_message, line, 0, 1, 2);
}

void AccountForm::load(const workflow::AccountSettings &account)
{
    m_account = account;
    m_url->setText(account.baseUrl);
    m_id->setText(account.accountId);
    m_token->clear();
    m_token->setPlaceholderText(account.hasToken ? tr("Kept in safety. Type to replace it.")
                                                 : tr("Paste the access token"));
    if (account.sandbox)
        m_state->setState(State::Check, tr("Sandbox: a practice service on this computer"));
    else if (account.hasToken)
        m_state->setState(State::Ok, tr("Connected"));
    else
        m_state->setState(State::Ask, tr("Not connected"));
    updateButtons();
}

void AccountForm::updateButtons()
{
    const bool usable = isUsableUrl(m_url->text());
    m_url->setProperty("csInvalid", !usable && !m_url->text().isEmpty());
    m_url->update();
    const bool changed = m_url->text() != m_account.baseUrl || m_id->text() != m_account.accountId
        || !m_token->text().isEmpty();
    m_save->setEnabled(usable && changed && (m_account.hasToken || !m_token->text().isEmpty()));
    m_test->setEnabled(m_account.hasToken && !changed);
    m_remove->setVisible(m_account.hasToken && !m_account.sandbox);
}

void AccountForm::save()
{
    workflow::AccountSettings account = m_account;
    account.baseUrl = m_url->text().trimmed();
    account.accountId = m_id->text().trimmed();
    account.enabled = true;
    base::deliver(m_workbench.saveAccount(account, m_token->text()), this,
                  [this](const base::Result<> &done) {
                      report(done, tr("Saved. Test the connection to be sure."));
                  });
    m_token->clear();
}

void AccountForm::remove()
{
    Question question;
    question.title = tr("Remove the %1 account?").arg(serviceText(m_service));
    question.text = tr("Its token is forgotten. What was sent stays as it is.");
    question.acceptText = tr("Remove");
    question.destructive = true;
    m_prompter.confirm(this, question, [this] {
        workflow::AccountSettings account = m_account;
        account.enabled = false;
        base::deliver(m_workbench.saveAccount(account, {}), this,
                      [this](const base::Result<> &done) { report(done, tr("Removed.")); });
    });
}

void AccountForm::test()
{
    m_test->setEnabled(false);
    m_message->show(State::Info, tr("Asking %1…").arg(serviceText(m_service)));
    base::deliver(m_workbench.testAccount(m_service), this,
                  [this](const base::Result<QString> &name) {
                      m_test->setEnabled(true);
                      if (name)
                          m_message->show(State::Ok, tr("It works: signed in as %1.").arg(*name));
                      else
                          m_message->show(name.error());
                  });
}

void AccountForm::report(const base::Result<> &done, const QString &success)
{
    if (done)
        m_message->show(State::Ok, success);
    else
        m_message->show(done.error());
}

} // namespace countersign::ui
