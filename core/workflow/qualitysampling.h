// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Draws, of what was just read, some that would be taken unseen, to be shown to a person like any
// doubtful one: 3 of 100, and as many more as a week needs to have five. That a field is not in the
// contract is taken unseen like a value, also where the contract does not need it.
base::Result<> drawSamples(Unit &unit, const model::DocumentId &id,
                           const QList<model::FieldValue> &values);

// Says of a sampled field what the person found, or that the decision was taken back. Nothing for
// fields that are none.
base::Result<> judgeSample(Unit &unit, const model::DocumentId &id, const model::FieldValue &before,
                           const model::FieldValue &after);

// Where a share that was counted as `hits` of `trials` lies with 95 % confidence (Wilson 1927).
struct ShareInterval {
    double low = 0;
    double high = 1;
};
ShareInterval wilsonInterval(int hits, int trials);

} // namespace countersign::workflow
