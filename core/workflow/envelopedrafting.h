// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/contractrecord.h"
#include "core/model/document.h"
#include "core/model/envelope.h"
#include "core/model/ocr.h"

namespace countersign::workflow
{

// Recipients from the record's signature blocks in the order in which they stand, and a place to
// sign for each: the line that its block offers ("By:", "Signature:"), else above the signer's
// printed name, else the foot of the last page.
model::EnvelopeDraft draftFrom(const model::ContractRecord &record, const model::Document &document,
                               const model::OcrDocument &text);

} // namespace countersign::workflow
