// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/memory.h"
#include "core/model/ocr.h"

namespace countersign::extraction
{

// A word as words are compared: lower case, without punctuation around it; empty for punctuation
// alone.
QString matchWord(const QString &word);

// Of the first page that has text: a 64-bit SimHash (Charikar 2002) of runs of three line shapes,
// and a MinHash (Broder 1997) of its pairs of neighbouring words, those with figures left out.
// Without words: too little text to know a layout by.
model::LayoutFingerprint fingerprintOf(const model::OcrDocument &document);

// Estimated share of word pairs that both pages have, 0..1.
double sharedWords(const model::LayoutFingerprint &a, const model::LayoutFingerprint &b);

// The layout that the fingerprint belongs to, or nullptr. Pages of one template share nearly all of
// their word pairs, contracts of one kind written by different people few.
const model::LearnedLayout *layoutOf(const model::LayoutFingerprint &fingerprint,
                                     const QList<model::LearnedLayout> &layouts);

} // namespace countersign::extraction
