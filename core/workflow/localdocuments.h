// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learning/update.h"
#include "core/model/answers.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// The newest documents that people have decided about and approved, as the reader learns from them:
// only values that a person confirmed, corrected or found absent; a field of which a value was
// taken without a look teaches nothing.
base::Result<learning::LocalDocuments> localDocuments(StoreSession &session,
                                                      base::JobContext &context);

// What one document's decided values teach.
learning::TaughtDocument taughtBy(const model::DocumentId &document,
                                  const QList<model::FieldValue> &fields,
                                  const model::DocumentAnswers &answers);

} // namespace countersign::workflow
