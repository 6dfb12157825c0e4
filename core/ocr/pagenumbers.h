// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// Puts right the number of the page as word processors print it, "Page | 2 of 5": the bar is read
// as a letter of the word before it, and narrow figures stick to the "of" ("Pagel 2of 5"), also
// where that is all of the line ("2o0f5"). Other lines stay as they are.
void correctPageNumber(QList<model::OcrWord> &line);

} // namespace countersign::ocr
