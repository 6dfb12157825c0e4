// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// Puts the comma between the day and the year of a date, where it was read as a stop ("December
// 31. 2008"), and the one that was read as a stroke.
void correctDate(const model::OcrWord &month, model::OcrWord &day, const model::OcrWord &year);

// Puts the letters of its number behind a day, which were read as marks ("the 5\" day of May").
void correctOrdinal(model::OcrWord &word, const model::OcrWord &next);

} // namespace countersign::ocr
