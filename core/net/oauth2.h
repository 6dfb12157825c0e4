// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/net/accesstoken.h"

#include <QDateTime>
#include <QMutex>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace countersign::net
{

struct OAuth2Settings {
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QString clientId;
    QStringList scopes;
    // Google gives desktop programs one and wants it back, though it keeps no secret there (RFC
    // 8252 section 8.5); empty: none is sent.
    base::Secret clientSecret = {};
    // What the client is registered with; each sign-in takes a port of its own. Microsoft leaves
    // the port out of account for "http://localhost" alone.
    QUrl redirect = QUrl(QStringLiteral("http://127.0.0.1/callback"));
    QString loginHint = {}; // whose sign-in is asked for, where a browser knows several people
};

using FormFields = QList<std::pair<QByteArray, QByteArray>>; // names and values as they are

struct OAuth2Tokens {
    base::Secret accessToken;
    base::Secret refreshToken; // empty when the server gives none
    QDateTime renewAt; // ten minutes before expiresAt, or half-way when the life is shorter
    QDateTime expiresAt;
};

// Where tokens are kept between runs; implemented over the system's secret store.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual base::Result<std::optional<OAuth2Tokens>> load() = 0;
    virtual base::Result<> save(const OAuth2Tokens &tokens) = 0;
    virtual base::Result<> clear() = 0;
};

// The stored form of tokens, for TokenStore implementations.
base::Secret serialise(const OAuth2Tokens &tokens);
base::Result<OAuth2Tokens> parseTokens(const base::Secret &stored);

// An authorization request of a public client with PKCE (RFC 7636, S256); `url` is for the browser.
struct AuthorizationRequest {
    QUrl url;
    QUrl redirectUri;
    QString state;
    base::Secret verifier;
};
AuthorizationRequest makeAuthorizationRequest(const OAuth2Settings &settings,
                                              const QUrl &redirectUri);
// base64url(SHA-256(verifier)) without padding.
QByteArray codeChallenge(const base::Secret &verifier);

// The signed-in state of one account at one OAuth 2.0 server (RFC 6749, RFC 8252): signs in through
// the browser and a loopback redirect, renews tokens early, one renewal at a time. Use
// from worker threads. Errors: net.sign_in_required, net.sign_in_refused,
// net.client_refused, net.timeout, and those of HttpClient.
class OAuth2Session final : public AccessTokenSource
{
public:
    OAuth2Session(OAuth2Settings settings, HttpClient &client, TokenStore &store,
                  const base::Clock &clock);

    bool isSignedIn();
    // Opens a listener on 127.0.0.1, calls openBrowser with the page to show, waits for the
    // redirect and redeems its code.
    base::Result<> signIn(const std::function<void(const QUrl &)> &openBrowser,
                          base::JobContext &context, int timeoutMs = 300'000);
    base::Result<> signOut();

    base::Result<base::Secret> accessToken(base::JobContext &context) override;
    void rejected(const base::Secret &token) override;

private:
    base::Result<> loadOnce();
    base::Result<> refresh(base::JobContext &context);
    base::Result<> redeem(const AuthorizationRequest &request, const QUrlQuery &answer,
                          base::JobContext &context);
    base::Result<OAuth2Tokens> requestTokens(FormFields form, base::JobContext &context);
    base::Result<> keep(OAuth2Tokens tokens);

    const OAuth2Settings m_settings;
    HttpClient &m_client;
    TokenStore &m_store;
    const base::Clock &m_clock;
    QMutex m_mutex; // held during a renewal, so that others wait for its token in place of renewing
                    // too
    bool m_loaded = false;
    std::optional<OAuth2Tokens> m_tokens;
};

} // namespace countersign::net
