// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// Puts right Roman numbers whose strokes were taken for other letters: "II].", and "(it)" where
// (ii) follows on (i) in a list. For pages in English.
void correctRomanNumbers(QList<model::OcrBlock> &blocks);

} // namespace countersign::ocr
