// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <qpdf/QPDF.hh>

namespace countersign::publish
{

// What keeps a PDF from being PDF/A-2b (ISO 19005-2): codes as "font_not_embedded", sorted, empty
// when nothing is known to. Strict where it can't be sure: a claim must not be false. Puts right on
// the way what changes nothing on the page: links without the print flag, smoothed images.
QStringList pdfaObstacles(QPDF &pdf);

} // namespace countersign::publish
