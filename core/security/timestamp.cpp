// SPDX-License-Identifier: Apache-2.0
#include "core/security/cmsparts.h"
#include "core/security/hash.h"

#include <openssl/err.h>
#include <openssl/ts.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

using TstInfoPtr = OpensslPtr<TS_TST_INFO, TS_TST_INFO_free>;
using TsReqPtr = OpensslPtr<TS_REQ, TS_REQ_free>;
using TsRespPtr = OpensslPtr<TS_RESP, TS_RESP_free>;
using TsRespCtxPtr = OpensslPtr<TS_RESP_CTX, TS_RESP_CTX_free>;

// A policy of our own for test tokens: 2.25 (UUID) arc, X.667.
constexpr const char *kTestPolicy = "2.25.329800735698586629295641978511506172918";

base::Error timestampMalformed()
{
    ERR_clear_error();
    return {base::ErrorKind::Corrupt, u"timestamp.malformed"_s, {}};
}

base::Error timestampSigningFailed()
{
    ERR_clear_error();
    return {base::ErrorKind::Internal, u"timestamp.sign_failed"_s, {}};
}

TstInfoPtr tstInfoOf(QByteArrayView token)
{
    const unsigned char *at = asUchar(token);
    const CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &at, long(token.size())));
    ASN1_OCTET_STRING **content = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed
        ? CMS_get0_content(cms.get())
        : nullptr;
    if (!content || !*content
        || OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo)
        return {};
    const unsigned char *info = ASN1_STRING_get0_data(*content);
    return TstInfoPtr(d2i_TS_TST_INFO(nullptr, &info, ASN1_STRING_length(*content)));
}

TsReqPtr timestampRequest(const QByteArray &digest)
{
    TsReqPtr request(TS_REQ_new());
    const std::unique_ptr<TS_MSG_IMPRINT, OpensslDeleter<TS_MSG_IMPRINT_free>> imprint(
        TS_MSG_IMPRINT_new());
    const std::unique_ptr<X509_ALGOR, OpensslDeleter<X509_ALGOR_free>> algorithm(X509_ALGOR_new());
    X509_ALGOR_set_md(algorithm.get(), EVP_sha256());
    QByteArray bytes = digest;
    TS_REQ_set_version(request.get(), 1);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), asUchar(bytes), int(bytes.size()));
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_cert_req(request.get(), 1);
    return request;
}

ASN1_INTEGER *randomTokenSerial(TS_RESP_CTX *, void *)
{
    ASN1_INTEGER *serial = ASN1_INTEGER_new();
    QByteArray bytes = randomBytes(8);
    bytes[0] = char((bytes[0] & 0x3f) | 0x40);
    const std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>> number(
        BN_bin2bn(asUchar(QByteArrayView(bytes)), int(bytes.size()), nullptr));
    return BN_to_ASN1_INTEGER(number.get(), serial);
}

int givenTokenTime(TS_RESP_CTX *, void *time, long *seconds, long *microseconds)
{
    *seconds = long(static_cast<const QDateTime *>(time)->toSecsSinceEpoch());
    *microseconds = 0;
    return 1;
}

bool setUpAuthority(TS_RESP_CTX *context, const CertificateIssuer &tsa, QDateTime *genTime)
{
    const std::unique_ptr<ASN1_OBJECT, OpensslDeleter<ASN1_OBJECT_free>> policy(
        OBJ_txt2obj(kTestPolicy, 1));
    TS_RESP_CTX_set_serial_cb(context, randomTokenSerial, nullptr);
    TS_RESP_CTX_set_time_cb(context, givenTokenTime, genTime);
    return policy && TS_RESP_CTX_set_signer_cert(context, tsa.certificate.handle()) == 1
        && TS_RESP_CTX_set_signer_key(context, tsa.key.handle()) == 1
        && TS_RESP_CTX_set_signer_digest(context, EVP_sha256()) == 1
        && TS_RESP_CTX_set_ess_cert_id_digest(context, EVP_sha256()) == 1
        && TS_RESP_CTX_set_def_policy(context, policy.get()) == 1
        && TS_RESP_CTX_add_md(context, EVP_sha256()) == 1;
}

base::Result<QByteArray> tokenDer(TS_RESP *response)
{
    PKCS7 *token = TS_RESP_get_token(response);
    unsigned char *der = nullptr;
    const int length = token ? i2d_PKCS7(token, &der) : 0;
    if (length <= 0)
        return timestampSigningFailed();
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

base::Result<TimestampFindings> verifyTimestampToken(QByteArrayView token,
                                                     const SignedRanges &ranges)
{
    const TstInfoPtr info = tstInfoOf(token);
    if (!info)
        return timestampMalformed();
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const ASN1_OBJECT *algorithm = TS_MSG_IMPRINT_get_algo(imprint)->algorithm;
    const ASN1_OCTET_STRING *message = TS_MSG_IMPRINT_get_msg(imprint);
    TimestampFindings findings;
    findings.genTime = timeOf(TS_TST_INFO_get_time(info.get()));
    findings.imprintAlgorithm = objectName(algorithm);
    findings.imprint = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(message)),
                                  ASN1_STRING_length(message));
    findings.policy = objectName(TS_TST_INFO_get_policy_id(info.get()));
    findings.serialHex = hexOf(TS_TST_INFO_get_serial(info.get()));
    const EVP_MD *digest = digestByObject(algorithm);
    findings.imprintOk = digest && constantTimeEquals(digestOf(digest, ranges), findings.imprint);
    auto cms = examineCms(token, {}, SignedContent::Own, {});
    CS_TRY(cms);
    findings.cms = *std::move(cms);
    findings.tsaMayTimestamp = !findings.cms.signer.isNull() && findings.cms.signer.mayTimestamp();
    return findings;
}

base::Result<QByteArray> makeTimestampToken(const SignedRanges &ranges,
                                            const CertificateIssuer &tsa, const QDateTime &genTime)
{
    const TsRespCtxPtr context(TS_RESP_CTX_new());
    QDateTime time = genTime;
    if (!context || !setUpAuthority(context.get(), tsa, &time))
        return timestampSigningFailed();
    const TsReqPtr request = timestampRequest(digestOf(EVP_sha256(), ranges));
    const BioPtr in(BIO_new(BIO_s_mem()));
    if (i2d_TS_REQ_bio(in.get(), request.get()) != 1)
        return timestampSigningFailed();
    const TsRespPtr response(TS_RESP_create_response(context.get(), in.get()));
    if (!response)
        return timestampSigningFailed();
    return tokenDer(response.get());
}

} // namespace countersign::security
