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
// database (the workspace's own checkpoint file and the one in `checkpointFolder`). Findings, in
// order of seq, name the first entry at fault:
//   audit.entry_missing       this entry and perhaps others behind it are not there
//   audit.entry_inserted      a number that no entry may have
//   audit.entry_changed       a column does not fit the entry's hash or commitment
//   audit.entry_unreadable    a sealed column does not open
//   audit.chain_broken        the entry does not follow the one before
//   audit.checkpoint_mismatch an entry from this one to the next checkpoint on was rewritten
//   audit.checkpoint_missing  a checkpoint of this size was taken out of the database
//   audit.checkpoint_invalid  a checkpoint of this size is not signed by this log's key
//   audit.key_unreadable      (seq 0) the log's key was changed
// Entries behind the newest outside checkpoint are protected by the local key alone.
base::Result<model::AuditVerification> verifyAudit(store::Database &database,
                                                   store::Workspace &workspace,
                                                   const QString &checkpointFolder,
                                                   base::JobContext &context);

// NDJSON, one object a line; bytes as hexadecimal digits; the same log gives the same bytes. First
// {"type":"log","format":1, "origin","public_key","key_id"}, then the entries oldest first
// {"type":"entry","seq","time","clock","actor","action","subject", "details" (JSON as a text: the
// bytes committed to),"salt","body_commit","prev","hash"}, then the checkpoints by size, as in
// checkpointfile.h. Entries that do not open come without actor, details and salt. How to check:
// encoding.h.
base::Result<> exportAudit(store::Database &database, store::Workspace &workspace, QIODevice &out);

} // namespace countersign::audit
