// SPDX-License-Identifier: Apache-2.0
#include "core/security/cmsparts.h"
#include "core/security/derreader.h"
#include "core/security/hash.h"

#include <openssl/err.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr int kTagSet = 0x31;
constexpr int kTagSequence = 0x30;
constexpr int kTagOctetString = 0x04;
constexpr int kTagContext0 = 0xa0;

// The elements within the `index`th element.
std::optional<QList<DerElement>> childrenAt(const QList<DerElement> &elements, qsizetype index,
                                            int tag)
{
    if (index >= elements.size() || elements.at(index).tag != tag)
        return std::nullopt;
    return readDerChildren(elements.at(index).content);
}

const EVP_MD *digestOfAlgorithmIdentifier(QByteArrayView der)
{
    const unsigned char *at = asUchar(der);
    const std::unique_ptr<X509_ALGOR, OpensslDeleter<X509_ALGOR_free>> algorithm(
        d2i_X509_ALGOR(nullptr, &at, long(der.size())));
    const EVP_MD *digest = algorithm ? digestByObject(algorithm->algorithm) : nullptr;
    ERR_clear_error();
    return digest;
}

} // namespace

QString objectName(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(nid));
    char text[128];
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

const EVP_MD *digestByObject(const ASN1_OBJECT *object)
{
    const EVP_MD *digest = EVP_get_digestbyobj(object);
    return digest && EVP_MD_get_type(digest) == OBJ_obj2nid(object) ? digest : nullptr;
}

QByteArray digestOf(const EVP_MD *algorithm, const SignedRanges &ranges)
{
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    // SHAKE has no length of its own; RFC 8702 section 3.1 gives it twice its strength in CMS.
    const bool isXof = (EVP_MD_get_flags(algorithm) & EVP_MD_FLAG_XOF) != 0;
    const int xofSize = EVP_MD_is_a(algorithm, "SHAKE256") ? 64 : 32;
    QByteArray digest(isXof ? xofSize : EVP_MD_get_size(algorithm), '\0');
    bool ok = context && EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1;
    for (const QByteArrayView range : ranges)
        ok = ok && EVP_DigestUpdate(context.get(), range.data(), size_t(range.size())) == 1;
    ok = ok
        && (isXof ? EVP_DigestFinalXOF(context.get(), asUchar(digest), size_t(digest.size()))
                  : EVP_DigestFinal_ex(context.get(), asUchar(digest), nullptr))
            == 1;
    // A digest that this build of OpenSSL knows by name but does not offer.
    ERR_clear_error();
    return ok ? digest : QByteArray();
}

std::optional<QByteArray> transmittedSignedAttributes(QByteArrayView cms)
{
    // ContentInfo { type, [0] SignedData { version, digests, content, [0] certs, [1] crls,
    // signerInfos } }
    const auto contentInfo = readDer(cms);
    const auto outer = contentInfo ? readDerChildren(contentInfo->content) : std::nullopt;
    const auto wrapper = outer ? childrenAt(*outer, 1, kTagContext0) : std::nullopt;
    const auto signedData = wrapper ? childrenAt(*wrapper, 0, kTagSequence) : std::nullopt;
    if (!signedData || signedData->isEmpty())
        return std::nullopt;
    const auto signerInfos = childrenAt(*signedData, signedData->size() - 1, kTagSet);
    const auto signerInfo = signerInfos ? childrenAt(*signerInfos, 0, kTagSequence) : std::nullopt;
    // SignerInfo { version, sid, digestAlgorithm, [0] signedAttrs, ... }
    if (!signerInfo || signerInfo->size() < 4 || signerInfo->at(3).tag != kTagContext0)
        return std::nullopt;
    QByteArray attributes = signerInfo->at(3).whole.toByteArray();
    attributes[0] = char(kTagSet);
    return attributes;
}

bool isDerOrdered(QByteArrayView signedAttributes)
{
    const auto set = readDer(signedAttributes);
    const auto elements = set ? readDerChildren(set->content) : std::nullopt;
    // X.690 section 11.6: ascending, the shorter padded with zero octets, which the encodings of
    // two different elements never make equal.
    return elements
        && std::is_sorted(elements->begin(), elements->end(),
                          [](const DerElement &a, const DerElement &b) {
                              return std::lexicographical_compare(
                                  a.whole.begin(), a.whole.end(), b.whole.begin(), b.whole.end(),
                                  [](char x, char y) { return uchar(x) < uchar(y); });
                          });
}

const ASN1_TYPE *onlySignedAttribute(const CMS_SignerInfo *signer, int nid)
{
    const int at = CMS_signed_get_attr_by_NID(signer, nid, -1);
    if (at < 0 || CMS_signed_get_attr_by_NID(signer, nid, at) >= 0)
        return nullptr;
    X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, at);
    return X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
}

bool signingCertificateMatches(QByteArrayView attribute, bool version2, const Certificate &signer)
{
    const auto value = readDer(attribute);
    const auto parts = value ? readDerChildren(value->content) : std::nullopt;
    const auto ids = parts ? childrenAt(*parts, 0, kTagSequence) : std::nullopt;
    const auto id = ids ? childrenAt(*ids, 0, kTagSequence) : std::nullopt;
    if (!id || id->isEmpty())
        return false;
    const bool namesDigest = id->constFirst().tag == kTagSequence;
    const EVP_MD *digest = version2 ? EVP_sha256() : EVP_sha1();
    if (namesDigest)
        digest = version2 ? digestOfAlgorithmIdentifier(id->constFirst().whole) : nullptr;
    const qsizetype hashAt = namesDigest ? 1 : 0;
    if (!digest || id->size() <= hashAt || id->at(hashAt).tag != kTagOctetString)
        return false;
    const QByteArray der = signer.toDer();
    return constantTimeEquals(digestOf(digest, {der}), id->at(hashAt).content);
}

} // namespace countersign::security
