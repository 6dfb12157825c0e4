// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

// AES-256-GCM (NIST SP 800-38D) with the nonce given by the caller, who never uses one twice under
// a key.
namespace countersign::security
{

inline constexpr int kGcmNonceSize = 12;
inline constexpr int kGcmTagSize = 16;

// Ciphertext and tag. `key` has 32 bytes, `nonce` 12.
QByteArray gcmSeal(QByteArrayView key, QByteArrayView nonce, QByteArrayView plain,
                   QByteArrayView associated);
// Nothing when the tag does not fit.
std::optional<QByteArray> gcmOpen(QByteArrayView key, QByteArrayView nonce, QByteArrayView sealed,
                                  QByteArrayView associated);

} // namespace countersign::security
