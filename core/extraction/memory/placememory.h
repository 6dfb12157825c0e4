// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldextractor.h"
#include "core/model/memory.h"
#include "core/model/ocr.h"

#include <QSet>

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

// Words that are not kept beside a value: those of names, addresses and numbers of people.
using PrivateWords = QSet<QString>;
// Of the values of a document that name somebody; common words of companies' names are not private.
PrivateWords privateWordsOf(const QList<model::FieldValue> &values);

// Where the value stands, by the words around it; a private word, and any with a figure or an @, is
// kept as an empty one, which stands for any word. Nothing when the evidence names no words, when
// nothing that may be kept stands beside them, or when they don't mean the value (it was worked out
// or typed).
std::optional<model::LearnedPlace> placeOf(const model::FieldValue &value,
                                           const QList<PageWords> &pages,
                                           const ExtractionContext &context,
                                           const PrivateWords &names);

// What stands at a place learned earlier, in another document of the layout: raw, normalised and
// evidence are set, `confidence` is that of the least sure word.
std::optional<model::FieldCandidate> readAt(const model::LearnedPlace &place,
                                            const QList<PageWords> &pages,
                                            const ExtractionContext &context);

} // namespace countersign::extraction
