// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/gate.h"

namespace countersign::learning
{

// What was learned in the form that is kept: numbers by hash, no text. What is too small to matter
// is left out.
QByteArray changesOf(const Change &change);

// The shipped model, reading documents of the office's kinds as it learned to.
extraction::RankerModel changedModel(const extraction::RankerModel &shipped, const Change &change);

// The same with a generation's changes, under a name of its own ("fields-1+3"). Codes:
// model.invalid; learning.other_base when the generation departs from another shipped model.
base::Result<extraction::RankerModel> adaptedModel(const extraction::RankerModel &shipped,
                                                   const model::Generation &generation);

} // namespace countersign::learning
