// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// Puts right a label that begins a line with something to fill in or filled in behind it: it ends
// in a colon ("Title;", "By."), and is one that contracts have ("Tithe:").
void correctLabel(QList<model::OcrWord> &line);

} // namespace countersign::ocr
