// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ocr.h"

namespace countersign::review
{

// The words around a clicked one that together make a value of the field's kind: a click on "March"
// in "1 March 2026" means the whole date. Indexes into `words`; the clicked one alone where no
// value is found, or where the field takes any text.
QList<int> wordsOfValue(model::FieldKey key, const QList<model::OcrWord> &words, int clicked);

// The words that lie within the evidence's boxes, one text a box: a column drawn over the rows of a
// table.
QStringList linesOf(const model::Evidence &evidence, const QList<model::OcrWord> &words);

// A frame drawn by hand, widened so that it cuts no word it touches; as it is where it lies within
// one word, of which a part is meant.
model::PageRect withWholeWords(const model::PageRect &frame, const QList<model::OcrWord> &words);

// What was read in a widened frame, without the words that the frame drawn only touched.
QList<model::OcrWord> wordsMeant(const model::PageRect &frame, const QList<model::OcrWord> &words);

} // namespace countersign::review
