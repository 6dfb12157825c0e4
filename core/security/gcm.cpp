// SPDX-License-Identifier: Apache-2.0
#include "core/security/gcm.h"

#include "core/security/hash.h"
#include "core/security/openssl.h"

#include <openssl/crypto.h>

namespace countersign::security
{

namespace
{

EvpCipherCtxPtr makeGcmContext(QByteArrayView key, QByteArrayView nonce, bool encrypting)
{
    requireOpenssl(key.size() == kKeySize && nonce.size() == kGcmNonceSize,
                   "AES-256-GCM: size of key and nonce");
    EvpCipherCtxPtr context(EVP_CIPHER_CTX_new());
    requireOpenssl(context
                       && EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, asUchar(key),
                                            asUchar(nonce), encrypting ? 1 : 0)
                           == 1,
                   "AES-256-GCM");
    return context;
}

void addAssociated(EVP_CIPHER_CTX *context, QByteArrayView associated)
{
    int length = 0;
    requireOpenssl(
        EVP_CipherUpdate(context, nullptr, &length, asUchar(associated), int(associated.size()))
            == 1,
        "AES-256-GCM");
}

} // namespace

QByteArray gcmSeal(QByteArrayView key, QByteArrayView nonce, QByteArrayView plain,
                   QByteArrayView associated)
{
    const EvpCipherCtxPtr context = makeGcmContext(key, nonce, true);
    addAssociated(context.get(), associated);
    QByteArray sealed(plain.size() + kGcmTagSize, '\0');
    int length = 0;
    int last = 0;
    requireOpenssl(
        EVP_CipherUpdate(context.get(), asUchar(sealed), &length, asUchar(plain), int(plain.size()))
                == 1
            && EVP_CipherFinal_ex(context.get(), asUchar(sealed) + length, &last) == 1
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kGcmTagSize,
                                   asUchar(sealed) + plain.size())
                == 1,
        "AES-256-GCM");
    return sealed;
}

std::optional<QByteArray> gcmOpen(QByteArrayView key, QByteArrayView nonce, QByteArrayView sealed,
                                  QByteArrayView associated)
{
    if (sealed.size() < kGcmTagSize)
        return std::nullopt;
    const EvpCipherCtxPtr context = makeGcmContext(key, nonce, false);
    addAssociated(context.get(), associated);
    const qsizetype size = sealed.size() - kGcmTagSize;
    QByteArray tag(sealed.data() + size, kGcmTagSize);
    QByteArray plain(size, '\0');
    int length = 0;
    int last = 0;
    // An empty QByteArray has no bytes of its own to point to.
    unsigned char none[1];
    unsigned char *out = size > 0 ? asUchar(plain) : none;
    requireOpenssl(
        EVP_CipherUpdate(context.get(), out, &length, asUchar(sealed), int(size)) == 1
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kGcmTagSize, tag.data())
                == 1,
        "AES-256-GCM");
    if (EVP_CipherFinal_ex(context.get(), out + length, &last) == 1)
        return plain;
    if (size > 0)
        OPENSSL_cleanse(plain.data(), size_t(size));
    return std::nullopt;
}

} // namespace countersign::security
