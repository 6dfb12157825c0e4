// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/publish/xmp.h"

#include <QRectF>

#include <qpdf/QPDF.hh>

namespace countersign::publish
{

// The four fonts of the invisible text, once a document: a dictionary of font resources.
QPDFObjectHandle textFonts(QPDF &pdf);

// Adds the sRGB output intent unless the document has one for PDF/A.
void addOutputIntent(QPDF &pdf);

// Title, author and dates as the document states them.
PdfFacts factsOf(QPDF &pdf);
// Writes them as XMP and, for old programs, into the Info dictionary.
void setFacts(QPDF &pdf, const PdfFacts &facts);

// A stream of bytes that are written compressed.
QPDFObjectHandle newStream(QPDF &pdf, const QByteArray &bytes);

// A page's attributes with those it inherits (ISO 32000-1, 7.7.3.4).
QRectF shownBoxOf(QPDFObjectHandle page); // crop box within the media box, y up
int rotateOf(QPDFObjectHandle page); // 0, 90, 180, 270

} // namespace countersign::publish
