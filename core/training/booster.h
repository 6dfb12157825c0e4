// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/boostedtrees.h"

#include <array>
#include <vector>

namespace countersign::training
{

// The ways to read one field of one document, with what was thought of each before: logarithms of
// probabilities, for sets log odds.
struct BoostGroup {
    std::vector<extraction::View> views;
    std::vector<double> before;
    std::vector<char> right;
};

struct BoostSettings {
    int trees = 60;
    double rate = 0.05; // share of each tree's correction that is taken
    double penalty = 6; // of the squared values of leaves
    double leastWeight = 3; // of the examples in a leaf, as the sum of their second derivatives
    double groupShare = 0.7; // of the documents that each tree looks at
    double numberShare = 0.5; // of the numbers of the view, likewise
};

// Trees that correct what was thought before: each the best by the gradient of the log loss of what
// the ones before it leave (Chen and Guestrin, XGBoost, 2016, equations 6 and 7). For a set each
// way stands for itself, else one way of a group is right. The same input gives the same trees.
extraction::BoostedTrees boost(const std::vector<BoostGroup> &groups, bool set,
                               const BoostSettings &settings = {});

} // namespace countersign::training
