// SPDX-License-Identifier: Apache-2.0
#include "core/security/cms.h"
#include "core/security/openssl.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

base::Error cmsSigningFailed()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return {base::ErrorKind::Internal,
            u"cms.sign_failed"_s,
            {{u"detail"_s, QString::fromLatin1(reason ? reason : "")}}};
}

bool addSigningTime(CMS_SignerInfo *signer, const QDateTime &time)
{
    const std::unique_ptr<ASN1_TIME, OpensslDeleter<ASN1_TIME_free>> value(
        ASN1_TIME_adj(nullptr, time.toSecsSinceEpoch(), 0, 0));
    return value
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, value->type, value.get(), -1)
        == 1;
}

base::Result<QByteArray> cmsToDer(CMS_ContentInfo *cms)
{
    unsigned char *der = nullptr;
    const int length = i2d_CMS_ContentInfo(cms, &der);
    if (length <= 0)
        return cmsSigningFailed();
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

QByteArray joined(const SignedRanges &ranges)
{
    QByteArray bytes;
    for (const QByteArrayView range : ranges)
        bytes.append(range);
    return bytes;
}

base::Result<QByteArray> signDetachedCms(const CmsSignRequest &request)
{
    constexpr unsigned int flags
        = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    if (!cms)
        return cmsSigningFailed();
    CMS_SignerInfo *signer = CMS_add1_signer(cms.get(), request.signer.handle(),
                                             request.key.handle(), EVP_sha256(), flags);
    if (!signer || !addSigningTime(signer, request.signingTime))
        return cmsSigningFailed();
    for (const Certificate &certificate : request.chain) {
        if (CMS_add1_cert(cms.get(), certificate.handle()) != 1)
            return cmsSigningFailed();
    }
    const QByteArray content = joined(request.ranges);
    const BioPtr data(BIO_new_mem_buf(content.constData(), int(content.size())));
    if (!data || CMS_final(cms.get(), data.get(), nullptr, CMS_DETACHED | CMS_BINARY) != 1)
        return cmsSigningFailed();
    return cmsToDer(cms.get());
}

base::Result<QByteArray> addSignatureTimestamp(QByteArrayView cms, QByteArrayView token)
{
    const unsigned char *at = asUchar(cms);
    const CmsPtr parsed(d2i_CMS_ContentInfo(nullptr, &at, long(cms.size())));
    STACK_OF(CMS_SignerInfo) *signers = parsed ? CMS_get0_SignerInfos(parsed.get()) : nullptr;
    if (sk_CMS_SignerInfo_num(signers) < 1
        || CMS_unsigned_add1_attr_by_NID(sk_CMS_SignerInfo_value(signers, 0),
                                         NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                         asUchar(token), int(token.size()))
            != 1)
        return cmsSigningFailed();
    return cmsToDer(parsed.get());
}

} // namespace countersign::security
