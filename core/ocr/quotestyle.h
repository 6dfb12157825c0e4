// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

// A page has typographic quotation marks and apostrophes or straight ones, hardly both. Curls that
// wear and fax have rubbed off are put back, and where most double marks are straight, the few that
// were read as curled are made straight. Pages that mix them stay as they are, and where double
// marks do not tell, apostrophes become what most are.
void unifyQuotes(QList<model::OcrBlock> &blocks);

} // namespace countersign::ocr
