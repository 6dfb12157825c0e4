// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/tagchain.h"
#include "core/training/instances.h"

namespace countersign::training
{

struct TaggerSettings {
    int rounds = 12; // over all documents
    double rate = 0.02; // of a weight's first step; later ones are shorter (Duchi et al., 2011)
    double penalty = 0.003; // of the squared weights, at each word where they are looked up
    double lost = 0.1; // share of the observations left out at each look, as on a worn page
};

// Tags of the words that the right candidates stand for, by strip. Strips that hold right mentions
// of which none is surely meant are left out: their row is empty.
std::vector<std::vector<extraction::Tag>> tagsOf(const Instance &instance, bool set);

// Weights under which the true tags are likeliest, by stochastic descent. The same input gives the
// same weights.
extraction::TagWeights trainTagger(const std::vector<const Instance *> &instances, bool set,
                                   const TaggerSettings &settings);

} // namespace countersign::training
