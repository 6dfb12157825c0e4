// SPDX-License-Identifier: Apache-2.0
#include "core/net/oauth2.h"

#include "core/net/httperror.h"
#include "core/net/loopbackreceiver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

constexpr qint64 renewalMarginMs = 10 * 60 * 1000;

base::Error signInRequired()
{
    return base::Error{base::ErrorKind::Unauthorised, u"net.sign_in_required"_s, {}};
}

// 32 bytes of the system's generator in base64url: 43 characters, as RFC 7636 section 4.1 wants a
// verifier.
QByteArray randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                          bytes.size() / qsizetype(sizeof(quint32)));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encodedForm(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + value.toPercentEncoding();
    }
    return form;
}

QString textOf(const base::Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

// A refused grant can't be mended by trying again; anything else may be a bad day of the server.
base::Error tokenEndpointError(const HttpResponse &response, const QDateTime &now)
{
    const QString code = QJsonDocument::fromJson(response.body).object()[u"error"_s].toString();
    if (code == u"invalid_client"_s || code == u"unauthorized_client"_s)
        return base::Error{base::ErrorKind::Unauthorised, u"net.client_refused"_s, {}};
    if (code == u"invalid_grant"_s || code == u"consent_required"_s || response.status == 401)
        return signInRequired();
    return errorFromResponse(response, now);
}

} // namespace

base::Secret serialise(const OAuth2Tokens &tokens)
{
    const QJsonObject object{{u"access_token"_s, textOf(tokens.accessToken)},
                             {u"refresh_token"_s, textOf(tokens.refreshToken)},
                             {u"renew_at"_s, base::toIso(tokens.renewAt)},
                             {u"expires_at"_s, base::toIso(tokens.expiresAt)}};
    return base::Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Result<OAuth2Tokens> parseTokens(const base::Secret &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.view().toByteArray()).object();
    OAuth2Tokens tokens;
    tokens.accessToken = base::Secret::fromString(object[u"access_token"_s].toString());
    tokens.refreshToken = base::Secret::fromString(object[u"refresh_token"_s].toString());
    tokens.renewAt = base::fromIso(object[u"renew_at"_s].toString());
    tokens.expiresAt = base::fromIso(object[u"expires_at"_s].toString());
    if (tokens.accessToken.isEmpty() || !tokens.expiresAt.isValid())
        return base::Error{base::ErrorKind::Corrupt, u"net.tokens_malformed"_s, {}};
    return tokens;
}

