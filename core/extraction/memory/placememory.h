// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldextractor.h"
#include "core/model/memory.h"
#include "core/model/ocr.h"

#include <optional>

namespace countersign::extraction
{

// A page's words as places are looked up in them; punctuation alone is left out.
struct PageWords {
    QList<model::OcrWord> all; // as OcrPage::words()
    QStringList match; // of those that have letters or figures
    QList<int> index; // of each of them into `all`
};

QList<PageWords> pageWords(const model::OcrDocument &document);

// The value in its stored form that the text begins with (the whole text for fields that are plain
// text), and how many characters of it belong to the value; nothing when it holds none of that
// kind.
struct PlacedValue {
    QString normalised;
    qsizetype length = 0;
};
std::optional<PlacedValue> valueAtStart(model::FieldKey key, const QString &text,
                                        const ExtractionContext &context);

// Where the value stands, by the words around it. Nothing when the evidence names no words, when
// nothing stands beside them, or when they don't mean the value (it was worked out or typed).
std::optional<model::LearnedPlace> placeOf(const model::FieldValue &value,
                                           const QList<PageWords> &pages,
                                           const ExtractionContext &context);

// What stands at a place learned earlier, in another document of the layout: raw, normalised and
// evidence are set, `confidence` is that of the least sure word.
std::optional<model::FieldCandidate> readAt(const model::LearnedPlace &place,
                                            const QList<PageWords> &pages,
                                            const ExtractionContext &context);

} // namespace countersign::extraction
