// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/security/cms.h"
#include "core/security/openssl.h"

#include <QStringList>

#include <optional>

// The steps of checking a CMS that its sources share. Not for other modules.
namespace countersign::security
{

// The ranges one after the other.
QByteArray joined(const SignedRanges &ranges);
QByteArray digestOf(const EVP_MD *algorithm, const SignedRanges &ranges);
// Only when the identifier is one of a digest: OpenSSL would also take a signature algorithm for
// its digest.
const EVP_MD *digestByObject(const ASN1_OBJECT *object);
// Short name ("SHA256"), or the dotted number of an unknown object.
QString objectName(const ASN1_OBJECT *object);

// The content of the first SignerInfo's signedAttrs, with its tag made that of a SET (RFC 5652
// section 5.4), otherwise as sent.
std::optional<QByteArray> transmittedSignedAttributes(QByteArrayView cms);
// Whether the elements of the SET stand in the order that DER asks for.
bool isDerOrdered(QByteArrayView signedAttributes);

// The values of the only signed attribute of this kind; null when it is absent or there several
// times.
const ASN1_TYPE *onlySignedAttribute(const CMS_SignerInfo *signer, int nid);

// Whether the ESS attribute, given as the bytes of its value, names the certificate first (RFC 5035
// section 3, RFC 2634 section 5.4).
bool signingCertificateMatches(QByteArrayView attribute, bool version2, const Certificate &signer);

// Where the signed bytes are: the ranges, or the CMS itself (a timestamp token).
enum class SignedContent { Ranges, Sha1OfRanges, Own };
base::Result<CmsFindings> examineCms(QByteArrayView cms, const SignedRanges &ranges,
                                     SignedContent content,
                                     const QList<Certificate> &extraCertificates);

} // namespace countersign::security
