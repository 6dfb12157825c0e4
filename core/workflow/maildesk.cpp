// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/maildesk.h"

#include "core/esign/secrettokenstore.h"
#include "core/workflow/atdesk.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString mailSecretService = u"countersign"_s;

QString mailboxKey(const QString &id = {})
{
    return u"inlet.mail."_s + id;
}

// What save() keeps: an OAuth client's secret is not taken for a password, nor sent in its place.
QString secretKey(const model::Mailbox &mailbox)
{
    return mailboxKey(mailbox.id) + (mailbox.oauth ? u".client"_s : QString());
}

base::Result<QList<model::Mailbox>> loadMailboxes(Unit &unit)
{
    auto keys = unit.settings.keys();
    if (!keys)
        return keys.error();
    QList<model::Mailbox> mailboxes;
    for (const QString &key : std::as_const(*keys)) {
        if (!key.startsWith(mailboxKey()))
            continue;
        auto value = unit.settings.value(key);
        if (!value)
            return value.error();
        mailboxes.append(model::mailboxFromJson(value->toObject()));
        mailboxes.last().id = key.mid(mailboxKey().size());
    }
    return mailboxes;
}

} // namespace

MailDesk::MailDesk(StoreSession &session, const Engines &engines, Intake &intake)
    : m_session(session)
    , m_engines(engines)
    , m_intake(intake)
{
}

base::Result<QList<model::Mailbox>> MailDesk::mailboxes()
{
    return m_session.read<QList<model::Mailbox>>(loadMailboxes);
}

base::Result<model::Mailbox> MailDesk::find(const QString &id)
{
    auto all = mailboxes();
    if (!all)
        return all.error();
    for (const model::Mailbox &mailbox : std::as_const(*all)) {
        if (mailbox.id == id)
            return mailbox;
    }
    return base::Error{base::ErrorKind::NotFound, u"mail.mailbox_missing"_s, {}};
}

base::Result<model::Mailbox> MailDesk::save(model::Mailbox mailbox, const base::Secret &secret,
                                            const QString &actor)
{
    CS_TRY(checkMay(m_session, actor, u"inlet.changed"_s)); // before the secret is anywhere
    if (mailbox.id.isEmpty())
        mailbox.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!secret.isEmpty())
        CS_TRY(m_engines.secrets.write(mailSecretService, secretKey(mailbox), secret));
    return m_session.write<model::Mailbox>([&](Unit &unit) -> base::Result<model::Mailbox> {
        CS_TRY(unit.settings.setValue(mailboxKey(mailbox.id), model::toJson(mailbox)));
        CS_TRY(unit.record(actor, u"inlet.changed"_s, {},
                           {{u"way"_s, u"mail"_s}, {u"name"_s, mailbox.user}}));
        return mailbox;
    });
}

base::Result<> MailDesk::remove(const QString &id, const QString &actor)
{
    CS_TRY(checkMay(m_session, actor, u"inlet.removed"_s));
    CS_TRY(esign::SecretTokenStore(m_engines.secrets, mailSecretService, mailboxKey(id)).clear());
    for (const bool oauth : {false, true}) {
        model::Mailbox mailbox;
        mailbox.id = id;
        mailbox.oauth = oauth;
        CS_TRY(m_engines.secrets.remove(mailSecretService, secretKey(mailbox)));
    }
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto stored = unit.settings.value(mailboxKey(id));
        if (!stored)
            return stored.error();
        CS_TRY(unit.settings.remove(mailboxKey(id)));
        return unit.record(actor, u"inlet.removed"_s, {},
                           {{u"way"_s, u"mail"_s}, {u"name"_s, stored->toObject()[u"user"_s]}});
    });
}

