// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/clause.h"

#include "core/extraction/reading.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostClauses = 2000;

constexpr std::array clauseWeightTable = {
    FeatureWeight{"known_kind", 1.0},
    FeatureWeight{"numbered", 1.0},
};

// A form's labels are no headings, though they may be set like them.
QSet<QString> labelsOf(const Reading &reading)
{
    QSet<QString> labels;
    for (const LabelledCell &cell : reading.cells.all)
        labels.insert(cell.label);
    return labels;
}

} // namespace

std::span<const FeatureWeight> clauseWeights()
{
    return clauseWeightTable;
}

QList<Candidate> clauseCandidates(const Reading &reading, const Decisions &)
{
    const QSet<QString> labels = labelsOf(reading);
    QList<Candidate> candidates;
    for (const Heading &heading : reading.outline.headings) {
        if (heading.kind.isEmpty() || candidates.size() >= mostClauses
            || labels.contains(heading.words.toLower()))
            continue;
        Candidate candidate;
        candidate.span = heading.span;
        candidate.normalised = heading.number.isEmpty()
            ? heading.words
            : u"%1 %2"_s.arg(heading.number, heading.words);
        candidate.qualifier = heading.kind;
        candidate.add("known_kind");
        candidate.addIf(!heading.number.isEmpty(), "numbered");
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace countersign::extraction
