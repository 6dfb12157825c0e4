// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

class QIODevice;

namespace countersign::security
{

// Encrypts whole files as a chain of authenticated chunks.
//
// File: header (116 bytes), then chunks of 65536 plain bytes + 16 tag bytes; only the last chunk
// may be shorter, and there is always one (an empty file is one empty chunk). Header: "CSOB",
// format 0x01, algorithm 0x01 (AES-256-GCM), log2 of the chunk size 0x10, 0x00, 16 salt bytes, data
// key wrapped by the key-encryption key (12 nonce + 32 + 16 tag), HMAC-SHA-256 of all before under
// HKDF(data key, salt, "header"). Chunk i: AES-256-GCM under HKDF(data key, salt, "chunks"), nonce
// = i as 88-bit big-endian number + 0x01 for the last chunk or 0x00, associated data = store id,
// object id (each with u32 length) and i (u64), all big-endian.
//
// Every change, cut, swap, repetition or removal is "object.tampered" (Corrupt), and no plain byte
// leaves before the tag of its chunk was checked. A reader that must not act on the first part of a
// file that was cut later reads to the end before using what it got. Device errors are
// "io.read_failed" and "io.write_failed".
class ObjectCipher
{
public:
    // `kek` has 32 bytes.
    ObjectCipher(base::Secret kek, QByteArray storeId);

    // Both read `in` from where it stands to its end and return the number of plain bytes.
    base::Result<qint64> encrypt(QIODevice &in, QIODevice &out, QByteArrayView objectId) const;
    base::Result<qint64> decrypt(QIODevice &in, QIODevice &out, QByteArrayView objectId) const;

    base::Result<QByteArray> encrypt(QByteArrayView plain, QByteArrayView objectId) const;
    base::Result<QByteArray> decrypt(QByteArrayView sealed, QByteArrayView objectId) const;
    // Reads `in` to its end.
    base::Result<QByteArray> decrypt(QIODevice &in, QByteArrayView objectId) const;

    // Plain bytes [offset, offset + length) of a seekable device that holds one object from its
    // position 0, cut at the object's end. Decrypts only the chunks touched, and the last one,
    // whose tag proves the size.
    base::Result<QByteArray> decryptRange(QIODevice &in, QByteArrayView objectId, qint64 offset,
                                          qint64 length) const;

    // Size of the plain content as it follows from the size of the encrypted file; -1 when no
    // object has that size.
    static qint64 plainSize(qint64 sealedSize);

private:
    base::Secret m_kek;
    QByteArray m_storeId;
};

} // namespace countersign::security
