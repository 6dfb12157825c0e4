// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/signingidentity.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>

namespace countersign::sandbox
{

// What is to be seen on a page for one tab.
struct SignatureStamp {
    enum class Kind { Signature, Date };
    Kind kind = Kind::Signature;
    int pageIndex = 0; // the last page stands in for pages that are not there
    QRectF box; // points right of and below the shown page's top left corner; an empty size takes
                // the usual one
    QString name; // of the signer
    QDateTime at;
};

struct PdfSignatureRequest {
    QList<SignatureStamp> stamps;
    QString sealText; // in the top margin of the first page, in the signature field's widget
    QString reason;
    QDateTime at;
};

// Signs a PDF as PAdES B-B (ETSI EN 319 142-1): one incremental update that adds a stamp annotation
// for every tab, a visible signature field and the signature over everything. The document's own
// bytes stay as they are where openPdfBase() can keep them. Errors: sandbox.pdf_unreadable,
// sandbox.signature_too_large, those of security::signDetachedCms().
base::Result<QByteArray> signPdf(const QByteArray &pdf, const PdfSignatureRequest &request,
                                 const SigningIdentity &identity);

} // namespace countersign::sandbox
