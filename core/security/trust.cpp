// SPDX-License-Identifier: Apache-2.0
#include "core/security/algorithmpolicy.h"
#include "core/security/openssl.h"
#include "core/security/x509.h"

#include <openssl/err.h>

namespace countersign::security
{

namespace
{

constexpr int kMaxChainDepth = 8;

void freeX509Stack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}

using X509StackPtr = OpensslPtr<STACK_OF(X509), freeX509Stack>;

X509StackPtr stackOf(const QList<Certificate> &certificates)
{
    X509StackPtr stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates)
        sk_X509_push(stack.get(), certificate.handle());
    return stack;
}

X509StorePtr makeAnchorStore(const TrustAnchors &anchors)
{
    X509StorePtr store(X509_STORE_new());
    requireOpenssl(store != nullptr, "certificate store");
    for (const Certificate &anchor : anchors.certificates)
        X509_STORE_add_cert(store.get(), anchor.handle());
    if (anchors.useSystemStore)
        X509_STORE_set_default_paths(store.get());
    return store;
}

model::Trust trustOf(int error)
{
    switch (error) {
    case X509_V_OK:
        return model::Trust::Trusted;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return model::Trust::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return model::Trust::NotYetValid;
    case X509_V_ERR_CERT_REVOKED:
        return model::Trust::Revoked;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return model::Trust::SelfSigned;
    case X509_V_ERR_CA_MD_TOO_WEAK:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_EE_KEY_TOO_SMALL:
        return model::Trust::WeakAlgorithm;
    }
    return model::Trust::UnknownIssuer;
}

KeyAlgorithm keyAlgorithmOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return KeyAlgorithm::Rsa;
    case EVP_PKEY_DSA:
        return KeyAlgorithm::Dsa;
    case EVP_PKEY_EC:
        return KeyAlgorithm::EllipticCurve;
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return KeyAlgorithm::Edwards;
    }
    return KeyAlgorithm::Other;
}

bool isStrong(const Certificate &certificate, const QDateTime &at)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate.handle());
    if (!key || !isKeyAcceptable(keyAlgorithmOf(key), EVP_PKEY_get_bits(key), at))
        return false;
    int digest = NID_undef;
    if (X509_get_signature_info(certificate.handle(), &digest, nullptr, nullptr, nullptr) != 1)
        return false;
    // Edwards curves bring their own digest.
    return digest == NID_undef || isDigestAcceptable(QString::fromLatin1(OBJ_nid2sn(digest)), at);
}

QList<Certificate> chainOf(X509_STORE_CTX *context)
{
    QList<Certificate> certificates;
    STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        X509 *certificate = sk_X509_value(chain, i);
        X509_up_ref(certificate);
        certificates += Certificate(certificate);
    }
    return certificates;
}

} // namespace

TrustResult checkTrust(const Certificate &certificate, const QList<Certificate> &others,
                       const TrustAnchors &anchors, const QDateTime &at)
{
    const X509StorePtr store = makeAnchorStore(anchors);
    const X509StackPtr untrusted = stackOf(others);
    const X509StoreCtxPtr context(X509_STORE_CTX_new());
    requireOpenssl(context
                       && X509_STORE_CTX_init(context.get(), store.get(), certificate.handle(),
                                              untrusted.get())
                           == 1,
                   "certificate verification");
    X509_VERIFY_PARAM *params = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(params, at.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_depth(params, kMaxChainDepth);
    X509_verify_cert(context.get());
    const int error = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    TrustResult result{trustOf(error),
                       {},
                       QString::fromLatin1(X509_verify_cert_error_string(error)),
                       chainOf(context.get())};
    if (result.trust != model::Trust::Trusted)
        return result;
    result.anchor = result.chain.constLast().subjectName();
    for (qsizetype i = 0; i + 1 < result.chain.size(); ++i) {
        if (!isStrong(result.chain.at(i), at))
            result.trust = model::Trust::WeakAlgorithm;
    }
    return result;
}

} // namespace countersign::security
