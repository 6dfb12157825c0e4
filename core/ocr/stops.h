// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QRect>

#include <vector>

struct Pix;

namespace countersign::ocr
{

// Tells full stops from commas at the ends of words by the mark itself: a comma hangs below the
// line on which the letters stand. In black and white scans the recogniser often takes a stop for a
// comma, whose tail it expects to be worn away. `strip` is the line's picture,
// `boxesPx` are the words' boxes in it, `letterPx` is the height of small letters.
void correctStops(QList<model::OcrWord> &words, Pix *strip, const std::vector<QRect> &boxesPx,
                  double letterPx);

} // namespace countersign::ocr
