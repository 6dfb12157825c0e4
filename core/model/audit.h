// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace countersign::model
{

// What happened. `details` may hold contract values: they are stored encrypted, only their
// commitment enters the chain.
struct AuditEvent {
    QString actor; // reviewer name, or "system", "provider:docusign"
    QString action; // "document.ingested", "field.corrected", "envelope.sent", ...
    QString subject; // document id, or empty for the workspace itself
    QJsonObject details;

    bool operator==(const AuditEvent &) const = default;
};

struct AuditEntry {
    qint64 seq = 0; // from 1, without gaps
    QDateTime at;
    AuditEvent event;
    QByteArray prevHash;
    QByteArray hash;

    bool operator==(const AuditEntry &) const = default;
};

// A signed statement that the log's first `size` entries hash to `root` (RFC 6962 Merkle tree
// head).
struct AuditCheckpoint {
    QString origin; // workspace id
    qint64 size = 0;
    QByteArray root;
    QDateTime at;
    QByteArray publicKey; // Ed25519
    QByteArray signature;

    bool operator==(const AuditCheckpoint &) const = default;
};

struct AuditFinding {
    qint64 seq = 0; // first entry at fault
    QString code; // "audit.entry_changed", "audit.entry_missing", ...

    bool operator==(const AuditFinding &) const = default;
};

struct AuditVerification {
    qint64 entries = 0;
    qint64 checkpointedUpTo = 0;
    QDateTime newestCheckpoint;
    QDateTime newestOutsideCheckpoint;
    QList<AuditFinding> findings;

    bool intact() const { return findings.isEmpty(); }
    bool operator==(const AuditVerification &) const = default;
};

} // namespace countersign::model
