// SPDX-License-Identifier: Apache-2.0
#include "core/security/ed25519.h"

#include "core/security/hash.h"
#include "core/security/openssl.h"

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

EvpPkeyPtr ed25519Key(const base::Secret &seed)
{
    if (seed.size() != kKeySize)
        return {};
    return EvpPkeyPtr(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), size_t(seed.size())));
}

base::Error ed25519KeyInvalid()
{
    return {base::ErrorKind::InvalidInput, u"ed25519.key_invalid"_s, {}};
}

} // namespace

Ed25519KeyPair Ed25519KeyPair::generate()
{
    auto pair = fromPrivateKey(randomSecret());
    requireOpenssl(pair.ok(), "Ed25519");
    return *std::move(pair);
}

base::Result<Ed25519KeyPair> Ed25519KeyPair::fromPrivateKey(const base::Secret &seed)
{
    const EvpPkeyPtr key = ed25519Key(seed);
    QByteArray publicKey(kKeySize, '\0');
    size_t size = kKeySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), asUchar(publicKey), &size) != 1)
        return ed25519KeyInvalid();
    return Ed25519KeyPair{publicKey, seed.clone()};
}

base::Result<QByteArray> ed25519Sign(const base::Secret &privateKey, QByteArrayView message)
{
    const EvpPkeyPtr key = ed25519Key(privateKey);
    if (!key)
        return ed25519KeyInvalid();
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    QByteArray signature(64, '\0');
    size_t size = size_t(signature.size());
    requireOpenssl(
        context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
            && EVP_DigestSign(context.get(), asUchar(signature), &size, asUchar(message),
                              size_t(message.size()))
                == 1,
        "Ed25519");
    return signature;
}

bool ed25519Verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    const EvpPkeyPtr key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, asUchar(publicKey),
                                                     size_t(publicKey.size())));
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    return key && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), asUchar(signature), size_t(signature.size()),
                            asUchar(message), size_t(message.size()))
        == 1;
}

} // namespace countersign::security
