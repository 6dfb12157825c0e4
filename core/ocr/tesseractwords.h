// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/prepare.h"
#include "core/model/ocr.h"

namespace tesseract
{
class TessBaseAPI;
}

namespace countersign::ocr
{

// The recognised words, in reading order, with boxes on the page as shown. To be called after
// Recognize(), also when that stopped at its deadline.
QList<model::OcrBlock> recognisedBlocks(tesseract::TessBaseAPI &api,
                                        const imaging::PreparedPage &page);

} // namespace countersign::ocr
