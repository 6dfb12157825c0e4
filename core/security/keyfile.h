// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

// A key of 32 bytes as 64 hexadecimal digits in a file of mode 0600.
namespace countersign::security
{

// Durable when it returns. "keyslot.file_exists" (Conflict), "keyslot.file_unwritable" (Io).
base::Result<> writeKeyFile(const QString &path, const base::Secret &key);
// "keyslot.file_unreadable" (Io), "keyslot.file_permissions" (Unauthorised) when others than the
// owner have access.
base::Result<base::Secret> readKeyFile(const QString &path);

} // namespace countersign::security
