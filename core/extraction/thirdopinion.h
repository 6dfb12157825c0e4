// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldranker.h"

namespace countersign::extraction
{

// What the third reader, which tags words one after the other, thinks of a slot. Probabilities.
struct ThirdOpinion {
    double own = 0; // that the slot's value, or "not there", is right
    double rival = 0; // of what speaks most against it
};

// `tagged`: by the third reader, as many candidates as the question has.
ThirdOpinion thirdOpinionOf(const RankedSlot &slot, const Question &question,
                            const Likelihoods &tagged, bool set);

} // namespace countersign::extraction
