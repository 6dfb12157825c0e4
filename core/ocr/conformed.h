// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// Puts right "/s/", which stands before the name where a conformed copy says that somebody signed:
// its slashes are read as letters, or not at all, and the line below it as a part of it.
void correctConformed(QList<model::OcrWord> &line);

} // namespace countersign::ocr
