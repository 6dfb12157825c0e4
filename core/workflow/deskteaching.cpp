// SPDX-License-Identifier: Apache-2.0
// DeskWorkbench: what corrections teach, before it reaches other documents.
#include "core/workflow/deskworkbench.h"

namespace countersign::workflow
{

Future<Lesson> DeskWorkbench::lessonOf(model::DocumentId id)
{
    return m_desk.run<Lesson>(
        [=, this](base::JobContext &) { return m_office.teaching().lessonOf(id); });
}

Future<> DeskWorkbench::unlearn(const Lesson &lesson)
{
    return changeMemory<void>(
        [=, this](const QString &actor) { return m_office.teaching().unlearn(lesson, actor); });
}

Future<TeachingPreview> DeskWorkbench::previewTeaching()
{
    return m_export.run<TeachingPreview>(
        [this](base::JobContext &context) { return m_office.teaching().preview(context); });
}

Future<QList<FormerReading>> DeskWorkbench::applyTeaching(const QList<model::DocumentId> &ids)
{
    return m_export.run<QList<FormerReading>>(
        [=, this](base::JobContext &context) -> base::Result<QList<FormerReading>> {
            auto actor = m_office.reviewer();
            if (!actor)
                return actor.error();
            auto former = m_office.teaching().apply(ids, *actor, context);
            for (const model::DocumentId &id : ids)
                tell(id);
            return former;
        });
}

Future<> DeskWorkbench::putBack(const QList<FormerReading> &former)
{
    return m_export.run<void>([=, this](base::JobContext &) -> base::Result<> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        auto done = m_office.teaching().putBack(former, *actor);
        for (const FormerReading &each : former)
            tell(each.id);
        return done;
    });
}

Future<QHash<model::LearnedId, model::DocumentId>> DeskWorkbench::taughtBy()
{
    return m_desk.run<QHash<model::LearnedId, model::DocumentId>>(
        [this](base::JobContext &) { return m_office.teaching().taughtBy(); });
}

} // namespace countersign::workflow
