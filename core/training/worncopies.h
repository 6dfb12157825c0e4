// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/instances.h"

namespace countersign::training
{

struct WearSettings {
    int copies = 2; // of each document
    double lost = 0.2; // share of the words around a candidate that a copy has lost
    double lostCues = 0.05; // likewise of what generators observed
    double share = 0.6; // of a document's say in training that its copies have
};

// The instance as it would be on a worn page: some of its words are misread, and what was observed
// of them is lost. What is alike in two candidates is lost in both. Weights learned from such
// copies too lean on no single word. The same input gives the same copies.
std::vector<Instance> wornCopies(const Instance &instance, const WearSettings &settings);

} // namespace countersign::training
