// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/accounts.h"

#include "core/crm/connectorcatalogue.h"
#include "core/net/accesstoken.h"
#include "core/net/ratebudget.h"
#include "core/workflow/atdesk.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr qint64 crmIntervalMs = 110;
constexpr auto secretService = "countersign";

QString tokenKey(const QString &service)
{
    return service + u".access_token"_s;
}

store::Account toStored(const AccountSettings &settings)
{
    return {settings.service,
            settings.service,
            {{u"base_url"_s, settings.baseUrl},
             {u"account_id"_s, settings.accountId},
             {u"enabled"_s, settings.enabled},
             {u"sandbox"_s, settings.sandbox},
             {u"has_token"_s, settings.hasToken}}};
}

} // namespace

AccountSettings accountFromStored(const store::Account &account)
{
    AccountSettings settings;
    settings.service = account.service;
    settings.baseUrl = account.details[u"base_url"_s].toString();
    settings.accountId = account.details[u"account_id"_s].toString();
    settings.enabled = account.details[u"enabled"_s].toBool();
    settings.sandbox = account.details[u"sandbox"_s].toBool();
    settings.hasToken = account.details[u"has_token"_s].toBool();
    return settings;
}

struct Accounts::Signing {
    AccountSettings account;
    std::unique_ptr<net::AccessTokenSource> tokens;
    std::unique_ptr<esign::SignatureProvider> provider;
};

// HubSpot allows 100 calls in 10 s on its smallest plan; stand-ins on this machine set no pace.
struct Accounts::Filing {
    Filing(const AccountSettings &settings, net::HttpClient &client, const base::Clock &clock)
        : account(settings)
        , budget(clock, settings.sandbox ? 0 : crmIntervalMs)
        , http(client, budget)
    {
    }

    AccountSettings account;
    net::RateBudget budget;
    net::BudgetedHttpClient http;
    std::unique_ptr<crm::CrmConnector> connector;
};

Accounts::Accounts(StoreSession &session, const Engines &engines)
    : m_session(session)
    , m_engines(engines)
{
}

Accounts::~Accounts() = default;

base::Result<QList<AccountSettings>> Accounts::list()
{
    auto stored = m_session.read<QList<store::Account>>(
        [](Unit &unit) { return unit.settings.accounts(); });
    if (!stored)
        return stored.error();
    QList<AccountSettings> accounts;
    for (const store::Account &account : std::as_const(*stored))
        accounts.append(accountFromStored(account));
    return accounts;
}

base::Result<AccountSettings> Accounts::enabledAccount(const QString &service)
{
    auto accounts = list();
    if (!accounts)
        return accounts.error();
    for (const AccountSettings &account : std::as_const(*accounts)) {
        if (account.service == service && account.enabled)
            return account;
    }
    return base::Error{base::ErrorKind::NotFound, u"account.missing"_s, {{u"service"_s, service}}};
}

base::Result<base::Secret> Accounts::token(const QString &service)
{
    auto token = m_engines.secrets.read(QLatin1StringView(secretService), tokenKey(service));
    if (!token && token.error().kind == base::ErrorKind::NotFound)
        return base::Error{
            base::ErrorKind::Unauthorised, u"account.token_missing"_s, {{u"service"_s, service}}};
    return token;
}

base::Result<std::shared_ptr<esign::SignatureProvider>> Accounts::provider()
{
    auto account = enabledAccount(u"docusign"_s);
    if (!account)
        return account.error();
    const QMutexLocker lock(&m_mutex);
    if (m_signing && m_signing->account == *account)
        return std::shared_ptr<esign::SignatureProvider>(m_signing, m_signing->provider.get());
    const esign::ProviderEntry *entry = esign::findProvider(account->service);
    auto secret = token(account->service);
    if (!secret)
        return secret.error();
    auto signing = std::make_shared<Signing>();
    signing->account = *account;
    signing->tokens = std::make_unique<net::StaticTokenSource>(std::move(*secret));
    esign::ProviderSettings settings;
    settings.authServer = account->baseUrl.isEmpty() ? entry->authServer : QUrl(account->baseUrl);
    settings.accountId = account->accountId;
    signing->provider
        = entry->create(settings, {m_engines.http, *signing->tokens, m_session.clock()});
    m_signing = std::move(signing);
    return std::shared_ptr<esign::SignatureProvider>(m_signing, m_signing->provider.get());
}

base::Result<std::shared_ptr<crm::CrmConnector>> Accounts::connector()
{
    auto account = enabledAccount(u"hubspot"_s);
    if (!account)
        return account.error();
    const QMutexLocker lock(&m_mutex);
    if (m_filing && m_filing->account == *account)
        return std::shared_ptr<crm::CrmConnector>(m_filing, m_filing->connector.get());
    auto secret = token(account->service);
    if (!secret)
        return secret.error();
    auto filing = std::make_shared<Filing>(*account, m_engines.http, m_session.clock());
    crm::ConnectorSettings settings;
    settings.baseUrl = QUrl(account->baseUrl);
    settings.token = std::move(*secret);
    auto connector = crm::makeConnector(account->service, std::move(settings), filing->http,
                                        m_session.clock());
    if (!connector)
        return connector.error();
    filing->connector = std::move(*connector);
    m_filing = filing;
    return std::shared_ptr<crm::CrmConnector>(m_filing, m_filing->connector.get());
}

QString Accounts::connectorId()
{
    auto account = enabledAccount(u"hubspot"_s);
    return account ? account->service : QString();
}

bool Accounts::isSandbox(const QString &service)
{
    auto account = enabledAccount(service);
    return account && account->sandbox;
}

base::Result<> Accounts::save(const AccountSettings &account, const QString &token,
                              const QString &actor)
{
    CS_TRY(checkMay(m_session, actor, u"account.saved"_s)); // before the token is anywhere
    AccountSettings kept = account;
    if (!token.isEmpty()) {
        CS_TRY(m_engines.secrets.write(QLatin1StringView(secretService), tokenKey(account.service),
                                       base::Secret::fromString(token)));
        kept.hasToken = true;
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_signing.reset();
        m_filing.reset();
    }
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(unit.settings.setAccount(toStored(kept)));
        return unit.record(actor, u"account.saved"_s, {},
                           {{u"service"_s, kept.service}, {u"enabled"_s, kept.enabled}});
    });
}

base::Result<QString> Accounts::test(const QString &service, base::JobContext &context)
{
    if (service == u"hubspot"_s) {
        auto adapter = connector();
        if (!adapter)
            return adapter.error();
        auto account = (*adapter)->account(context);
        if (!account)
            return account.error();
        return u"%1 (%2)"_s.arg(account->id, account->kind);
    }
    auto adapter = provider();
    if (!adapter)
        return adapter.error();
    auto changed = (*adapter)->changedSince(m_session.clock().now(), context);
    if (!changed)
        return changed.error();
    return (*adapter)->id();
}

} // namespace countersign::workflow
