// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

// Until when an algorithm was strong enough: ETSI TS 119 312 V1.5.1 (2024-12) in the form that the
// EU's DSS library applies.
namespace countersign::security
{

enum class KeyAlgorithm { Rsa, Dsa, EllipticCurve, Edwards, Other };

// `digest` as OpenSSL names it: "SHA1", "SHA256", "SHA3-256", "MD5", "RIPEMD160". Unknown digests
// are not acceptable.
bool isDigestAcceptable(const QString &digest, const QDateTime &at);
// Bits of an RSA or DSA modulus, or of a curve's order. Other keys are not acceptable.
bool isKeyAcceptable(KeyAlgorithm algorithm, int bits, const QDateTime &at);

} // namespace countersign::security
