// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ocr.h"

#include <QDate>
#include <QList>

// Reading the fields of a contract out of its recognised text.
//
//   DocumentText -> Reading (dates, durations, money, places, names found once)
//     -> a generator per field (fields/) -> ranking -> normalised values -> validators ->
//     confidence
//
// To add a field: its key in core/model/field.h; fields/<name>.{h,cpp} with a generator that
// appends Candidates with features, and the weights of those features; one row in
// fieldcatalogue.cpp; its measured bands in confidencetables.cpp; rows in
// tests/core/extraction/tst_extractionfields.cpp and its values in tests/golden/samples. Nothing
// else knows the fields one by one. A learned ranker replaces the weights, not the generators.
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

// Rules that read every field of the catalogue. A pure function of its arguments: no clock, no
// locale, no state; safe to call from several threads. Linear in the length of the document.
//
// One entry a slot, in the order of the review form. `best.normalised` empty: looked, and it is not
// there, with that confidence. A key without an entry: nothing can be said (no text, or text too
// poor to trust its silence).
class FieldExtractor
{
public:
    QList<model::ExtractedField> extract(const model::OcrDocument &document,
                                         const ExtractionContext &context = {}) const;
};

// What FieldCandidate::producer carries.
QString extractorVersion();

} // namespace countersign::extraction
