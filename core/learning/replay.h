// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/cases.h"

namespace countersign::learning
{

// A sample of the cases that the shipped model was made from: features by hash, no text. Part of it
// is learned along with an office's own cases, part of it tests that old skills stay.
struct Replay {
    std::vector<Case> rehearsed;
    std::vector<Case> tested;
};

// How many cases of each field come with the program.
constexpr int shippedCasesOfField = 60;

// The case with the likeliest candidates only; right ones stay in any case.
Case shortened(const Case &each, const extraction::RankerWeights &weights, int mostWays);

// At most `mostOfField` cases of each field, of several layouts and both with and without a value;
// the same input gives the same sample.
std::vector<Case> replaySample(const training::Corpus &corpus, const extraction::RankerModel &model,
                               int mostOfField);

QByteArray replayToBytes(const std::vector<Case> &cases);
// Codes: model.invalid.
base::Result<std::vector<Case>> replayFromBytes(const QByteArray &bytes);

// The model's own sample, parted; empty when it has none.
base::Result<Replay> shippedReplay(const extraction::RankerModel &model);

} // namespace countersign::learning
