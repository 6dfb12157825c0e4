// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/workflow/learningdesk.h"
#include "core/workflow/storesession.h"
#include "core/workflow/teaching.h"

namespace countersign::workflow
{

// What corrections have taught, for people: shown before it reaches the documents that wait,
// applied to those that they choose, taken back. Everything that changes values or memory is in
// the audit log.
class TeachingDesk
{
public:
    TeachingDesk(StoreSession &session, LearningDesk &learning);

    base::Result<Lesson> lessonOf(const model::DocumentId &id);
    base::Result<> unlearn(const Lesson &lesson, const QString &actor);
    // Of the newest documents that nobody has begun to review.
    base::Result<TeachingPreview> preview(base::JobContext &context);
    base::Result<QList<FormerReading>> apply(const QList<model::DocumentId> &ids,
                                             const QString &actor, base::JobContext &context);
    base::Result<> putBack(const QList<FormerReading> &former, const QString &actor);
    base::Result<QHash<model::LearnedId, model::DocumentId>> taughtBy();

private:
    base::Result<QList<model::FieldValue>> readNow(const model::DocumentId &id);

    StoreSession &m_session;
    LearningDesk &m_learning;
};

// Of what was learned from a document the new parts that its corrected fields gave.
model::Memory newParts(const model::Memory &before, const model::Memory &learned,
                       const QList<model::FieldValue> &fields);
// Keeps what an approval taught, in its transaction.
base::Result<> keepLesson(Unit &unit, const model::DocumentId &id, const model::Memory &before,
                          const model::Memory &learned, const QList<model::FieldValue> &fields);

} // namespace countersign::workflow
