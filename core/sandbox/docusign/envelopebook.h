// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/docusign/sandboxenvelope.h"
#include "core/sandbox/signingidentity.h"
#include "core/sandbox/statefile.h"

#include <optional>

namespace countersign::sandbox::docusign
{

// The signing service's envelopes and files, kept in a folder, and what people do with them. Each
// act is on disk before it returns. Errors: sandbox.wrong_state (Conflict), sandbox.wrong_code
// (Unauthorised), sandbox.unknown (NotFound), and those of StateFile and signPdf().
class EnvelopeBook
{
public:
    EnvelopeBook(const QString &folder, const base::Clock &clock);

    base::Result<> load();
    const QList<SandboxEnvelope> &envelopes() const { return m_envelopes; }
    const SandboxEnvelope *find(const QString &id) const;

    // A checked envelopeDefinition. Answers the new envelope's id.
    base::Result<QString> add(const QJsonObject &definition);
    base::Result<> sendDraft(const QString &id);
    base::Result<> markViewed(const QString &id, const QString &recipientId);
    base::Result<> sign(const QString &id, const QString &recipientId, const QString &accessCode);
    base::Result<> decline(const QString &id, const QString &recipientId, const QString &reason);
    base::Result<> voidEnvelope(const QString &id, const QString &reason);
    base::Result<> remind(const QString &id);
    // Voids what is past its time, the way the service does.
    base::Result<> expireOverdue();
    // Signs for everybody who has waited that long, in routing order.
    base::Result<> signWaiting(int delayMs);

    // The document as sent, or as signed once the envelope is complete.
    base::Result<QByteArray> combined(const SandboxEnvelope &envelope) const;
    base::Result<QByteArray> certificate(const SandboxEnvelope &envelope) const;

private:
    using Change = std::function<base::Result<>(SandboxEnvelope &, const QDateTime &now)>;
    // Applies a change to a copy, makes the signed file if that completed the envelope, saves, and
    // only then keeps the copy.
    base::Result<> change(const QString &id, const Change &change);
    base::Result<> saveWith(const SandboxEnvelope &envelope);
    base::Result<> seal(const SandboxEnvelope &envelope);
    QString filePath(const QString &id, const QString &kind) const;

    const QString m_folder;
    const base::Clock &m_clock;
    StateFile m_state;
    std::optional<SigningIdentity> m_identity;
    QList<SandboxEnvelope> m_envelopes;
};

} // namespace countersign::sandbox::docusign
