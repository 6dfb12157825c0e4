// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QRectF>

#include <vector>

namespace countersign::ocr
{

class LineStrip;

// The mark of a full stop or comma at the end of a word, in heights of small letters.
struct StopMark {
    qsizetype word = 0; // of its line
    qsizetype at = 0; // in the word's text
    double hangs = 0; // below the line on which the letters stand
    double longer = 0; // than it is wide
};

// `boxesPx` are the words' boxes in the line's picture.
std::vector<StopMark> measureStops(const QList<model::OcrWord> &words, LineStrip &strip,
                                   const std::vector<QRectF> &boxesPx);

// Tells full stops from commas by their marks: a comma hangs below the line. The recogniser often
// takes a stop for a comma, whose tail it expects to be worn away; where commas really are worn, as
// in many black and white scans, it is left to know better. Takes all lines of a page and their
// marks.
void correctStops(std::vector<QList<model::OcrWord>> &lines,
                  const std::vector<std::vector<StopMark>> &marks);

} // namespace countersign::ocr
