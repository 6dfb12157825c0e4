// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ocr.h"

#include <QDate>
#include <QList>

#include <memory>

// Reading the fields of a contract out of its recognised text.
//
//   DocumentText -> Reading (dates, durations, money, places, names found once)
//     -> a generator per field (fields/) -> ranking by hand-set weights (ranking) -> for labelled
//     fields ranking by learned weights (candidatefeatures, fieldranker, rankermodel)
//     -> validators -> confidence (correctness; for fields without labels confidencetables)
//
// To add a field: its key in core/model/field.h; fields/<name>.{h,cpp} with a generator that
// appends Candidates with features, and the weights of those features; one row in
// fieldcatalogue.cpp; its bands in confidencetables.cpp, cautious until measured; rows in
// tests/core/extraction/tst_extractionfields.cpp and its values in tests/golden/samples. Nothing
// else knows the fields one by one. After a change of generators train anew:
// resources/models/fields.md.
namespace countersign::extraction
{

// The order of a date of figures only, where the document itself does not tell.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// What is known beside the document itself.
struct ExtractionContext {
    QDate capturedOn; // decides the century of two-digit years; may be invalid
    DateOrder dateOrder = DateOrder::Unknown; // the office's habit

    bool operator==(const ExtractionContext &) const = default;
};

class RankerModel;
struct Reading;

// Reads every field of the catalogue: candidates by rules, the choice among them learned where
// there were labels to learn from. A pure function of its arguments: no clock, no
// locale, no state; safe to call from several threads. Linear in the length of the document.
//
// One entry a slot, in the order of the review form. `best.normalised` empty: looked, and it is not
// there, with that confidence. A key without an entry: nothing can be said (no text, or text too
// poor to trust its silence).
class FieldExtractor
{
public:
    explicit FieldExtractor(std::shared_ptr<const RankerModel> model = shippedModel());

    QList<model::ExtractedField> extract(const model::OcrDocument &document,
                                         const ExtractionContext &context = {}) const;
    // The same, of a document that was gone through before.
    QList<model::ExtractedField> extract(const Reading &reading) const;

private:
    static std::shared_ptr<const RankerModel> shippedModel();

    std::shared_ptr<const RankerModel> m_model;
};

// Learned weights know English contracts only; others are read by the hand-set ones.
bool isReadByLearnedWeights(const model::OcrDocument &document);

// The way of reading; FieldCandidate::producer carries it with the name of the learned weights.
QString extractorVersion();

} // namespace countersign::extraction
