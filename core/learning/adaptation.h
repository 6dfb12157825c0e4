// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/gate.h"

namespace countersign::learning
{

// What was learned, as differences from the shipped weights: numbers by hash, no text. Differences
// too small to matter are left out.
QByteArray changesOf(const Weights &base, const Weights &learned);

// The shipped model with a generation's changes, under a name of its own ("fields-1+3"). Codes:
// model.invalid; learning.other_base when the generation departs from another shipped model.
base::Result<extraction::RankerModel> adaptedModel(const extraction::RankerModel &shipped,
                                                   const model::Generation &generation);

} // namespace countersign::learning
