// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/confidence.h"

namespace countersign::extraction
{

// Measured bands of a field, or the cautious ones of a field that no labelled documents exist for.
ConfidenceTable confidenceTableOf(model::FieldKey key);

} // namespace countersign::extraction
