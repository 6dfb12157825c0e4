// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/accounts.h"
#include "core/workflow/openeddocuments.h"

namespace countersign::workflow
{

// Signing requests: what a person decides (draft, send, take back), what the outbox carries out,
// and what the provider reports. Nothing remote is called inside a transaction or without a
// committed wish.
class SigningDesk
{
public:
    SigningDesk(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
                Accounts &accounts);

    // A proposal from the approved record: signers with their places on the page.
    base::Result<model::EnvelopeDraft> draft(const model::DocumentId &id);
    // Codes: esign.no_recipient, esign.recipient_incomplete (fact "name"), document.stage_conflict.
    base::Result<model::EnvelopeId> request(const model::EnvelopeDraft &draft, const QString &actor,
                                            base::JobContext &context);
    base::Result<> requestVoid(const model::DocumentId &id, const QString &reason,
                               const QString &actor);

    // Outbox handlers. Each may be repeated after a crash at any point.
    base::Result<> send(const store::OutboxMessage &message, base::JobContext &context);
    // When the provider has refused to take it: the document waits for a person again.
    base::Result<> noteNotSent(const store::OutboxMessage &message, const base::Error &error);
    base::Result<> takeBack(const store::OutboxMessage &message, base::JobContext &context);
    base::Result<> download(const store::OutboxMessage &message, base::JobContext &context);

    // Asks the provider what has changed since the last time; the number of envelopes that did.
    // Does not ask before the provider's own interval has passed, unless it is forced or the
    // account is a sandbox.
    // How many envelopes changed; nothing when the provider was not asked.
    base::Result<std::optional<int>> poll(base::JobContext &context, bool force);

private:
    base::Result<QByteArray> signablePdf(const model::DocumentId &id, base::JobContext &context);
    base::Result<> keepSent(const store::OutboxMessage &message, const model::EnvelopeId &id,
                            const model::ProviderEnvelopeRef &ref);
    base::Result<bool> apply(const QString &provider, const model::EnvelopeState &state);
    base::Result<bool> merge(Unit &unit, model::Envelope envelope,
                             const model::EnvelopeState &state);
    base::Result<model::Envelope> envelopeOf(const store::OutboxMessage &message);

    StoreSession &m_session;
    const Engines &m_engines;
    OpenedDocuments &m_opened;
    Accounts &m_accounts;
    QDateTime m_lastPoll; // of the one thread that polls
};

// The newest envelope of a document, if there is one.
base::Result<std::optional<model::Envelope>> newestEnvelope(Unit &unit,
                                                            const model::DocumentId &id);

} // namespace countersign::workflow
