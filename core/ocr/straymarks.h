// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::ocr
{

class WordCounts;

// Puts right marks that the words around them rule out: a full stop before a word in small letters
// is a comma or dirt, a quotation mark or hyphen before one that nothing closes is dirt, an
// apostrophe that ends one closes a quotation or is dirt, marks behind a day of a month are
// the small letters of its number, a mark in the space between two words that follow on each other
// in contracts is dirt, and a thin letter before a verb is the pronoun.
void correctMarks(QList<model::OcrBlock> &blocks, const WordCounts &words);

} // namespace countersign::ocr
