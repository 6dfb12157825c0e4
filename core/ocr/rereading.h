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

// The lines that are no text as they were read, the shortest first and again no more than a
// twenty-fifth: a heading or a number among them may be one when it is read again.
std::vector<std::size_t> refusedLines(const std::vector<QList<model::OcrWord>> &lines,
                                      const std::vector<int> &widthsPx);

// Keeps the better reading of each doubtful word and notes whether the two agree. What was no text
// becomes the second reading where that is a good one.
void compareReadings(QList<model::OcrWord> &first, const QList<model::OcrWord> &second);

// Reads a line from a larger and smoother picture of it.
QList<model::OcrWord> readAgain(tesseract::TessBaseAPI &api, const imaging::PreparedPage &page,
                                const QRect &line);

} // namespace countersign::ocr
