// SPDX-License-Identifier: Apache-2.0
#include "core/security/cms.h"
#include "core/security/derreader.h"
#include "core/security/openssl.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr int kTagOctets = 0x04;

} // namespace

base::Result<CmsFindings> verifyRsaSha1(QByteArrayView contents, const Certificate &certificate,
                                        const SignedRanges &ranges)
{
    const auto octets = readDer(contents);
    if (!octets || octets->tag != kTagOctets)
        return base::Error{base::ErrorKind::Corrupt, u"cms.malformed"_s, {}};
    CmsFindings findings;
    findings.signerInfos = 1;
    findings.digestAlgorithm = u"SHA1"_s;
    findings.signatureAlgorithm = u"RSA-SHA1"_s;
    findings.signer = certificate;
    findings.certificates = {certificate};
    findings.signatureValue = octets->content.toByteArray();
    const EvpMdCtxPtr context(EVP_MD_CTX_new());
    EVP_PKEY *key = certificate.isNull() ? nullptr : X509_get0_pubkey(certificate.handle());
    if (!key) {
        findings.problems += u"cms.signer_certificate_missing"_s;
        return findings;
    }
    bool ok = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha1(), nullptr, key) == 1;
    for (const QByteArrayView range : ranges)
        ok = ok && EVP_DigestVerifyUpdate(context.get(), range.data(), size_t(range.size())) == 1;
    ok = ok
        && EVP_DigestVerifyFinal(context.get(), asUchar(octets->content),
                                 size_t(octets->content.size()))
            == 1;
    ERR_clear_error();
    findings.digestOk = findings.signatureOk = ok;
    if (!ok)
        findings.problems += u"cms.signature_mismatch"_s;
    return findings;
}

} // namespace countersign::security
