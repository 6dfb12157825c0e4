// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace countersign::security
{

// Where a sealed value lives. A value copied to another table, row or column, or read under another
// version of the column's meaning, does not open.
struct AeadContext {
    QString table;
    QString row;
    QString column;
    int version = 1;

    // Each part as u32 big-endian length and UTF-8 bytes, then the version as u32.
    QByteArray encoded() const;
    bool operator==(const AeadContext &) const = default;
};

// AES-256-GCM. Sealed form: version byte 0x01, 12 random nonce bytes, ciphertext, 16 tag bytes. One
// key serves 2^32 messages (NIST SP 800-38D section 8.3). `key` has 32 bytes.
QByteArray aeadSeal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated);
// "aead.tampered" (Corrupt) for a wrong key, other associated data or any changed byte.
base::Result<QByteArray> aeadOpen(QByteArrayView key, QByteArrayView sealed,
                                  QByteArrayView associated);

// Seals and opens the sensitive columns of a database with one key.
class CellCipher
{
public:
    explicit CellCipher(base::Secret key);

    QByteArray seal(const AeadContext &context, QByteArrayView plain) const;
    base::Result<QByteArray> open(const AeadContext &context, QByteArrayView sealed) const;
    QByteArray sealText(const AeadContext &context, const QString &plain) const;
    base::Result<QString> openText(const AeadContext &context, QByteArrayView sealed) const;

private:
    base::Secret m_key;
};

} // namespace countersign::security
