// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/oauthdesk.h"

#include "core/sandbox/docusign/pages.h"
#include "core/security/hash.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

QString newToken()
{
    return QString::fromLatin1(security::randomBytes(32).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString formValue(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

SandboxResponse oauthError(const QString &error)
{
    return SandboxResponse::json(400, {{u"error"_s, error}, {u"error_description"_s, error}});
}

// What is missing from an authorization request; empty when nothing is.
QString authorizationProblem(const QUrlQuery &asked)
{
    if (formValue(asked, u"response_type"_s) != u"code"_s)
        return u"response_type must be code."_s;
    if (formValue(asked, u"client_id"_s).isEmpty())
        return u"client_id is missing."_s;
    if (formValue(asked, u"code_challenge_method"_s) != u"S256"_s
        || formValue(asked, u"code_challenge"_s).size() != 43)
        return u"A public client must use PKCE with S256."_s;
    const QUrl redirect(formValue(asked, u"redirect_uri"_s));
    if (redirect.scheme() != u"http"_s || !QHostAddress(redirect.host()).isLoopback())
        return u"redirect_uri must be on this machine."_s;
    return {};
}

} // namespace

OAuthDesk::OAuthDesk(const QString &folder, const base::Clock &clock, OAuthDeskOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_state(folder + u"/sessions.json"_s)
{
}

base::Result<> OAuthDesk::load()
{
    const auto state = m_state.load();
    if (!state)
        return state.error();
    const QJsonObject access = (*state)[u"access"_s].toObject();
    for (auto it = access.begin(); it != access.end(); ++it)
        m_accessTokens.insert(it.key(), base::fromIso(it.value().toString()));
    const QJsonObject refresh = (*state)[u"refresh"_s].toObject();
    for (auto it = refresh.begin(); it != refresh.end(); ++it)
        m_refreshTokens.insert(it.key(), it.value().toString());
    return {};
}

void OAuthDesk::addRoutes(SandboxRoutes &routes)
{
    routes.add("GET"_ba, u"/oauth/auth"_s, [this](const auto &r) { return authorize(r); });
    routes.add("POST"_ba, u"/oauth/auth"_s, [this](const auto &r) { return consent(r); });
    routes.add("POST"_ba, u"/oauth/token"_s, [this](const auto &r) { return token(r); });
}

bool OAuthDesk::accepts(const SandboxRequest &request) const
{
    const QByteArray header = request.headers.value("Authorization");
    if (!header.startsWith("Bearer "))
        return false;
    const QByteArray token = header.mid(7);
    if (!m_options.developerToken.isEmpty()
        && security::constantTimeEquals(token, m_options.developerToken))
        return true;
    return m_accessTokens.value(QString::fromLatin1(token)) > m_clock.now();
}

void OAuthDesk::revokeAccessTokens()
{
    m_accessTokens.clear();
}

SandboxResponse OAuthDesk::authorize(const SandboxRequest &request)
{
    const QString problem = authorizationProblem(request.query);
    if (!problem.isEmpty())
        return SandboxResponse::html(400, messagePage(u"Sign-in not possible"_s, problem));
    if (!m_options.asksForConsent)
        return redirectWithCode(request.query);
    return SandboxResponse::html(200, consentPage(request.query));
}

SandboxResponse OAuthDesk::consent(const SandboxRequest &request)
{
    const QUrlQuery form = request.form();
    const QUrlQuery asked(formValue(form, u"request"_s));
    if (!authorizationProblem(asked).isEmpty())
        return SandboxResponse::empty(400);
    if (formValue(form, u"decision"_s) == u"allow"_s)
        return redirectWithCode(asked);
    QUrl back(formValue(asked, u"redirect_uri"_s));
    QUrlQuery answer;
    answer.addQueryItem(u"error"_s, u"access_denied"_s);
    answer.addQueryItem(u"state"_s, formValue(asked, u"state"_s));
    back.setQuery(answer);
    return SandboxResponse::redirect(back);
}

SandboxResponse OAuthDesk::redirectWithCode(const QUrlQuery &asked)
{
    const QString code = newToken();
    m_codes.insert(code,
                   {formValue(asked, u"code_challenge"_s), formValue(asked, u"redirect_uri"_s),
                    formValue(asked, u"client_id"_s)});
    QUrl back(formValue(asked, u"redirect_uri"_s));
    QUrlQuery answer;
    answer.addQueryItem(u"code"_s, code);
    answer.addQueryItem(u"state"_s, formValue(asked, u"state"_s));
    back.setQuery(answer);
    return SandboxResponse::redirect(back);
}

SandboxResponse OAuthDesk::token(const SandboxRequest &request)
{
    const QUrlQuery form = request.form();
    const QString kind = formValue(form, u"grant_type"_s);
    if (kind == u"refresh_token"_s) {
        const QString client = m_refreshTokens.take(formValue(form, u"refresh_token"_s));
        if (client.isEmpty() || client != formValue(form, u"client_id"_s))
            return oauthError(u"invalid_grant"_s);
        return issue(client);
    }
    if (kind != u"authorization_code"_s)
        return oauthError(u"unsupported_grant_type"_s);
    const Grant grant = m_codes.take(formValue(form, u"code"_s));
    const QByteArray challenge
        = security::sha256(formValue(form, u"code_verifier"_s).toLatin1())
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (grant.clientId.isEmpty() || grant.clientId != formValue(form, u"client_id"_s)
        || grant.redirectUri != formValue(form, u"redirect_uri"_s)
        || grant.challenge != QString::fromLatin1(challenge))
        return oauthError(u"invalid_grant"_s);
    return issue(grant.clientId);
}

SandboxResponse OAuthDesk::issue(const QString &clientId)
{
    const QString access = newToken();
    const QString refresh = newToken();
    m_accessTokens.insert(access, m_clock.now().addSecs(m_options.tokenLifeSeconds));
    m_refreshTokens.insert(refresh, clientId);
    if (!save())
        return SandboxResponse::empty(500);
    return SandboxResponse::json(200,
                                 {{u"access_token"_s, access},
                                  {u"token_type"_s, u"Bearer"_s},
                                  {u"refresh_token"_s, refresh},
                                  {u"expires_in"_s, m_options.tokenLifeSeconds}});
}

base::Result<> OAuthDesk::save() const
{
    QJsonObject access;
    for (auto it = m_accessTokens.cbegin(); it != m_accessTokens.cend(); ++it) {
        if (it.value() > m_clock.now())
            access.insert(it.key(), base::toIso(it.value()));
    }
    QJsonObject refresh;
    for (auto it = m_refreshTokens.cbegin(); it != m_refreshTokens.cend(); ++it)
        refresh.insert(it.key(), it.value());
    return m_state.save({{u"access"_s, access}, {u"refresh"_s, refresh}});
}

} // namespace countersign::sandbox::docusign
