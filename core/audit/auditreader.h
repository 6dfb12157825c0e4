// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/security/aead.h"
#include "core/store/database.h"

namespace countersign::audit
{

// Every condition that is set has to hold.
struct AuditQuery {
    QString subject = {}; // document id
    QString actionPrefix = {}; // "field."
    QString actor = {};
    QDateTime from = {};
    QDateTime to = {};
    bool oldestFirst = false;
    int limit = 500; // -1: all
    int offset = 0;
};

struct AuditSlice {
    QList<model::AuditEntry>
        entries; // decrypted; one that does not open has details {"error": code}
    qint64 total = 0; // that meet the conditions
};

base::Result<AuditSlice> readAudit(store::Database &database, const security::CellCipher &cells,
                                   const AuditQuery &query);

} // namespace countersign::audit
