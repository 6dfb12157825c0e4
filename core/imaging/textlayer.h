// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QByteArrayView>
#include <QList>

namespace countersign::imaging
{

// Reads the output of `pdftotext -bbox-layout`. `sizesPt` are the pages' sizes as shown, for the
// pages printed; pages that are missing in the output come out empty. Text that runs up, down or on
// its head as a whole turns the page (rotationCw).
QList<model::OcrPage> parseTextLayer(QByteArrayView output, const QList<QSizeF> &sizesPt);

} // namespace countersign::imaging
