// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/security/keyslots.h"

#include <QString>

namespace countersign::store
{

inline constexpr int kWorkspaceFormat = 1;

// workspace.json: {"format": 1, "id": "...", "key_slots": {...}}. Replaced as a whole.
base::Result<security::KeySlots> readWorkspaceFile(const QString &directory);
base::Result<> writeWorkspaceFile(const QString &directory, const security::KeySlots &keySlots);

} // namespace countersign::store
