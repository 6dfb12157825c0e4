// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/legal.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

struct x509_st;
struct evp_pkey_st;

namespace countersign::security
{

// A private key: RSA, elliptic curve or Ed25519. Copies share the key.
class PrivateKey
{
public:
    static PrivateKey generateRsa(int bits = 2048);
    static PrivateKey generateP256();
    static PrivateKey generateEd25519();
    // PKCS#8 PEM without encryption; "x509.key_invalid".
    static base::Result<PrivateKey> fromPem(const base::Secret &pem);
    base::Secret toPem() const;

    evp_pkey_st *handle() const { return m_key.get(); }

private:
    explicit PrivateKey(evp_pkey_st *key);
    std::shared_ptr<evp_pkey_st> m_key;
};

// An X.509 certificate. Copies share it; a default one is null.
class Certificate
{
public:
    Certificate() = default;
    // Takes over one reference.
    explicit Certificate(x509_st *certificate);
    // "x509.certificate_invalid"
    static base::Result<Certificate> fromDer(QByteArrayView der);
    // All certificates of a PEM text; "x509.certificate_invalid" when there is none.
    static base::Result<QList<Certificate>> fromPem(const QByteArray &pem);

    bool isNull() const { return !m_certificate; }
    QByteArray toDer() const;
    QByteArray toPem() const;
    QByteArray sha256Fingerprint() const;
    // Common name, else organisation, else the whole name (RFC 2253).
    QString subjectName() const;
    QString issuerName() const;
    QString serialHex() const;
    QDateTime notBefore() const;
    QDateTime notAfter() const;
    bool isSelfSigned() const; // issuer is subject, and the signature is its own
    bool isAuthority() const;
    // keyUsage absent, or with digitalSignature or nonRepudiation.
    bool maySign() const;
    // extendedKeyUsage critical with timeStamping alone (RFC 3161 section 2.3).
    bool mayTimestamp() const;

    x509_st *handle() const { return m_certificate.get(); }
    bool operator==(const Certificate &other) const { return toDer() == other.toDer(); }

private:
    std::shared_ptr<x509_st> m_certificate;
};

enum class CertificateUse { Authority, DocumentSigning, Timestamping, Server };

struct CertificateRequest {
    QString commonName;
    QString organisation;
    QString country; // ISO 3166 two letters, or empty
    CertificateUse use = CertificateUse::DocumentSigning;
    QDateTime notBefore;
    QDateTime notAfter;
    QString alternativeAddress = {}; // numeric, of a server
};

struct CertificateIssuer {
    Certificate certificate;
    PrivateKey key;
};

// For the sandbox and tests: a self-signed root, and certificates under it, signed with SHA-256.
// "x509.issue_failed" (InvalidInput) for a request that can not be encoded.
base::Result<Certificate> makeRootCertificate(const CertificateRequest &request,
                                              const PrivateKey &key);
base::Result<Certificate> issueCertificate(const CertificateRequest &request,
                                           const PrivateKey &subjectKey,
                                           const CertificateIssuer &issuer);

// Whom to believe. Anchors come from the user's store; the system's CA store can be added.
struct TrustAnchors {
    QList<Certificate> certificates;
    bool useSystemStore = true;
};

struct TrustResult {
    model::Trust trust = model::Trust::UnknownIssuer;
    QString anchor; // name of the root reached, when Trusted
    QString detail; // OpenSSL's name of the failure, for reports
    QList<Certificate> chain; // from the signer to the root, as far as built
};

// Chain of `certificate` through `others` to an anchor as of `at`: no partial chains, depth <= 8,
// no network, no revocation (RevocationUnknown is for callers that looked for it). WeakAlgorithm
// when a key or a signature below the anchor was no longer acceptable at `at`, see
// algorithmpolicy.h.
TrustResult checkTrust(const Certificate &certificate, const QList<Certificate> &others,
                       const TrustAnchors &anchors, const QDateTime &at);

} // namespace countersign::security
