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

// The reader of now, and since when it reads; never for the shipped one.
struct CurrentReader {
    const extraction::RankerModel &model;
    QDateTime since;
};

// What the documents change, untested: `changes`, `penalty` and `documents` are set. Codes:
// cancelled; those of `text`; model.invalid.
base::Result<model::Generation> fitted(const extraction::RankerModel &shipped,
                                       const LocalDocuments &local, base::JobContext &context);

// A new generation, made from all documents. It is tested on the newest of them, each read by what
// the other parts of the documents taught, against the shipped reader, on those that came since
// against the reader of now, and on shipped cases. Of fields that it would read worse a half,
// a quarter, at last nothing of what was learned is tried. Then confidence is set right by the
// decisions, where that stands the same test, see calibration.h. `refusal` says why it may not
// read; it has no number yet. Seconds on one thread. Codes: learning.too_few; cancelled; those of
// `text`.
base::Result<model::Generation> makeGeneration(const extraction::RankerModel &shipped,
                                               const CurrentReader &now,
                                               const LocalDocuments &local, const QDateTime &at,
                                               base::JobContext &context);

// How one document is read by a model, held against what people answered.
QMap<model::FieldKey, Outcome> outcomesOf(const extraction::RankerModel &model,
                                          const training::LabelledDocument &document);

} // namespace countersign::learning
