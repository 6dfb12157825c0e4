// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/cases.h"
#include "core/learning/refit.h"

#include <array>
#include <vector>

namespace countersign::learning
{

// What a reader that had not learned from the document showed, and what people made of it.
struct Decision {
    model::FieldKey key = model::FieldKey::Title;
    double confidence = 0;
    bool right = false; // by meaning
    int layout = 0;
};

using Calibrations = QMap<model::FieldKey, extraction::Calibration>;

// Fewer decisions of a field say nothing about how sure to be.
constexpr int fewestDecisions = 30;

struct Recalibration {
    Calibrations all; // from all decisions
    std::array<Calibrations, localParts> without; // of the same fields, from all but one part's
};

// Two numbers a field, held close to what they are. A field is here only where confidences set by
// the other parts' decisions have a log loss lower by more than one standard error, documents of
// one layout counting together (Platt scaling; adopted as in nested cross-validation).
Recalibration recalibrate(const std::vector<Decision> &decisions);

} // namespace countersign::learning