base::Result<net::OAuth2Settings> MailDesk::oauthOf(const model::Mailbox &mailbox)
{
    net::OAuth2Settings settings{QUrl(mailbox.authorizeUrl), QUrl(mailbox.tokenUrl),
                                 mailbox.clientId, mailbox.scopes.split(u' ', Qt::SkipEmptyParts)};
    settings.loginHint = mailbox.user;
    if (!mailbox.redirect.isEmpty())
        settings.redirect = QUrl(mailbox.redirect);
    auto secret = m_engines.secrets.read(mailSecretService, secretKey(mailbox));
    if (secret)
        settings.clientSecret = std::move(*secret);
    else if (secret.error().kind != base::ErrorKind::NotFound)
        return secret.error();
    return settings;
}

base::Result<base::Secret> MailDesk::secretOf(const model::Mailbox &mailbox,
                                              base::JobContext &context)
{
    if (!mailbox.oauth)
        return m_engines.secrets.read(mailSecretService, secretKey(mailbox));
    auto settings = oauthOf(mailbox);
    if (!settings)
        return settings.error();
    esign::SecretTokenStore tokens(m_engines.secrets, mailSecretService, mailboxKey(mailbox.id));
    net::OAuth2Session session(std::move(*settings), m_engines.http, tokens, m_session.clock());
    return session.accessToken(context);
}

base::Result<int> MailDesk::test(const QString &id, base::JobContext &context)
{
    auto mailbox = find(id);
    if (!mailbox)
        return mailbox.error();
    auto secret = secretOf(*mailbox, context);
    if (!secret)
        return secret.error();
    auto session = inlets::ImapSession::open(*mailbox, *secret, context);
    if (!session)
        return session.error();
    auto found = (*session)->find(context);
    if (!found)
        return found.error();
    (*session)->close(context);
    return int(found->size());
}

base::Result<> MailDesk::signIn(const QString &id, const QString &actor,
                                const std::function<void(const QUrl &)> &openBrowser,
                                base::JobContext &context)
{
    CS_TRY(checkMay(m_session, actor, u"inlet.signed_in"_s));
    auto mailbox = find(id);
    if (!mailbox)
        return mailbox.error();
    auto settings = oauthOf(*mailbox);
    if (!settings)
        return settings.error();
    esign::SecretTokenStore tokens(m_engines.secrets, mailSecretService, mailboxKey(id));
    net::OAuth2Session session(std::move(*settings), m_engines.http, tokens, m_session.clock());
    CS_TRY(session.signIn(openBrowser, context));
    return m_session.write([&](Unit &unit) {
        return unit.record(actor, u"inlet.signed_in"_s, {}, {{u"name"_s, mailbox->user}});
    });
}

InletRound MailDesk::check(const model::Mailbox &mailbox, base::JobContext &context)
{
    std::unique_ptr<MailInlet> &inlet = m_inlets[mailbox.id];
    if (!inlet || inlet->mailbox() != mailbox)
        inlet = std::make_unique<MailInlet>(
            m_session, m_intake, mailbox,
            [this, mailbox](base::JobContext &job) { return secretOf(mailbox, job); },
            m_engines.sentence);
    return inlet->check(context);
}

base::Result<QList<model::InletProblem>> MailDesk::problems()
{
    using Problems = QList<model::InletProblem>;
    return m_session.read<Problems>([](Unit &unit) -> base::Result<Problems> {
        auto mailboxes = loadMailboxes(unit);
        if (!mailboxes)
            return mailboxes.error();
        Problems problems;
        for (const model::Mailbox &mailbox : std::as_const(*mailboxes)) {
            auto items = unit.inlets.problems(mailbox.id);
            if (!items)
                return items.error();
            for (const store::InletItem &item : std::as_const(*items))
                problems.append({mailbox.id, item.id, item.name, {}, item.reason, item.changedAt});
        }
        return problems;
    });
}

base::Result<> MailDesk::tryAgain(const model::InletProblem &problem)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto item = unit.inlets.find(problem.id);
        if (!item)
            return item.error();
        if (!*item || (*item)->state != store::InletState::Problem)
            return base::Error{base::ErrorKind::NotFound, u"inlet.problem_gone"_s, {}};
        return unit.inlets.remove(problem.id);
    });
}

} // namespace countersign::workflow