QByteArray codeChallenge(const base::Secret &verifier)
{
    return QCryptographicHash::hash(verifier.view(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

AuthorizationRequest makeAuthorizationRequest(const OAuth2Settings &settings,
                                              const QUrl &redirectUri)
{
    AuthorizationRequest request;
    request.redirectUri = redirectUri;
    request.state = QString::fromLatin1(randomToken());
    request.verifier = base::Secret(randomToken());
    FormFields query{{"response_type"_ba, "code"_ba},
                     {"client_id"_ba, settings.clientId.toUtf8()},
                     {"redirect_uri"_ba, redirectUri.toEncoded()},
                     {"scope"_ba, settings.scopes.join(u' ').toUtf8()},
                     {"state"_ba, request.state.toLatin1()},
                     {"code_challenge"_ba, codeChallenge(request.verifier)},
                     {"code_challenge_method"_ba, "S256"_ba}};
    if (!settings.loginHint.isEmpty())
        query.append({"login_hint"_ba, settings.loginHint.toUtf8()});
    request.url = settings.authorizeUrl;
    request.url.setQuery(QString::fromLatin1(encodedForm(query)));
    return request;
}

OAuth2Session::OAuth2Session(OAuth2Settings settings, HttpClient &client, TokenStore &store,
                             const base::Clock &clock)
    : m_settings(std::move(settings))
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
{
}

bool OAuth2Session::isSignedIn()
{
    const QMutexLocker lock(&m_mutex);
    return loadOnce().ok() && m_tokens.has_value();
}

base::Result<> OAuth2Session::signIn(const std::function<void(const QUrl &)> &openBrowser,
                                     base::JobContext &context, int timeoutMs)
{
    LoopbackReceiver receiver(m_settings.redirect);
    CS_TRY(receiver.listen());
    const AuthorizationRequest request
        = makeAuthorizationRequest(m_settings, receiver.redirectUri());
    openBrowser(request.url);
    const auto answer = receiver.waitForRedirect(request.state, timeoutMs, context);
    if (!answer)
        return answer.error();
    return redeem(request, *answer, context);
}

base::Result<> OAuth2Session::redeem(const AuthorizationRequest &request, const QUrlQuery &answer,
                                     base::JobContext &context)
{
    const QString code = answer.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty())
        return base::Error{base::ErrorKind::Unauthorised,
                           u"net.sign_in_refused"_s,
                           {{u"detail"_s, answer.queryItemValue(u"error"_s)}}};
    auto tokens = requestTokens({{"grant_type"_ba, "authorization_code"_ba},
                                 {"code"_ba, code.toUtf8()},
                                 {"redirect_uri"_ba, request.redirectUri.toEncoded()},
                                 {"code_verifier"_ba, request.verifier.view().toByteArray()}},
                                context);
    if (!tokens)
        return tokens.error();
    const QMutexLocker lock(&m_mutex);
    return keep(std::move(*tokens));
}

base::Result<> OAuth2Session::signOut()
{
    const QMutexLocker lock(&m_mutex);
    m_tokens.reset();
    m_loaded = true;
    return m_store.clear();
}

base::Result<base::Secret> OAuth2Session::accessToken(base::JobContext &context)
{
    const QMutexLocker lock(&m_mutex);
    CS_TRY(loadOnce());
    if (!m_tokens)
        return signInRequired();
    const QDateTime now = m_clock.now();
    if (now < m_tokens->renewAt)
        return m_tokens->accessToken.clone();
    if (m_tokens->refreshToken.isEmpty() && now < m_tokens->expiresAt)
        return m_tokens->accessToken.clone();
    const auto renewed = refresh(context);
    // The old token is good for a while yet: an unreachable token server need not stop the work.
    const bool mayGoOn
        = !renewed && base::isRetryable(renewed.error().kind) && now < m_tokens->expiresAt;
    if (!renewed && !mayGoOn)
        return renewed.error();
    return m_tokens->accessToken.clone();
}

void OAuth2Session::rejected(const base::Secret &token)
{
    const QMutexLocker lock(&m_mutex);
    // A token of before the last renewal says nothing about the present one.
    if (!m_tokens || m_tokens->accessToken.view() != token.view())
        return;
    m_tokens->renewAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    m_tokens->expiresAt = m_tokens->renewAt;
}

base::Result<> OAuth2Session::loadOnce()
{
    if (m_loaded)
        return {};
    auto stored = m_store.load();
    if (!stored)
        return stored.error();
    m_tokens = std::move(*stored);
    m_loaded = true;
    return {};
}

base::Result<> OAuth2Session::refresh(base::JobContext &context)
{
    if (m_tokens->refreshToken.isEmpty())
        return signInRequired();
    auto tokens = requestTokens({{"grant_type"_ba, "refresh_token"_ba},
                                 {"refresh_token"_ba, m_tokens->refreshToken.view().toByteArray()}},
                                context);
    if (!tokens)
        return tokens.error();
    // RFC 6749 section 6: without a new refresh token the old one stays.
    if (tokens->refreshToken.isEmpty())
        tokens->refreshToken = m_tokens->refreshToken.clone();
    return keep(std::move(*tokens));
}

base::Result<OAuth2Tokens> OAuth2Session::requestTokens(FormFields form, base::JobContext &context)
{
    form.append({"client_id"_ba, m_settings.clientId.toUtf8()});
    if (!m_settings.clientSecret.isEmpty())
        form.append({"client_secret"_ba, m_settings.clientSecret.view().toByteArray()});
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = m_settings.tokenUrl;
    request.headers.set("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    request.headers.set("Accept"_ba, "application/json"_ba);
    request.body = encodedForm(form);
    request.maxResponseBytes = 256 * 1024;
    const auto response = m_client.send(request, context);
    if (!response)
        return response.error();
    const QDateTime now = m_clock.now();
    if (!response->isSuccess())
        return tokenEndpointError(*response, now);
    const QJsonObject object = QJsonDocument::fromJson(response->body).object();
    OAuth2Tokens tokens;
    tokens.accessToken = base::Secret::fromString(object[u"access_token"_s].toString());
    tokens.refreshToken = base::Secret::fromString(object[u"refresh_token"_s].toString());
    if (tokens.accessToken.isEmpty())
        return base::Error{base::ErrorKind::Network, u"net.server_error"_s, {}};
    // Some servers write the number as a string; without one an hour is customary.
    const qint64 lifeMs = qMax(qint64(1), object[u"expires_in"_s].toVariant().toLongLong()) * 1000;
    tokens.expiresAt = now.addMSecs(object.contains(u"expires_in"_s) ? lifeMs : 3'600'000);
    tokens.renewAt = now.addMSecs(
        qMax(now.msecsTo(tokens.expiresAt) - renewalMarginMs, now.msecsTo(tokens.expiresAt) / 2));
    return tokens;
}

base::Result<> OAuth2Session::keep(OAuth2Tokens tokens)
{
    m_tokens = std::move(tokens);
    m_loaded = true;
    return m_store.save(*m_tokens);
}

} // namespace countersign::net
