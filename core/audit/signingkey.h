// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/security/ed25519.h"
#include "core/store/database.h"
#include "core/store/workspace.h"

#include <optional>

namespace countersign::audit
{

// The log's Ed25519 key, sealed with KeyPurpose::AuditKeyWrap in the workspace's settings; nothing
// before the first use. "audit.key_unreadable" (Corrupt) when it was changed.
base::Result<std::optional<security::Ed25519KeyPair>>
readSigningKey(store::Database &database, const store::Workspace &workspace);
base::Result<security::Ed25519KeyPair> readOrMakeSigningKey(store::Database &database,
                                                            const store::Workspace &workspace);

} // namespace countersign::audit
