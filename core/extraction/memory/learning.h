// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldextractor.h"
#include "core/model/memory.h"

namespace countersign::extraction
{

// What an approved document teaches: the entries of `memory` that change, and new ones. Only values
// that a person decided count; what was accepted by its confidence alone teaches nothing. An alias
// is learned only between spellings that recognition could have mixed up, so that a wrong
// correction can't rename somebody.
model::Memory learnedFrom(const model::OcrDocument &document,
                          const QList<model::FieldValue> &approved, const model::Memory &memory,
                          const ExtractionContext &context, const QDateTime &now);

// Share of letters that have to change to make one of the other, 0..1 (Levenshtein distance over
// the longer length).
double spellingDistance(const QString &a, const QString &b);

} // namespace countersign::extraction
