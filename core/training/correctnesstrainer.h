// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/correctness.h"

#include <QHash>

#include <vector>

namespace countersign::training
{

// A decision about a document that its ranker never saw, and whether it was right.
struct DecisionSample {
    model::FieldKey key = model::FieldKey::Title;
    bool absent = false;
    extraction::DecisionEvidence evidence = {};
    bool right = false;
    int document = 0;
};

struct CorrectnessModels {
    QHash<model::FieldKey, extraction::CorrectnessWeights> weights;
    extraction::BoostedTrees trees;

    double of(const DecisionSample &sample) const;
};

// One logistic model a field: what all fields share, and what is special about each as far as its
// samples tell. On top of them a few trees for all fields where a value is shown; measured:
// absences are told worse with them.
CorrectnessModels trainCorrectness(const std::vector<const DecisionSample *> &samples);

} // namespace countersign::training
