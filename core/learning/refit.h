// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/learning/gate.h"

#include <array>

namespace countersign::learning
{

// The first reader's weights as shipped.
Weights weightsOf(const extraction::RankerModel &model);

// Local documents are parted by layout; each part is read by what was learned from the others.
constexpr int localParts = 4;
int partOf(int layout);

struct Refit {
    Change change; // learned from all cases
    std::array<Change, localParts> without; // from all but one part's
    double penalty = 0; // the least that was chosen; 0 when nothing was learned
};

// What is to be added to the weights for documents of the kinds that were taught. Shipped cases
// that look like such documents are learned along; the others are left to the weights as they are.
// How far a field's weights may go, if at all, is chosen by how well each part is read by what the
// others taught. Fields that nothing was taught about stay as they are. Errors: cancelled.
base::Result<Refit> refit(const std::vector<Case> &taught, const std::vector<Case> &rehearsed,
                          const Weights &base, base::JobContext &context);

} // namespace countersign::learning
