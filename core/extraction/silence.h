// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/reading.h"
#include "core/model/field.h"

namespace countersign::extraction
{

// Probability that a field without candidates really isn't in the document, where the text itself
// proves it: no sum without a currency, no address without its sign. 0 where silence proves
// nothing.
double provenSilence(model::FieldKey key, const Reading &reading);

} // namespace countersign::extraction
