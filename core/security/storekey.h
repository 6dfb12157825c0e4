// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace countersign::security
{

// What a key derived from the store key is for; each has its own HKDF label.
enum class KeyPurpose {
    ObjectAddress, // HMAC key of content addresses
    ObjectEncryption, // key-encryption key of ObjectCipher
    Cells, // CellCipher
    Search, // HMAC key of search tokens
    AuditKeyWrap, // seals the audit log's signing key
    Secrets, // EncryptedSecretStore
    Inlets, // HMAC key of what came through inlets
};

// The one random 256-bit key of a workspace, from which all others are derived. It is never written
// unwrapped.
class StoreKey
{
public:
    static StoreKey generate();
    // "keyslot.key_invalid" when the bytes are not 32.
    static base::Result<StoreKey> fromBytes(base::Secret bytes);

    base::Secret derive(KeyPurpose purpose) const;
    // Tells whether two keys are the same without revealing either.
    QByteArray fingerprint(QByteArrayView storeId) const;
    QByteArrayView view() const { return m_bytes.view(); }
    StoreKey clone() const { return StoreKey(m_bytes.clone()); }

private:
    explicit StoreKey(base::Secret bytes);
    base::Secret m_bytes;
};

// 256 bits for a sheet of paper: Crockford base32 (no I, L, O, U) in 14 groups of 4, the last 4
// characters a checksum (the first 20 bits of the SHA-256 of the 32 bytes).
QString formatRecoveryKey(const base::Secret &key);
// Takes either case, any white space and dashes, O for 0, I and L for 1. "recovery.malformed",
// "recovery.checksum" (InvalidInput).
base::Result<base::Secret> parseRecoveryKey(const QString &text);

} // namespace countersign::security
