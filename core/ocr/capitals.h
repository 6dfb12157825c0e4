// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QRectF>

#include <vector>

namespace countersign::ocr
{

class LineStrip;

// The height of a word's first letter, in heights of the small letters around it.
struct InitialMark {
    qsizetype word = 0; // of its line
    qsizetype at = 0; // in the word's text
    double height = 0;
};

// Of words whose first letter was read large and is so by its height alone (c, o, s, u, v, w, x,
// z). `boxesPx` are the words' boxes in the line's picture.
std::vector<InitialMark> measureInitials(const QList<model::OcrWord> &words, LineStrip &strip,
                                         const std::vector<QRectF> &boxesPx);

// Makes a capital small whose mark is as high as the small letters beside it: a recogniser that
// sees each line by itself takes the one for the other. Words that begin large elsewhere on the
// page stay, and where the surest capitals are no higher all do. Takes all lines of a page and
// their marks.
void correctCapitals(std::vector<QList<model::OcrWord>> &lines,
                     const std::vector<std::vector<InitialMark>> &marks);

} // namespace countersign::ocr
