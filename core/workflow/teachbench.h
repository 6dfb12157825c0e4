// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/workflow/teaching.h"

#include <QFuture>
#include <QHash>

namespace countersign::workflow
{

// The part of the Workbench that shows what corrections teach, before it reaches other documents.
class TeachBench
{
public:
    virtual ~TeachBench() = default;

    // What approving this document taught; empty when nothing was corrected.
    virtual QFuture<base::Result<Lesson>> lessonOf(model::DocumentId id) = 0;
    // Takes it out of the memory again.
    virtual QFuture<base::Result<>> unlearn(const Lesson &lesson) = 0;
    // What the queued documents would read by what is known now. Nothing is stored.
    virtual QFuture<base::Result<TeachingPreview>> previewTeaching() = 0;
    // Reads these anew; answers with how they were, which putBack() restores.
    virtual QFuture<base::Result<QList<FormerReading>>>
    applyTeaching(const QList<model::DocumentId> &ids) = 0;
    virtual QFuture<base::Result<>> putBack(const QList<FormerReading> &former) = 0;
    // A document that each entry of the memory was learned from, where it is known.
    virtual QFuture<base::Result<QHash<model::LearnedId, model::DocumentId>>> taughtBy() = 0;
};

} // namespace countersign::workflow
