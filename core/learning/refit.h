// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/learning/gate.h"

namespace countersign::learning
{

// The first reader's weights as shipped.
Weights weightsOf(const extraction::RankerModel &model);

struct Refit {
    Weights weights;
    double penalty = 0; // chosen
};

// Weights fitted to the cases around `base`; `rehearsed` are shipped cases that are learned along,
// so that what is rare in this office is not forgotten. How far they may go from `base` is chosen
// by cross-validation over the groups of `taught`. Errors: cancelled.
base::Result<Refit> refit(const std::vector<Case> &taught, const std::vector<Case> &rehearsed,
                          const Weights &base, base::JobContext &context);

// The same with a given penalty.
Weights refitWith(const std::vector<const Case *> &cases, const Weights &base, double penalty);

} // namespace countersign::learning
