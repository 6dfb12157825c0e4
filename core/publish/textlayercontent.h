// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QByteArray>
#include <QRectF>
#include <QTransform>

namespace countersign::publish
{

// Where a page's words are in its PDF: from fractions of the page as it is read (upright, y down)
// to the PDF's user space. `shownBox` is the crop box with y up, `rotate` its /Rotate, `turnedCw`
// the further turn of OcrPage::rotationCw.
QTransform uprightToUserSpace(const QRectF &shownBox, int rotate, int turnedCw);

// The operators that write a page's words invisibly (text rendering mode 3), one by one on the
// baseline of their line and as wide as they are, with the spaces between them. Fonts are the names
// of textFontName(). Empty for a page without words.
QByteArray textLayerContent(const model::OcrPage &page, const QTransform &toUser);

// The font is there four times, with letters that rise high or not and hang below the line or not,
// so that viewers mark a word as high as it is.
constexpr int textFontCount = 4;
QByteArray textFontName(int variant); // "/CsT0"
int textFontAscent(int variant); // in thousandths of the font size
int textFontDescent(int variant);

} // namespace countersign::publish
