// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// Puts right marks by where they stand: contracts have no braces but brackets, a piece of a ruled
// line between words is none, a paragraph's number is followed by a full stop and so is the
// paragraph before it, points are numbered alike all over a page, and a name's legal form is parted
// from it by a comma.
void correctLineMarks(QList<model::OcrBlock> &blocks);

} // namespace countersign::ocr
