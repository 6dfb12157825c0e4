// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/cases.h"
#include "core/model/generation.h"

namespace countersign::learning
{

// The same field of the same document before and after.
struct Pair {
    model::FieldKey key = model::FieldKey::Title;
    int group = 0; // of documents that look alike
    Outcome before;
    Outcome after;
};
std::vector<Pair> pairsOf(const std::vector<Case> &cases, const Weights &base,
                          const Change &change);

// Each field, and all together. Documents that look alike count together as one, so that no layout
// wins or loses by its number.
struct Trials {
    QList<model::FieldTrial> fields;
    model::FieldTrial all;

    // All together first.
    QList<model::FieldTrial> list() const { return QList{all} + fields; }
};
Trials trialsOf(const std::vector<Pair> &pairs);

// No field, nor all together, by more than one standard error.
bool losesNone(const Trials &trials);

// Why a challenger is not taken; empty when it is: it loses no field by more than one standard
// error, neither on the shipped cases ("learning.old_skills_lost") nor on the office's own newest
// ones ("learning.field_lost"), and wins on the latter, all together, by more than one,
// in what is right or in its log loss ("learning.no_gain"). Without shipped cases nothing is known
// of old skills
// ("learning.old_skills_unknown").
QString refusal(const Trials &shipped, const Trials &local);

// The fields that a challenger reads worse than before, on either side, by more than one standard
// error.
QList<model::FieldKey> lostFields(const Trials &shipped, const Trials &local);

} // namespace countersign::learning
