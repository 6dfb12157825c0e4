// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QByteArray>
#include <QList>

namespace countersign::imaging
{

// Reads the output of `pdftotext -bbox-layout`. `sizesPt` are the pages' sizes as shown, for the
// pages printed; pages that are missing in the output come out empty. Text that runs up, down or on
// its head as a whole turns the page (rotationCw).
QList<model::OcrPage> parseTextLayer(const QByteArray &xml, const QList<QSizeF> &sizesPt);

// Is this text what a reader would see? False for no words, for glyphs without a meaning in
// Unicode, for letters that make no words, and, on a page that is mostly one picture
// (`imageCoverage`, 0..1), for a mere header or stamp over a scan.
bool isUsableTextLayer(const model::OcrPage &page, double imageCoverage);

} // namespace countersign::imaging
