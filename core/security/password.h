// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace countersign::security
{

// Argon2id (RFC 9106). The defaults are the floor for real workspaces.
struct PassphraseCost {
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 4;

    bool operator==(const PassphraseCost &) const = default;
};

// kKeySize bytes; "keyslot.argon2_failed".
base::Result<base::Secret> stretchPassphrase(const base::Secret &passphrase, const QByteArray &salt,
                                             const PassphraseCost &cost);

// A password as it is kept: what can be compared with, and not turned back.
struct PasswordHash {
    QByteArray salt;
    PassphraseCost cost;
    QByteArray hash;

    bool operator==(const PasswordHash &) const = default;
};

// Under a salt of its own; "keyslot.argon2_failed".
base::Result<PasswordHash> hashPassword(const base::Secret &password,
                                        const PassphraseCost &cost = {});
base::Result<bool> isPassword(const base::Secret &password, const PasswordHash &kept);

} // namespace countersign::security
