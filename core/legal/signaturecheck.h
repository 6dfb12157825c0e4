// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/byterange.h"
#include "core/legal/signaturefinder.h"
#include "core/model/legal.h"
#include "core/security/cms.h"

#include <QDateTime>
#include <QList>

namespace countersign::legal
{

struct TrustQuestion {
    security::TrustAnchors anchors;
    QDateTime at;
    QList<security::Certificate> extraCertificates; // from /DSS
};

// Everything asked of one signature by itself.
struct CheckedSignature {
    FoundSignature found;
    RangeCheck range;
    model::SignatureReport report;
    model::TimestampCheck timestamp = model::TimestampCheck::None;
};

// The cryptography of a signature or document timestamp whose range is sound, and whom it comes
// from. Fills `report` and `timestamp`.
void checkSignature(CheckedSignature &signature, const TrustQuestion &question);

// Certificates that the file carries as proof.
QList<security::Certificate> storedCertificates(PdfDocument &document);

} // namespace countersign::legal
