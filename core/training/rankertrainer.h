// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/instances.h"

namespace countersign::training
{

struct RankerSettings {
    double penalty = 3; // of the squared weights, against one document's log loss
    double handShare = 0.6; // of the hand-set score, expected beforehand
    int iterations = 60;
};

// Few labels teach little: what was set by hand is then trusted more.
RankerSettings settingsFor(std::size_t labels, const RankerSettings &settings);

// Which of the two readers learns.
enum class Reader { Words, Letters };

// Weights under which the right readings of the instances are likeliest: a conditional logit over
// candidates, "not there" and "unseen", or for sets a logit of each candidate.
extraction::RankerWeights trainRanker(const std::vector<const Instance *> &instances, Reader reader,
                                      bool set, const RankerSettings &settings);

// The first reader's weights, learned anew from further instances but held around `base`, from
// which each step away costs `penalty`. Instance i counts `shares[i]` times.
extraction::RankerWeights refitRanker(const std::vector<const Instance *> &instances,
                                      const std::vector<double> &shares, bool set,
                                      const extraction::RankerWeights &base, double penalty,
                                      int iterations);

} // namespace countersign::training
