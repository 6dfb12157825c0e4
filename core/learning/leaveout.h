// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/update.h"
#include "core/training/judging.h"

namespace countersign::learning
{

// What decisions about some documents of a kind that the reader was not made for do for the rest of
// that kind.
struct KindTrial {
    int learned = 0; // documents
    int tested = 0;
    training::JudgedSet before; // as trained without the kind
    training::JudgedSet withMemory; // with what layouts and counterparties taught
    training::JudgedSet withReader; // with the new generation, whether or not it passed
    training::JudgedSet withBoth;
    model::Generation generation; // refused as "learning.too_few" where it was not tested
};

// One document of the kind, with its text.
struct KindDocument {
    training::TruthDocument truth;
    model::OcrDocument text;
};

// `base` has never seen the kind. The first `learned` documents are corrected and approved, one
// after the other, as a person would; the others are read. Codes: those of makeGeneration().
base::Result<KindTrial> tryKind(const extraction::RankerModel &base,
                                const std::vector<const KindDocument *> &documents, int learned,
                                base::JobContext &context);

} // namespace countersign::learning
