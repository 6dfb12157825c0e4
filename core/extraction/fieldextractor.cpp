// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"

#include "core/extraction/confidencetables.h"
#include "core/extraction/fieldcatalogue.h"
#include "core/extraction/reading.h"
#include "core/extraction/validators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// Less text than this, or text this unsure, says nothing by its silence.
constexpr int fewestWords = 40;
constexpr double poorestReading = 0.5;
constexpr int keptAlternatives = 3;

bool canTellAbsence(const DocumentText &text)
{
    return text.wordCount() >= fewestWords && text.meanConfidence() >= poorestReading;
}

model::FieldCandidate presented(const Candidate &candidate, model::FieldKey key,
                                const DocumentText &text)
{
    model::FieldCandidate shown;
    shown.key = key;
    shown.raw = text.original(candidate.span);
    shown.normalised = candidate.normalised;
    shown.evidence = text.evidence(candidate.span);
    shown.issues = candidate.issues;
    shown.qualifier = candidate.qualifier;
    shown.group = candidate.group;
    shown.producer = extractorVersion();
    return shown;
}

model::ExtractedField fieldOfSlot(const RankedSlot &slot, const FieldRow &row,
                                  const DocumentText &text)
{
    model::ExtractedField field;
    field.best = presented(slot.best, row.key, text);
    field.best.confidence = slotConfidence(slot, confidenceTableOf(row.key), text);
    // What is left of the probability is shared out among the rivals, the better half of it to the
    // better one.
    double left = 1 - field.best.confidence;
    for (const Candidate &rival :
         slot.rivals.first(std::min<qsizetype>(keptAlternatives, slot.rivals.size()))) {
        left /= 2;
        model::FieldCandidate alternative = presented(rival, row.key, text);
        alternative.confidence = std::min(left, field.best.confidence);
        field.alternatives.append(alternative);
    }
    return field;
}

qsizetype formOrder(model::FieldKey key)
{
    const auto infos = model::fieldInfos();
    return std::find_if(infos.begin(), infos.end(),
                        [key](const model::FieldInfo &i) { return i.key == key; })
        - infos.begin();
}

} // namespace

QString extractorVersion()
{
    return u"rules-1"_s;
}

QList<model::ExtractedField> FieldExtractor::extract(const model::OcrDocument &document,
                                                     const ExtractionContext &context) const
{
    const DocumentText text(document);
    const Reading reading = readingOf(text, context);
    Decisions decisions;
    for (const FieldRow &row : fieldCatalogue())
        decisions.insert(row.key, rankCandidates(row.generate(reading, decisions), row.ranking));
    validateDecisions(decisions, context);
    QList<model::ExtractedField> fields;
    for (const FieldRow &row : fieldCatalogue()) {
        for (const RankedSlot &slot : decisions.value(row.key)) {
            if (!slot.isAbsent() || (row.silenceTells && canTellAbsence(text)))
                fields.append(fieldOfSlot(slot, row, text));
        }
    }
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) {
        return formOrder(a.best.key) < formOrder(b.best.key);
    });
    return fields;
}

} // namespace countersign::extraction
