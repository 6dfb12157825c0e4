// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/model/envelope.h"

#include <chrono>
#include <optional>

namespace countersign::esign
{

// Envelopes that changed, and from where to ask next time. The same envelope may come again: states
// are merged, not assigned.
struct ChangedPage {
    QList<model::EnvelopeState> states;
    QDateTime cursor;
};

// One e-signature service, one account. Calls block and belong on a worker lane; safe for use from
// several threads. Errors: those of net::HttpClient and net::errorFromResponse,
// net.sign_in_required, and esign.rejected (fact "detail" = the provider's own code),
// esign.malformed_reply, esign.no_account, esign.not_ready (retryable: the file is still being
// made), esign.invalid_draft (fact "detail").
class SignatureProvider
{
public:
    virtual ~SignatureProvider() = default;

    virtual QString id() const = 0; // "docusign"
    // Between two changedSince() calls.
    virtual std::chrono::milliseconds minPollInterval() const = 0;

    // Creates and sends. Providers know no idempotency keys: after any failed send, call find()
    // before sending again.
    virtual base::Result<model::ProviderEnvelopeRef>
    send(const model::EnvelopeDraft &draft, const QByteArray &pdf, base::JobContext &context) = 0;
    // The provider's envelope that was made for our envelope, if it got that far.
    virtual base::Result<std::optional<model::ProviderEnvelopeRef>>
    find(const model::EnvelopeId &id, base::JobContext &context) = 0;

    virtual base::Result<model::EnvelopeState> fetch(const model::ProviderEnvelopeRef &ref,
                                                     base::JobContext &context)
        = 0;
    virtual base::Result<ChangedPage> changedSince(const QDateTime &since,
                                                   base::JobContext &context)
        = 0;

    // The signed document, and the provider's record of who did what when; both PDF, both only
    // after completion.
    virtual base::Result<QByteArray> downloadSigned(const model::ProviderEnvelopeRef &ref,
                                                    base::JobContext &context)
        = 0;
    virtual base::Result<QByteArray> downloadCertificate(const model::ProviderEnvelopeRef &ref,
                                                         base::JobContext &context)
        = 0;

    virtual base::Result<> voidEnvelope(const model::ProviderEnvelopeRef &ref,
                                        const QString &reason, base::JobContext &context)
        = 0;
    // Has the provider write to the recipients whose turn it is once more.
    virtual base::Result<> remind(const model::ProviderEnvelopeRef &ref, base::JobContext &context)
        = 0;
};

} // namespace countersign::esign
