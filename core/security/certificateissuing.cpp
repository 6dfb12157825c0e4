// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/security/openssl.h"
#include "core/security/x509.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

base::Error issuingFailed()
{
    ERR_clear_error();
    return {base::ErrorKind::InvalidInput, u"x509.issue_failed"_s, {}};
}

bool addNameEntry(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return utf8.isEmpty()
        || X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, asUchar(QByteArrayView(utf8)),
                                      int(utf8.size()), -1, 0)
        == 1;
}

bool setSerial(X509 *certificate)
{
    QByteArray bytes = randomBytes(16);
    // Positive and without leading zero octets (RFC 5280 section 4.1.2.2).
    bytes[0] = char((bytes[0] & 0x3f) | 0x40);
    std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>> number(
        BN_bin2bn(asUchar(QByteArrayView(bytes)), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509 *certificate, const CertificateRequest &request)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), request.notBefore.toSecsSinceEpoch())
        && ASN1_TIME_set(X509_getm_notAfter(certificate), request.notAfter.toSecsSinceEpoch());
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, OpensslDeleter<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// What browsers ask of a server's certificate: RFC 5280 section 4.2.1.12, RFC 6125.
bool addServerExtensions(X509 *certificate, X509 *issuer, const CertificateRequest &request)
{
    const QByteArray address = "IP:" + request.alternativeAddress.toLatin1();
    return addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth")
        && (request.alternativeAddress.isEmpty()
            || addExtension(certificate, issuer, NID_subject_alt_name, address.constData()));
}

bool addExtensions(X509 *certificate, X509 *issuer, const CertificateRequest &request)
{
    const CertificateUse use = request.use;
    const bool authority = use == CertificateUse::Authority;
    const char *basic = authority ? "critical,CA:TRUE" : "critical,CA:FALSE";
    const char *usage
        = authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature,nonRepudiation";
    return addExtension(certificate, issuer, NID_basic_constraints, basic)
        && addExtension(certificate, issuer, NID_key_usage, usage)
        && addExtension(certificate, issuer, NID_subject_key_identifier, "hash")
        && addExtension(certificate, issuer, NID_authority_key_identifier, "keyid")
        && (use != CertificateUse::Server || addServerExtensions(certificate, issuer, request))
        && (use != CertificateUse::Timestamping
            || addExtension(certificate, issuer, NID_ext_key_usage, "critical,timeStamping"));
}

// `issuer` null: self-signed.
base::Result<Certificate> buildCertificate(const CertificateRequest &request, EVP_PKEY *subjectKey,
                                           X509 *issuer, EVP_PKEY *issuerKey)
{
    X509Ptr certificate(X509_new());
    X509 *raw = certificate.get();
    X509_NAME *subject = X509_get_subject_name(raw);
    const EVP_MD *digest = EVP_PKEY_is_a(issuerKey, "ED25519") ? nullptr : EVP_sha256();
    const bool built = X509_set_version(raw, X509_VERSION_3) == 1 && setSerial(raw)
        && addNameEntry(subject, "C", request.country)
        && addNameEntry(subject, "O", request.organisation)
        && addNameEntry(subject, "CN", request.commonName)
        && X509_set_issuer_name(raw, issuer ? X509_get_subject_name(issuer) : subject) == 1
        && setValidity(raw, request) && X509_set_pubkey(raw, subjectKey) == 1
        && addExtensions(raw, issuer ? issuer : raw, request)
        && X509_sign(raw, issuerKey, digest) > 0;
    if (!built)
        return issuingFailed();
    return Certificate(certificate.release());
}

} // namespace

base::Result<Certificate> makeRootCertificate(const CertificateRequest &request,
                                              const PrivateKey &key)
{
    return buildCertificate(request, key.handle(), nullptr, key.handle());
}

base::Result<Certificate> issueCertificate(const CertificateRequest &request,
                                           const PrivateKey &subjectKey,
                                           const CertificateIssuer &issuer)
{
    return buildCertificate(request, subjectKey.handle(), issuer.certificate.handle(),
                            issuer.key.handle());
}

} // namespace countersign::security
