// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"

#include <array>

namespace countersign::extraction
{

class DocumentText;

// What is known about a decision when it has to be told how likely it is right.
constexpr std::size_t evidenceCount = 18;
using DecisionEvidence = std::array<double, evidenceCount>;

// Of logistic models: one for values shown, one for absences.
struct CorrectnessWeights {
    DecisionEvidence present = {};
    DecisionEvidence absent = {};

    bool operator==(const CorrectnessWeights &) const = default;
};

// What others read for the same field.
struct OtherReadings {
    QList<RankedSlot> byHand; // by the hand-set weights
    QList<RankedSlot> second; // by the second reader
};

// `order`: of the slot among the field's.
DecisionEvidence evidenceOf(const RankedSlot &slot, int order, const OtherReadings &others,
                            const DocumentText &text);

double logisticOf(const DecisionEvidence &weights, const DecisionEvidence &evidence);

// Probability, never certain either way, that the slot's reading is right; lowered where
// recognition or validators doubt it.
double confidenceOf(const RankedSlot &slot, const DecisionEvidence &evidence,
                    const CorrectnessWeights &weights, const DocumentText &text);

// Why a decision is not surer: hints such as "reading.second_differs", strongest first.
QList<model::FieldIssue> reasonsOf(const RankedSlot &slot, const DecisionEvidence &evidence);

} // namespace countersign::extraction
