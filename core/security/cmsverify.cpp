// SPDX-License-Identifier: Apache-2.0
#include "core/security/cmsparts.h"
#include "core/security/hash.h"

#include <openssl/err.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

base::Error cmsMalformed()
{
    ERR_clear_error();
    return {base::ErrorKind::Corrupt, u"cms.malformed"_s, {}};
}

QByteArrayView viewOf(const ASN1_STRING *string)
{
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

// The encapsulated content; nothing when the CMS is detached.
std::optional<QByteArrayView> contentOf(CMS_ContentInfo *cms)
{
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    if (!content || !*content)
        return std::nullopt;
    return viewOf(*content);
}

QList<Certificate> certificatesOf(CMS_ContentInfo *cms)
{
    QList<Certificate> certificates;
    STACK_OF(X509) *stack = CMS_get1_certs(cms);
    for (int i = 0; i < sk_X509_num(stack); ++i)
        certificates += Certificate(sk_X509_value(stack, i));
    sk_X509_free(stack);
    ERR_clear_error();
    return certificates;
}

Certificate findSigner(CMS_SignerInfo *signer, const QList<Certificate> &candidates)
{
    const auto found
        = std::find_if(candidates.begin(), candidates.end(), [&](const Certificate &candidate) {
              return CMS_SignerInfo_cert_cmp(signer, candidate.handle()) == 0;
          });
    return found == candidates.end() ? Certificate() : *found;
}

bool isEdwards(const EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "ED25519") || EVP_PKEY_is_a(key, "ED448");
}

bool isKnownSignatureAlgorithm(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    return nid == NID_rsaEncryption || nid == NID_rsassaPss || nid == NID_X9_62_id_ecPublicKey
        || nid == NID_dsa || OBJ_find_sigid_algs(nid, nullptr, nullptr) == 1;
}

// OpenSSL 3.0's CMS has no EdDSA (RFC 8419), so the signature is checked over the bytes as they
// were sent.
bool edwardsSignatureFits(EVP_PKEY *key, QByteArrayView message, QByteArrayView signature)
{
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), asUchar(signature), size_t(signature.size()),
                            asUchar(message), size_t(message.size()))
        == 1;
}

// One run over one CMS, filling in the findings step by step.
class CmsExamination
{
public:
    CmsExamination(QByteArrayView der, CMS_ContentInfo *cms, SignedContent content)
        : m_der(der)
        , m_cms(cms)
        , m_content(content)
    {
    }

    CmsFindings run(const SignedRanges &ranges, const QList<Certificate> &extraCertificates)
    {
        STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(m_cms);
        m_findings.signerInfos = std::max(0, sk_CMS_SignerInfo_num(signers));
        if (m_findings.signerInfos != 1)
            addProblem(u"cms.signer_count"_s);
        if (m_findings.signerInfos == 0)
            return m_findings;
        m_signer = sk_CMS_SignerInfo_value(signers, 0);
        chooseSignedBytes(ranges);
        readAlgorithms();
        readAttributes();
        findCertificate(extraCertificates);
        if (m_findings.undecided())
            return m_findings;
        checkDigest();
        checkSignature();
        checkSigningCertificate();
        return m_findings;
    }

private:
    void addProblem(const QString &code) { m_findings.problems += code; }
    void chooseSignedBytes(const SignedRanges &ranges);
    void readAlgorithms();
    void readAttributes();
    void findCertificate(const QList<Certificate> &extraCertificates);
    void checkDigest();
    void checkSignature();
    bool signatureFits(EVP_PKEY *key) const;
    bool bareSignatureFits() const;
    void checkSigningCertificate();

    QByteArrayView m_der;
    CMS_ContentInfo *m_cms;
    SignedContent m_content;
    CMS_SignerInfo *m_signer = nullptr;
    SignedRanges m_signedBytes;
    const EVP_MD *m_digest = nullptr;
    CmsFindings m_findings;
};

