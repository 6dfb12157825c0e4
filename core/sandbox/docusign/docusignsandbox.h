// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/docusign/envelopebook.h"
#include "core/sandbox/docusign/oauthdesk.h"
#include "core/sandbox/sandboxservice.h"

#include <functional>
#include <optional>

namespace countersign::sandbox
{

struct DocuSignSandboxOptions {
    QString folder; // of envelopes, documents, sessions and the test authority
    docusign::OAuthDeskOptions oauth;
    // Everybody signs that long after it became their turn, for demonstrations; noticed at the next
    // request.
    std::optional<int> autoSignMs;
    int callsPerHour = 3'000;
};

// A stand-in of DocuSign: account server, eSignature REST API v2.1 for one account, and pages on
// which people sign or decline. Completed documents carry a real PAdES signature by the sandbox's
// own test authority.
class DocuSignSandbox final : public SandboxService
{
public:
    DocuSignSandbox(DocuSignSandboxOptions options, const base::Clock &clock);

    // Takes up what an earlier run left; before the server starts.
    base::Result<> load();
    void addRoutes(SandboxRoutes &routes) override;

    // For tests, inside SandboxServer::locked().
    docusign::EnvelopeBook &book() { return m_book; }
    void revokeAccessTokens() { m_oauth.revokeAccessTokens(); }

    static QString accountId();

private:
    using ApiHandler = SandboxResponse (DocuSignSandbox::*)(const SandboxRequest &);
    void addApiRoute(SandboxRoutes &routes, const QByteArray &method, const QString &path,
                     ApiHandler handler);
    void addSigningRoutes(SandboxRoutes &routes);
    // What is due by the clock.
    void advance();
    SandboxResponse limited(const SandboxRequest &request, ApiHandler handler);

    SandboxResponse userInfo(const SandboxRequest &request);
    SandboxResponse createEnvelope(const SandboxRequest &request);
    SandboxResponse listEnvelopes(const SandboxRequest &request);
    SandboxResponse showEnvelope(const SandboxRequest &request);
    SandboxResponse updateEnvelope(const SandboxRequest &request);
    SandboxResponse showRecipients(const SandboxRequest &request);
    SandboxResponse resend(const SandboxRequest &request);
    SandboxResponse download(const SandboxRequest &request);
    SandboxResponse showSigner(const SandboxRequest &request);
    SandboxResponse sign(const SandboxRequest &request);
    SandboxResponse decline(const SandboxRequest &request);

    const DocuSignSandboxOptions m_options;
    const base::Clock &m_clock;
    docusign::EnvelopeBook m_book;
    docusign::OAuthDesk m_oauth;
    qint64 m_hour = 0; // since the epoch, of m_calls
    int m_calls = 0;
};

} // namespace countersign::sandbox
