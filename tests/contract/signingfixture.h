// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/esign/providercatalogue.h"
#include "core/net/qthttpclient.h"
#include "core/sandbox/docusign/docusignsandbox.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace countersign::test
{

model::Recipient signer(const QString &name, int order = 1);
model::Recipient copyTo(const QString &name, int order);
// With a place to sign and a date for every signer.
model::EnvelopeDraft draftFor(const QList<model::Recipient> &recipients);

// A provider, its service's stand-in on loopback, and people who sign. What goes wrong in here ends
// the test program.
class SigningFixture
{
protected:
    SigningFixture();

    // A new, empty service.
    void begin();
    void end();
    // Starts the service anew on what it left, at the same port.
    void startSandbox(std::optional<int> autoSignMs = {});

    model::ProviderEnvelopeRef sent(const model::EnvelopeDraft &draft);
    model::EnvelopeState fetched(const model::ProviderEnvelopeRef &ref);
    // What a person does on the signing page: nothing = look, "sign", "decline". Answers the page's
    // HTTP status.
    int act(const model::ProviderEnvelopeRef &ref, int recipient, const QString &what,
            const QByteArray &form = {});
    // A browser at the consent page: reads it, allows, follows the redirect.
    void visit(const QUrl &page);
    qsizetype envelopeCount();
    void inject(sandbox::SandboxFault::Kind kind, const QByteArray &method, int status = 500);

    QByteArray m_pdf;
    QTemporaryDir m_identity;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<sandbox::DocuSignSandbox> m_service;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    net::QtHttpClient m_http{"countersign-test"};
    std::unique_ptr<net::StaticTokenSource> m_tokens;
    std::unique_ptr<esign::SignatureProvider> m_provider;
    base::JobContext m_context;
    int m_port = 0;
};

} // namespace countersign::test
