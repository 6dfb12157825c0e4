// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <memory>

class QIODevice;
struct evp_md_ctx_st;

// Hashes and key derivation. Running out of memory or of randomness ends the process: a wrong hash
// is never returned.
namespace countersign::security
{

// Bytes of a SHA-256 digest, of an AES-256 key and of an Ed25519 key.
inline constexpr int kDigestSize = 32;
inline constexpr int kKeySize = 32;

// FIPS 180-4 SHA-256 over data that comes in pieces.
class Sha256Hasher
{
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(const Sha256Hasher &) = delete;
    Sha256Hasher &operator=(const Sha256Hasher &) = delete;

    void add(QByteArrayView bytes);
    // Reads the device from where it stands to its end; "io.read_failed".
    base::Result<> addDevice(QIODevice &device);
    // The digest; the hasher starts anew.
    QByteArray finish();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> m_context;
};

QByteArray sha256(QByteArrayView bytes);
base::Result<QByteArray> sha256(QIODevice &device);

// RFC 2104.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

// RFC 5869 extract-and-expand; `length` up to 8160 bytes.
base::Secret hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info,
                        int length = kKeySize);

// Takes as long for equal as for different bytes; false when the lengths differ.
bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

// From the system's cryptographic generator.
QByteArray randomBytes(qsizetype count);
base::Secret randomSecret(qsizetype count = kKeySize);

} // namespace countersign::security
