// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/corpus.h"
#include "core/training/judging.h"

namespace countersign::training
{

// The field's candidates hold every value that was expected, for this share of values.
struct CandidateCeiling {
    model::FieldKey key = model::FieldKey::Title;
    int expected = 0;
    int strict = 0; // among the candidates, compared strictly
    int relaxed = 0;
    QStringList missed; // "id: value", compared by meaning
};

QList<CandidateCeiling> candidateCeilings(const Corpus &corpus);

// What the application reads now in every document of the corpus.
JudgedSet judgeShippedReading(
    const Corpus &corpus,
    const std::function<QHash<model::FieldKey, QList<ReadValue>>(const LabelledDocument &)> &read);

// Tables for people: one row a field, then one a profile. Lines without line ends.
QStringList fieldTable(const JudgedSet &judged);
QStringList profileTable(const JudgedSet &judged, const Corpus &corpus);
QStringList confidenceTable(const JudgedSet &judged);
QStringList ceilingTable(const QList<CandidateCeiling> &ceilings);

} // namespace countersign::training
