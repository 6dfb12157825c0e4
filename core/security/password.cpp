// SPDX-License-Identifier: Apache-2.0
#include "core/security/password.h"

#include "core/security/hash.h"

#include <argon2.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr int passwordSaltSize = 16;

} // namespace

base::Result<base::Secret> stretchPassphrase(const base::Secret &passphrase, const QByteArray &salt,
                                             const PassphraseCost &cost)
{
    QByteArray key(kKeySize, '\0');
    const int status = argon2id_hash_raw(cost.passes, cost.memoryKiB, cost.lanes, passphrase.data(),
                                         size_t(passphrase.size()), salt.constData(),
                                         size_t(salt.size()), key.data(), size_t(key.size()));
    if (status != ARGON2_OK)
        return base::Error{base::ErrorKind::Internal,
                           u"keyslot.argon2_failed"_s,
                           {{u"detail"_s, QString::fromLatin1(argon2_error_message(status))}}};
    return base::Secret(std::move(key));
}

base::Result<PasswordHash> hashPassword(const base::Secret &password, const PassphraseCost &cost)
{
    PasswordHash kept;
    kept.salt = randomBytes(passwordSaltSize);
    kept.cost = cost;
    const auto stretched = stretchPassphrase(password, kept.salt, cost);
    if (!stretched)
        return stretched.error();
    kept.hash = stretched->view().toByteArray();
    return kept;
}

base::Result<bool> isPassword(const base::Secret &password, const PasswordHash &kept)
{
    const auto stretched = stretchPassphrase(password, kept.salt, kept.cost);
    if (!stretched)
        return stretched.error();
    return constantTimeEquals(stretched->view(), kept.hash);
}

} // namespace countersign::security
