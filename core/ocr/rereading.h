// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/prepare.h"
#include "core/model/ocr.h"

#include <QRect>

#include <vector>

namespace tesseract
{
class TessBaseAPI;
}

namespace countersign::ocr
{

// The lines whose doubtful words are worth reading once more, the most doubtful first, and no more
// of them than a twenty-fifth of the page: where everything is doubtful a second look tells
// nothing new.
std::vector<std::size_t> doubtfulLines(const std::vector<QList<model::OcrWord>> &lines,
                                       const std::vector<int> &widthsPx);

// Keeps the better reading of each doubtful word and notes whether the two agree.
void compareReadings(QList<model::OcrWord> &first, const QList<model::OcrWord> &second);

// Reads a line from a larger and smoother picture of it.
QList<model::OcrWord> readAgain(tesseract::TessBaseAPI &api, const imaging::PreparedPage &page,
                                const QRect &line);

} // namespace countersign::ocr
