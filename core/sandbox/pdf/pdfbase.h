// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QPDF;

namespace countersign::sandbox
{

// A PDF file of at least one page that an incremental update can be appended to.
struct PdfBase {
    // qpdf reads from `bytes`, so the two travel together.
    QByteArray bytes;
    std::shared_ptr<QPDF> document;
    qint64 startXref = 0; // of the last cross-reference section
    bool hasXrefStream = false; // that section is a stream: the next one must be, too
    int nextObject = 0; // the first free object number
    bool isAsGiven
        = true; // `bytes` are the caller's own, so they are a prefix of what is appended to
};

// Opens a PDF. One that is encrypted (without a password to open it), damaged, or preceded by other
// bytes is written anew first. Error: sandbox.pdf_unreadable.
base::Result<std::shared_ptr<PdfBase>> openPdfBase(const QByteArray &pdf);

} // namespace countersign::sandbox
