// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"

#include "core/security/openssl.h"

#include <QIODevice>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

Sha256Hasher::Sha256Hasher()
    : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    requireOpenssl(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1,
                   "SHA-256");
}

Sha256Hasher::~Sha256Hasher() = default;

void Sha256Hasher::add(QByteArrayView bytes)
{
    requireOpenssl(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1,
                   "SHA-256");
}

base::Result<> Sha256Hasher::addDevice(QIODevice &device)
{
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(buffer.data(), buffer.size());
        if (got < 0)
            return base::Error{base::ErrorKind::Io, u"io.read_failed"_s, {}};
        if (got == 0)
            return {};
        add(QByteArrayView(buffer.constData(), got));
    }
}

QByteArray Sha256Hasher::finish()
{
    QByteArray digest(kDigestSize, '\0');
    requireOpenssl(EVP_DigestFinal_ex(m_context.get(), asUchar(digest), nullptr) == 1
                       && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1,
                   "SHA-256");
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

base::Result<QByteArray> sha256(QIODevice &device)
{
    Sha256Hasher hasher;
    CS_TRY(hasher.addDevice(device));
    return hasher.finish();
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray mac(kDigestSize, '\0');
    unsigned int size = 0;
    // A null key pointer means "the last key" to HMAC(), also for an empty key.
    const char *keyData = key.isEmpty() ? "" : key.data();
    requireOpenssl(HMAC(EVP_sha256(), keyData, int(key.size()), asUchar(message),
                        size_t(message.size()), asUchar(mac), &size)
                       && size == kDigestSize,
                   "HMAC-SHA-256");
    return mac;
}

base::Secret hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info, int length)
{
    std::unique_ptr<EVP_KDF, OpensslDeleter<EVP_KDF_free>> kdf(
        EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    requireOpenssl(kdf != nullptr, "HKDF");
    std::unique_ptr<EVP_KDF_CTX, OpensslDeleter<EVP_KDF_CTX_free>> context(
        EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    // A null pointer is not an empty string to OpenSSL.
    const auto octets = [](const char *name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(
            name, const_cast<char *>(bytes.isNull() ? "" : bytes.data()), size_t(bytes.size()));
    };
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                 octets(OSSL_KDF_PARAM_KEY, key), octets(OSSL_KDF_PARAM_SALT, salt),
                                 octets(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end()};
    QByteArray derived(length, '\0');
    requireOpenssl(
        context && EVP_KDF_derive(context.get(), asUchar(derived), size_t(length), params) == 1,
        "HKDF-SHA-256");
    return base::Secret(std::move(derived));
}

bool constantTimeEquals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    requireOpenssl(RAND_bytes(asUchar(bytes), int(count)) == 1, "the random generator");
    return bytes;
}

base::Secret randomSecret(qsizetype count)
{
    QByteArray bytes(count, '\0');
    requireOpenssl(RAND_priv_bytes(asUchar(bytes), int(count)) == 1, "the random generator");
    return base::Secret(std::move(bytes));
}

} // namespace countersign::security
