// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldextractor.h"
#include "core/extraction/labels.h"
#include "core/model/ocr.h"

#include <optional>

namespace countersign::extraction
{

// A page's words as places are looked up in them; punctuation alone is left out.
struct PageWords {
    QList<model::OcrWord> all; // as OcrPage::words()
    QStringList match; // of those that have letters or figures
    QList<int> index; // of each of them into `all`
    PageLabels labels; // of `all`
    QStringList ofCell; // the label of the cell that each of `match` would begin
};

QList<PageWords> pageWords(const model::OcrDocument &document);

// Words `first` to `last`, with blanks between them.
QString wordsText(const QList<model::OcrWord> &words, int first, int last);

// Values of these kinds end where their grammar ends; others where the words after them begin.
bool endsItself(model::FieldKey key);

// The value in its stored form that the text begins with (the whole text for fields that are plain
// text), and how many characters of it belong to the value; nothing when it holds none of that
// kind.
struct PlacedValue {
    QString normalised;
    qsizetype length = 0;
};
std::optional<PlacedValue> valueAtStart(model::FieldKey key, const QString &text,
                                        const ExtractionContext &context);

// Match words [first, last] of a page.
struct Standing {
    int page = 0;
    qsizetype first = 0;
    qsizetype last = 0;
};

// The label of what stands there; empty: it has none.
QString labelOf(const Standing &standing, const PageWords &page);

// Where a value that is plain text is printed on a page.
QList<Standing> printedAs(const QString &value, int pageIndex, const PageWords &page);

// Where the value stands: where its evidence says, if the words there mean it, else the only place
// on the pages that means it; of several the only one with a label, of titles the first.
std::optional<Standing> standingOfValue(const model::FieldValue &value,
                                        const QList<PageWords> &pages,
                                        const ExtractionContext &context);

} // namespace countersign::extraction
