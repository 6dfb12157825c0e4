// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldextractor.h"
#include "core/model/memory.h"

namespace countersign::extraction
{

// Probability that something learned holds once more: (right + 1) / (right + wrong + 2), what is
// old counting less (half after 180 days).
double supportOf(const model::LearnedSupport &support, const QDateTime &now);

// False once it failed twice in a row: it is kept to be looked at, and not used.
bool isActive(const model::LearnedSupport &support);

// The order of dates of figures with these parties, where people confirmed one and not the other.
DateOrder dateOrderOf(const QStringList &parties, const model::Memory &memory);

// The most that memory may say of a reading, where it has proven itself.
constexpr double provenTrust = 0.97;
// And where it has not: a person looks.
constexpr double unprovenTrust = 0.89;
// By what was right of the readings that memory had a hand in and was sure of.
double trustIn(int right, int recalled);

// What was read, in the light of what was learned:
// - Where a value of the same layout stood before: agreement makes the reading surer; else the
//   likelier of the two comes first and the other stays an alternative, with an issue that says so.
// - A name that was read this way before and meant another is offered as it was meant.
// - What contracts with the counterparty usually say makes the same reading a little surer.
// Nothing is proposed that does not stand on a page, and no layout's places are used for another.
QList<model::ExtractedField> recall(QList<model::ExtractedField> fields,
                                    const model::OcrDocument &document, const model::Memory &memory,
                                    const ExtractionContext &context, const QDateTime &now,
                                    double trust = provenTrust);

// Reads a document with everything that was learned.
QList<model::ExtractedField> extractWithMemory(const FieldExtractor &extractor,
                                               const model::OcrDocument &document,
                                               const model::Memory &memory,
                                               ExtractionContext context, const QDateTime &now,
                                               double trust = provenTrust);

} // namespace countersign::extraction
