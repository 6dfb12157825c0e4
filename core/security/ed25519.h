// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace countersign::security
{

// RFC 8032 keys in their raw forms of 32 bytes; the private key is the seed.
struct Ed25519KeyPair {
    QByteArray publicKey;
    base::Secret privateKey;

    static Ed25519KeyPair generate();
    // "ed25519.key_invalid" when the seed has not 32 bytes.
    static base::Result<Ed25519KeyPair> fromPrivateKey(const base::Secret &seed);
};

// A signature of 64 bytes; "ed25519.key_invalid".
base::Result<QByteArray> ed25519Sign(const base::Secret &privateKey, QByteArrayView message);
// False also for malformed keys and signatures.
bool ed25519Verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace countersign::security
