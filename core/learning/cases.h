// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/rankermodel.h"
#include "core/training/instances.h"

#include <QDateTime>

// Learning from a person's decisions after the program was shipped: which documents teach what,
// the first reader's weights fitted to them, and the test that a new generation has to pass.
namespace countersign::learning
{

// One field of one document that people answered for, as the first reader sees it; what the second
// reader thinks of it stays what it is.
struct Case {
    model::FieldKey key = model::FieldKey::Title;
    bool set = false; // several values, chosen one by one
    training::Instance instance; // its question has no candidates and no letters, only the choice
    extraction::Likelihoods letters;
    std::vector<int> values; // candidates of the same number mean the same value
    double share = 1; // how much it counts in learning
    int group = 0; // of documents that look alike
};

// A document with the values that people answered for.
struct TaughtDocument {
    training::TruthDocument truth;
    QList<model::FieldKey> changed; // fields that were offered wrongly; the others count half
    int layout = 0; // documents of one layout share a number
    QDateTime approvedAt;
};

// How one field of one document comes out.
struct Outcome {
    double score = 0; // 1 when what is shown is right; of several values F1
    double loss = 0; // log loss of the right answer
};

// The case of a question that people answered.
Case caseOf(training::Instance instance, const extraction::FieldRow &row,
            const extraction::LearnedField &learned);
// The cases of one document, for the fields that the model has weights for.
std::vector<Case> casesOf(const TaughtDocument &document, const model::OcrDocument &text,
                          const extraction::RankerModel &model);

// The first reader's weights, field by field.
using Weights = QMap<model::FieldKey, extraction::RankerWeights>;

// What was learned: added to the first reader's weights, for documents of the kinds that it was
// learned from; see RankerModel::kinds().
struct Change {
    Weights added;
    extraction::RankerWeights kinds;
    QMap<model::FieldKey, extraction::Calibration> calibrations = {};
};

// By both readers; what comes after them is left out.
Outcome outcomeOf(const Case &each, const Weights &base, const Change &change = {});

} // namespace countersign::learning
