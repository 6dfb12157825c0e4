// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/store/database.h"
#include "core/store/workspace.h"

class QIODevice;

namespace countersign::audit
{

// Checks chain, commitments, Merkle roots and signatures, and every checkpoint known outside the
// database (the workspace's own checkpoint file and those in `checkpointFolder`). Findings name the
// first entry at fault.
base::Result<model::AuditVerification> verifyAudit(store::Database &database,
                                                   store::Workspace &workspace,
                                                   const QString &checkpointFolder,
                                                   base::JobContext &context);

// NDJSON: entries oldest first with all that is needed to verify them, then checkpoints; the same
// log gives the same bytes.
base::Result<> exportAudit(store::Database &database, store::Workspace &workspace, QIODevice &out);

} // namespace countersign::audit
