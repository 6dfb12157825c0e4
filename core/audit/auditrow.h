// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/encoding.h"
#include "core/base/result.h"
#include "core/security/aead.h"
#include "core/store/database.h"

namespace countersign::audit
{

// A row of table `audit` as it is stored: actor, salt and body sealed for their places.
struct AuditRow {
    qint64 seq = 0;
    QString timeUtc;
    QString clockSource;
    QByteArray sealedActor;
    QString action;
    QString subject;
    QByteArray sealedSalt;
    QByteArray sealedBody;
    QByteArray bodyCommit;
    QByteArray prev;
    QByteArray hash;

    LeafFields leafFields(const QString &origin) const;
};

// What the sealed columns hold.
struct AuditBody {
    QString actor;
    QByteArray salt;
    QByteArray details; // JSON
};

// The columns in the order that rowFrom() reads them.
QString auditColumns();
AuditRow rowFrom(const store::Statement &statement);
base::Result<> insertRow(store::Database &database, const AuditRow &row);

void sealBody(AuditRow &row, const security::CellCipher &cells, const AuditBody &body);
// "aead.tampered"
base::Result<AuditBody> openBody(const AuditRow &row, const security::CellCipher &cells);

// With details {"error": "aead.tampered"} and no actor when the row can't be opened.
model::AuditEntry entryFrom(const AuditRow &row, const security::CellCipher &cells);

// Newest first.
base::Result<QList<model::AuditCheckpoint>> readCheckpoints(store::Database &database,
                                                            const QString &origin, int limit = -1);

} // namespace countersign::audit
