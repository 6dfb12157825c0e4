// SPDX-License-Identifier: Apache-2.0
#include "core/security/x509.h"

#include "core/security/hash.h"
#include "core/security/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

base::Error certificateInvalid()
{
    ERR_clear_error();
    return {base::ErrorKind::InvalidInput, u"x509.certificate_invalid"_s, {}};
}

QString nameEntry(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int length
        = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (length < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
    OPENSSL_free(utf8);
    return text;
}

QString displayName(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationName}) {
        const QString text = nameEntry(name, nid);
        if (!text.isEmpty())
            return text;
    }
    const BioPtr out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(bytesOf(out.get()));
}

QByteArray pemOf(X509 *certificate)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    return bytesOf(out.get());
}

} // namespace

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString hexOf(const ASN1_INTEGER *number)
{
    std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>> big(ASN1_INTEGER_to_BN(number, nullptr));
    if (!big)
        return {};
    QByteArray bytes(BN_num_bytes(big.get()), '\0');
    BN_bn2bin(big.get(), asUchar(bytes));
    return QString::fromLatin1(bytes.toHex());
}

PrivateKey::PrivateKey(evp_pkey_st *key)
    : m_key(key, EVP_PKEY_free)
{
}

PrivateKey PrivateKey::generateRsa(int bits)
{
    EVP_PKEY *key = EVP_RSA_gen(static_cast<unsigned int>(bits));
    requireOpenssl(key != nullptr, "RSA key generation");
    return PrivateKey(key);
}

PrivateKey PrivateKey::generateP256()
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    requireOpenssl(key != nullptr, "P-256 key generation");
    return PrivateKey(key);
}

PrivateKey PrivateKey::generateEd25519()
{
    EVP_PKEY *key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    requireOpenssl(key != nullptr, "Ed25519 key generation");
    return PrivateKey(key);
}

base::Result<PrivateKey> PrivateKey::fromPem(const base::Secret &pem)
{
    const BioPtr in(BIO_new_mem_buf(pem.data(), int(pem.size())));
    // An empty passphrase instead of a question on the terminal.
    EVP_PKEY *key = PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, const_cast<char *>(""));
    if (!key) {
        ERR_clear_error();
        return base::Error{base::ErrorKind::InvalidInput, u"x509.key_invalid"_s, {}};
    }
    return PrivateKey(key);
}

base::Secret PrivateKey::toPem() const
{
    const BioPtr out(BIO_new(BIO_s_secmem()));
    requireOpenssl(
        PEM_write_bio_PKCS8PrivateKey(out.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            == 1,
        "PEM");
    return base::Secret(bytesOf(out.get()));
}

Certificate::Certificate(x509_st *certificate)
    : m_certificate(certificate, X509_free)
{
}

base::Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const unsigned char *at = asUchar(der);
    X509 *certificate = d2i_X509(nullptr, &at, long(der.size()));
    if (!certificate)
        return certificateInvalid();
    return Certificate(certificate);
}

base::Result<QList<Certificate>> Certificate::fromPem(const QByteArray &pem)
{
    const BioPtr in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    QList<Certificate> certificates;
    while (X509 *certificate = PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr))
        certificates += Certificate(certificate);
    // The end of the text is an error to the reader.
    ERR_clear_error();
    if (certificates.isEmpty())
        return certificateInvalid();
    return certificates;
}

QByteArray Certificate::toDer() const
{
    unsigned char *der = nullptr;
    const int length = m_certificate ? i2d_X509(m_certificate.get(), &der) : 0;
    if (length <= 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

QByteArray Certificate::toPem() const
{
    return pemOf(m_certificate.get());
}

QByteArray Certificate::sha256Fingerprint() const
{
    return sha256(toDer());
}

QString Certificate::subjectName() const
{
    return displayName(X509_get_subject_name(m_certificate.get()));
}

QString Certificate::issuerName() const
{
    return displayName(X509_get_issuer_name(m_certificate.get()));
}

QString Certificate::serialHex() const
{
    return hexOf(X509_get0_serialNumber(m_certificate.get()));
}

QDateTime Certificate::notBefore() const
{
    return timeOf(X509_get0_notBefore(m_certificate.get()));
}

QDateTime Certificate::notAfter() const
{
    return timeOf(X509_get0_notAfter(m_certificate.get()));
}

bool Certificate::isSelfSigned() const
{
    const bool selfSigned = X509_self_signed(m_certificate.get(), 1) == 1;
    ERR_clear_error();
    return selfSigned;
}

bool Certificate::isAuthority() const
{
    return X509_check_ca(m_certificate.get()) > 0;
}

bool Certificate::maySign() const
{
    return X509_get_key_usage(m_certificate.get()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION);
}

bool Certificate::mayTimestamp() const
{
    const int at = X509_get_ext_by_NID(m_certificate.get(), NID_ext_key_usage, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(m_certificate.get(), at)) == 1
        && X509_get_extended_key_usage(m_certificate.get()) == XKU_TIMESTAMP;
}

} // namespace countersign::security