void CmsExamination::chooseSignedBytes(const SignedRanges &ranges)
{
    const auto content = contentOf(m_cms);
    m_findings.hasEncapsulatedContent = content.has_value();
    if (m_content == SignedContent::Ranges) {
        m_signedBytes = ranges;
        // OpenSSL takes a detached content and never looks at the one inside.
        if (content)
            addProblem(u"cms.econtent_in_detached"_s);
        return;
    }
    m_signedBytes = {content.value_or(QByteArrayView())};
    if (!content)
        addProblem(u"cms.econtent_missing"_s);
    else if (m_content == SignedContent::Sha1OfRanges && *content != digestOf(EVP_sha1(), ranges))
        addProblem(u"cms.digest_mismatch"_s);
}

void CmsExamination::readAlgorithms()
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(m_signer, nullptr, nullptr, &digest, &signature);
    m_findings.digestAlgorithm = objectName(digest->algorithm);
    m_findings.signatureAlgorithm = objectName(signature->algorithm);
    m_findings.signatureValue = viewOf(CMS_SignerInfo_get0_signature(m_signer)).toByteArray();
    m_digest = digestByObject(digest->algorithm);
    if (!m_digest)
        addProblem(u"cms.digest_algorithm"_s);
    if (!isKnownSignatureAlgorithm(signature->algorithm))
        addProblem(u"cms.signature_algorithm"_s);
}

