// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/sandboxservice.h"
#include "core/sandbox/statefile.h"

#include <QMap>

namespace countersign::sandbox::docusign
{

struct OAuthDeskOptions {
    bool asksForConsent = true; // else /oauth/auth sends the browser straight back
    int tokenLifeSeconds = 8 * 60 * 60;
    QByteArray developerToken; // an access token that is always accepted; empty: none
};

// The account server's sign-in: authorization code with PKCE for public clients, refresh tokens
// that are used once.
class OAuthDesk
{
public:
    OAuthDesk(const QString &folder, const base::Clock &clock, OAuthDeskOptions options);

    base::Result<> load();
    void addRoutes(SandboxRoutes &routes);
    bool accepts(const SandboxRequest &request) const;
    // As if the service had ended every session; refresh tokens live on.
    void revokeAccessTokens();

private:
    struct Grant {
        QString challenge;
        QString redirectUri;
        QString clientId;
    };
    SandboxResponse authorize(const SandboxRequest &request);
    SandboxResponse consent(const SandboxRequest &request);
    SandboxResponse token(const SandboxRequest &request);
    SandboxResponse issue(const QString &clientId);
    SandboxResponse redirectWithCode(const QUrlQuery &asked);
    base::Result<> save() const;

    const base::Clock &m_clock;
    const OAuthDeskOptions m_options;
    StateFile m_state;
    QMap<QString, Grant> m_codes; // live as long as the server runs
    QMap<QString, QDateTime> m_accessTokens; // token, end
    QMap<QString, QString> m_refreshTokens; // token, client
};

} // namespace countersign::sandbox::docusign
