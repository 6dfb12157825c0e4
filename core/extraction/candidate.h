// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/span.h"
#include "core/model/field.h"

#include <QHash>
#include <QList>
#include <QString>

namespace countersign::extraction
{

// Something observed about a candidate; `name` is a string literal, shared with the FeatureWeight
// of that name.
struct Feature {
    const char *name;
    double value = 1;
};

// What a generator proposes: a place in the text, the value it would mean, and what speaks for and
// against it. A span may be empty when the value was worked out from others.
struct Candidate {
    Span span;
    QString normalised;
    QString
        identity; // equal for values that mean the same; empty: the value itself, whatever its case
    QList<Feature> features;
    QList<model::FieldIssue> issues;
    QString qualifier;
    int group = 0;
    model::Evidence place; // on the paper, where no text stands for it
    double measured = 0; // probability that the value is right, where its generator knows; 0: not
    double score = 0; // set by ranking

    void add(const char *feature, double value = 1) { features.append({feature, value}); }
    // Adds the feature only where the observation holds.
    void addIf(bool holds, const char *feature)
    {
        if (holds)
            add(feature);
    }
    double featureValue(const char *feature) const;
};

// One slot after ranking: the best candidate, its rivals best first, and how clearly it won. A slot
// whose `best` has an empty value is the reading "not there".
struct RankedSlot {
    Candidate best;
    QList<Candidate> rivals;
    double margin = 0; // of the scores by hand-set weights
    // Set by learned ranking; `score` of the candidates is then a probability, too.
    double probability = 0; // of the reading
    double absent = 0; // that the field is not there
    double unseen = 0; // that it is there, but its value was not found
    int candidates = 0; // distinct values there were to choose from

    bool isAbsent() const { return best.normalised.isEmpty(); }
};

// Slots of the fields that were read before, for fields that are worked out from others.
using Decisions = QHash<model::FieldKey, QList<RankedSlot>>;

// Value of the first slot, or empty.
QString decidedValue(const Decisions &decisions, model::FieldKey key);

} // namespace countersign::extraction
