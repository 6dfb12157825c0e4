// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::imaging
{

// Where a region lies after its page was turned clockwise by 0, 90, 180 or 270 degrees.
model::PageRect turned(const model::PageRect &box, int degreesCw);

// Turns a page's boxes, its text's and its ink's, and its size, and adds to its rotationCw.
void turnPage(model::OcrPage &page, int degreesCw);

} // namespace countersign::imaging
