// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/learning/cases.h"
#include "core/model/generation.h"

#include <QDateTime>

#include <functional>

namespace countersign::learning
{

// Approved documents, oldest first, and how their text is come by: one after the other, so that
// only one is in memory.
struct LocalDocuments {
    QList<TaughtDocument> documents;
    std::function<base::Result<model::OcrDocument>(qsizetype)> text;
};

// Fewer say nothing about whether a change is for the better.
constexpr int fewestDocuments = 16;
// Newest ones that a new generation is tested on.
int heldOutOf(int documents);

// What the first so many documents change, untested: `changes`, `penalty` and `documents` are set.
// Codes: cancelled; those of `text`; model.invalid.
base::Result<model::Generation> fitted(const extraction::RankerModel &shipped,
                                       const LocalDocuments &local, int documents,
                                       base::JobContext &context);

// A new generation, made from all but the newest documents and tested on those against the reader
// of now, and on shipped cases against the shipped one. A field that it would read worse stays as
// it is read now, and what is left is tested once more; what still fails is tried again as a half
// and a quarter of what was learned. What passes is fitted anew with the newest documents, too.
// `refusal` says why it may not read; it has no number yet. Seconds on one thread. Codes:
// learning.too_few; cancelled; those of `text`.
base::Result<model::Generation> makeGeneration(const extraction::RankerModel &shipped,
                                               const extraction::RankerModel &now,
                                               const LocalDocuments &local, const QDateTime &at,
                                               base::JobContext &context);

// How one document is read by a model, held against what people answered.
QMap<model::FieldKey, Outcome> outcomesOf(const extraction::RankerModel &model,
                                          const training::LabelledDocument &document);

} // namespace countersign::learning
