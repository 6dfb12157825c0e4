// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/store/database.h"
#include "core/store/workspace.h"

#include <memory>

namespace countersign::audit
{

struct AuditLogOptions {
    QString checkpointFolder; // second, outside copy of the checkpoints; empty: none
    int checkpointEvery = 256; // entries
};

// The log of a workspace, written through the caller's connection inside the caller's transaction:
// a change and its entry are durable together or not at all. Lives on the thread of its Database.
class AuditLog
{
public:
    // Makes the log's signing key at first use (sealed with KeyPurpose::AuditKeyWrap).
    static base::Result<std::unique_ptr<AuditLog>> open(store::Database &database,
                                                        store::Workspace &workspace,
                                                        const AuditLogOptions &options,
                                                        const base::Clock &clock);
    virtual ~AuditLog() = default;

    // Codes: audit.no_transaction (Internal).
    virtual base::Result<model::AuditEntry> append(const model::AuditEvent &event) = 0;
    // Signs and keeps a checkpoint over all entries, in a transaction of its own; the newest one
    // when nothing was added.
    virtual base::Result<model::AuditCheckpoint> checkpoint() = 0;
    // Whether checkpointEvery entries have come since the newest checkpoint; asked after commits.
    virtual bool checkpointDue() const = 0;
};

} // namespace countersign::audit