void CmsExamination::readAttributes()
{
    m_findings.hasSignedAttributes = CMS_signed_get_attr_count(m_signer) > 0;
    if (const ASN1_TYPE *time = onlySignedAttribute(m_signer, NID_pkcs9_signingTime);
        time && (time->type == V_ASN1_UTCTIME || time->type == V_ASN1_GENERALIZEDTIME))
        m_findings.claimedTime = timeOf(time->value.asn1_string);
    const std::unique_ptr<ASN1_OBJECT, OpensslDeleter<ASN1_OBJECT_free>> revocation(
        OBJ_txt2obj("1.2.840.113583.1.1.8", 1));
    m_findings.hasRevocationInfo = CMS_signed_get_attr_by_OBJ(m_signer, revocation.get(), -1) >= 0;
    const int at = CMS_unsigned_get_attr_by_NID(m_signer, NID_id_smime_aa_timeStampToken, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_unsigned_get_attr(m_signer, at);
    const ASN1_TYPE *token = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (token && token->type == V_ASN1_SEQUENCE)
        m_findings.timestampToken = viewOf(token->value.sequence).toByteArray();
    const auto transmitted = transmittedSignedAttributes(m_der);
    m_findings.signedAttributesDer
        = !m_findings.hasSignedAttributes || (transmitted && isDerOrdered(*transmitted));
    if (!m_findings.signedAttributesDer)
        addProblem(u"cms.attributes_not_der"_s);
}

void CmsExamination::findCertificate(const QList<Certificate> &extraCertificates)
{
    m_findings.certificates = certificatesOf(m_cms);
    m_findings.signer = findSigner(m_signer, m_findings.certificates + extraCertificates);
    if (m_findings.signer.isNull() || !X509_get0_pubkey(m_findings.signer.handle()))
        addProblem(u"cms.signer_certificate_missing"_s);
    else
        CMS_SignerInfo_set1_signer_cert(m_signer, m_findings.signer.handle());
    ERR_clear_error();
}

void CmsExamination::checkDigest()
{
    if (!m_findings.hasSignedAttributes)
        return;
    const ASN1_TYPE *type = onlySignedAttribute(m_signer, NID_pkcs9_contentType);
    if (!type || type->type != V_ASN1_OBJECT
        || OBJ_cmp(type->value.object, CMS_get0_eContentType(m_cms)) != 0)
        addProblem(u"cms.attribute_content_type"_s);
    const ASN1_TYPE *digest = onlySignedAttribute(m_signer, NID_pkcs9_messageDigest);
    if (!digest || digest->type != V_ASN1_OCTET_STRING) {
        addProblem(u"cms.attribute_message_digest"_s);
        return;
    }
    const QByteArray computed = digestOf(m_digest, m_signedBytes);
    m_findings.digestOk
        = !computed.isEmpty() && constantTimeEquals(viewOf(digest->value.octet_string), computed);
    if (!m_findings.digestOk)
        addProblem(u"cms.digest_mismatch"_s);
}

// Without signed attributes the signature is over the content itself.
bool CmsExamination::bareSignatureFits() const
{
    const QByteArray content = joined(m_signedBytes);
    const BioPtr data(m_findings.hasEncapsulatedContent && m_content != SignedContent::Ranges
                          ? nullptr
                          : BIO_new_mem_buf(content.constData(), int(content.size())));
    return CMS_verify(m_cms, nullptr, nullptr, data.get(), nullptr,
                      CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
        == 1;
}

bool CmsExamination::signatureFits(EVP_PKEY *key) const
{
    if (isEdwards(key)) {
        const auto attributes = transmittedSignedAttributes(m_der);
        const QByteArray message = m_findings.hasSignedAttributes
            ? attributes.value_or(QByteArray())
            : joined(m_signedBytes);
        return edwardsSignatureFits(key, message, m_findings.signatureValue);
    }
    return m_findings.hasSignedAttributes ? CMS_SignerInfo_verify(m_signer) == 1
                                          : bareSignatureFits();
}

void CmsExamination::checkSignature()
{
    m_findings.signatureOk = signatureFits(X509_get0_pubkey(m_findings.signer.handle()));
    ERR_clear_error();
    if (!m_findings.hasSignedAttributes)
        m_findings.digestOk = m_findings.signatureOk;
    if (!m_findings.signatureOk)
        addProblem(u"cms.signature_mismatch"_s);
}

void CmsExamination::checkSigningCertificate()
{
    for (const bool version2 : {true, false}) {
        const int nid
            = version2 ? NID_id_smime_aa_signingCertificateV2 : NID_id_smime_aa_signingCertificate;
        if (CMS_signed_get_attr_by_NID(m_signer, nid, -1) < 0)
            continue;
        const ASN1_TYPE *value = onlySignedAttribute(m_signer, nid);
        m_findings.hasSigningCertificate = true;
        m_findings.signingCertificateOk = value && value->type == V_ASN1_SEQUENCE
            && signingCertificateMatches(viewOf(value->value.sequence), version2,
                                         m_findings.signer);
        if (!m_findings.signingCertificateOk)
            addProblem(u"cms.signing_certificate_mismatch"_s);
        return;
    }
}

} // namespace

bool CmsFindings::intact() const
{
    return digestOk && signatureOk
        && std::all_of(problems.begin(), problems.end(),
                       [](const QString &code) { return code == u"cms.attributes_not_der"_s; });
}

bool CmsFindings::undecided() const
{
    return problems.contains(u"cms.signer_certificate_missing"_s)
        || problems.contains(u"cms.digest_algorithm"_s)
        || problems.contains(u"cms.signature_algorithm"_s);
}

base::Result<CmsFindings> examineCms(QByteArrayView cms, const SignedRanges &ranges,
                                     SignedContent content,
                                     const QList<Certificate> &extraCertificates)
{
    const unsigned char *at = asUchar(cms);
    const CmsPtr parsed(d2i_CMS_ContentInfo(nullptr, &at, long(cms.size())));
    if (!parsed || OBJ_obj2nid(CMS_get0_type(parsed.get())) != NID_pkcs7_signed)
        return cmsMalformed();
    return CmsExamination(cms, parsed.get(), content).run(ranges, extraCertificates);
}

base::Result<CmsFindings> verifyCms(QByteArrayView cms, const SignedRanges &ranges,
                                    CmsContent content, const QList<Certificate> &extraCertificates)
{
    return examineCms(cms, ranges,
                      content == CmsContent::Detached ? SignedContent::Ranges
                                                      : SignedContent::Sha1OfRanges,
                      extraCertificates);
}

} // namespace countersign::security
