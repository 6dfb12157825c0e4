// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"

#include <span>

namespace countersign::extraction
{

// What a feature adds to a candidate's score. Hand-set, to be replaced by a learned ranker's
// weights.
struct FeatureWeight {
    const char *name;
    double weight;
};

struct RankingRule {
    std::span<const FeatureWeight> weights;
    double absentScore = 0; // a candidate below it is less likely than "not there"
    int maxSlots = 1;
};

// The candidates with their score by the weights.
QList<Candidate> scoredCandidates(QList<Candidate> candidates, const RankingRule &rule);

// Scores the candidates, merges equal values, and fills the slots best first. Of candidates that
// share text only the best keeps a slot; the others are its rivals. Without any candidate above
// absentScore: one absent slot.
QList<RankedSlot> rankCandidates(QList<Candidate> candidates, const RankingRule &rule);

} // namespace countersign::extraction
