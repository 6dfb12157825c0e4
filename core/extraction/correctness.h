// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/boostedtrees.h"
#include "core/extraction/thirdopinion.h"

#include <array>

namespace countersign::extraction
{

class DocumentText;

// What is known about a decision when it has to be told how likely it is right.
constexpr std::size_t evidenceCount = 24;
using DecisionEvidence = std::array<double, evidenceCount>;

// A field's logistic models: one for values shown, one for absences.
struct CorrectnessWeights {
    DecisionEvidence present = {};
    DecisionEvidence absent = {};

    bool operator==(const CorrectnessWeights &) const = default;
};

// The evidence and the field in the form that trees look at.
View viewOfDecision(const DecisionEvidence &evidence, model::FieldKey key);

// What others read for the same field.
struct OtherReadings {
    QList<RankedSlot> byHand; // by the hand-set weights
    QList<RankedSlot> second; // by the second reader
    QList<ThirdOpinion> third; // of each slot
};

// `order`: of the slot among the field's.
DecisionEvidence evidenceOf(const RankedSlot &slot, int order, model::FieldKey key,
                            const OtherReadings &others, const DocumentText &text);

// Log odds by the weights alone.
double logisticSum(const DecisionEvidence &weights, const DecisionEvidence &evidence);
double logisticOf(double logOdds);

// Probability that a decision for the field is right. `trees`: what all fields share on top of the
// weights where a value is shown; they see how observations work together.
double correctnessOf(const DecisionEvidence &evidence, bool absent, model::FieldKey key,
                     const CorrectnessWeights &weights, const BoostedTrees &trees);

// What an office's decisions say of how sure the reader is of itself: log odds are stretched and
// shifted (Platt, 1999). As they are where nothing was learned.
struct Calibration {
    double slope = 1;
    double offset = 0;

    bool operator==(const Calibration &) const = default;
};

double calibrated(double probability, const Calibration &calibration);

// The part of it that holds for a document which is of the office's kinds as far as `share`.
Calibration partOfCalibration(const Calibration &calibration, double share);

// The same of a slot's reading, never certain either way; lowered where recognition or validators
// doubt it, whatever the calibration.
double confidenceOf(const RankedSlot &slot, double correctness, const DocumentText &text,
                    const Calibration &calibration = {});

// Why a decision is not surer: hints such as "reading.second_differs", strongest first.
QList<model::FieldIssue> reasonsOf(const RankedSlot &slot, const DecisionEvidence &evidence);

} // namespace countersign::extraction
