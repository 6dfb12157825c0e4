// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/security/x509.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::security
{

// The signed bytes of a document, in order: views into a buffer that outlives the call.
using SignedRanges = QList<QByteArrayView>;

struct CmsSignRequest {
    SignedRanges ranges;
    Certificate signer;
    PrivateKey key;
    QList<Certificate> chain; // put into the signature beside the signer's
    // Signed attribute signing-time, whole seconds.
    QDateTime signingTime;
};

// Detached SignedData (RFC 5652), CAdES baseline B-B: SHA-256, signing-certificate-v2, DER.
// "cms.sign_failed" (Internal).
base::Result<QByteArray> signDetachedCms(const CmsSignRequest &request);
// The same with a signature timestamp (RFC 3161 token, see makeTimestampToken) as unsigned
// attribute: CAdES B-T.
base::Result<QByteArray> addSignatureTimestamp(QByteArrayView cms, QByteArrayView token);

// How the signed bytes enter the CMS, by the PDF's /SubFilter.
enum class CmsContent {
    Detached, // adbe.pkcs7.detached, ETSI.CAdES.detached: message-digest over the ranges
    Sha1Embedded, // adbe.pkcs7.sha1: eContent is the SHA-1 of the ranges
};

// What is known of one signature's cryptography. Trust and time are separate questions. `problems`
// holds stable codes; a signature is intact when digestOk and signatureOk and `problems` is empty
// of the fatal codes, see intact().
struct CmsFindings {
    int signerInfos = 0;
    bool hasEncapsulatedContent = false;
    QString digestAlgorithm; // "SHA256"
    QString signatureAlgorithm; // "RSA-PSS", "ecdsa-with-SHA256", "ED25519"
    bool hasSignedAttributes = false;
    // Whether the signed attributes are in DER's order; otherwise accepted as sent (some services
    // send them so).
    bool signedAttributesDer = true;
    bool digestOk = false; // message-digest attribute equals the digest of the ranges
    bool signatureOk = false; // over the signed attributes, or the ranges when there are none
    bool signingCertificateOk = false; // ESS signing-certificate(-v2) present and naming the signer
    bool hasSigningCertificate = false; // such an attribute is present
    Certificate signer; // null when not found
    QList<Certificate> certificates; // all in the CMS
    QDateTime claimedTime; // signed attribute signing-time
    QByteArray signatureValue; // what a signature timestamp is over
    QByteArray timestampToken; // DER of the first id-aa-timeStampToken, or empty
    bool hasRevocationInfo = false; // adbe-revocationInfoArchival
    // "cms.signer_count", "cms.econtent_in_detached", "cms.econtent_missing",
    // "cms.attribute_content_type", "cms.attribute_message_digest", "cms.digest_algorithm",
    // "cms.signature_algorithm", "cms.digest_mismatch", "cms.signature_mismatch",
    // "cms.signer_certificate_missing", "cms.signing_certificate_mismatch",
    // "cms.attributes_not_der"
    QStringList problems;

    // The bytes are what the signer's key signed.
    bool intact() const;
    // The question can't be answered: no signer certificate, or an algorithm that isn't known.
    bool undecided() const;
};

// Checks a CMS (trailing bytes after its outer SEQUENCE are the caller's business: see derLength).
// `extraCertificates` are searched for the signer after the CMS's own. "cms.malformed" (Corrupt)
// when it is not a SignedData.
base::Result<CmsFindings> verifyCms(QByteArrayView cms, const SignedRanges &ranges,
                                    CmsContent content = CmsContent::Detached,
                                    const QList<Certificate> &extraCertificates = {});

// adbe.x509.rsa_sha1: `contents` is a DER OCTET STRING holding a PKCS#1 signature with SHA-1 by
// `certificate` (the PDF's /Cert).
base::Result<CmsFindings> verifyRsaSha1(QByteArrayView contents, const Certificate &certificate,
                                        const SignedRanges &ranges);

// Bytes of the DER (or indefinite-length BER) element at the front, header included; -1 when there
// is no whole one.
qint64 derLength(QByteArrayView bytes);

// An RFC 3161 token, checked for itself and against what it should be over.
struct TimestampFindings {
    QDateTime genTime;
    QString imprintAlgorithm; // "SHA256"
    QByteArray imprint;
    QString policy; // OID
    QString serialHex;
    bool imprintOk = false;
    CmsFindings cms; // its signer is the TSA
    bool tsaMayTimestamp = false; // extendedKeyUsage critical, timeStamping alone

    bool valid() const { return imprintOk && tsaMayTimestamp && cms.intact(); }
};

// `ranges`: the document's bytes for a document timestamp, the CMS's signatureValue for a signature
// timestamp. "timestamp.malformed" (Corrupt).
base::Result<TimestampFindings> verifyTimestampToken(QByteArrayView token,
                                                     const SignedRanges &ranges);

// For the sandbox and tests: a token of a TSA over the SHA-256 of `ranges`. "timestamp.sign_failed"
// (Internal).
base::Result<QByteArray> makeTimestampToken(const SignedRanges &ranges,
                                            const CertificateIssuer &tsa, const QDateTime &genTime);

} // namespace countersign::security
