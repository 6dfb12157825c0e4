// SPDX-License-Identifier: Apache-2.0
// FakeWorkbench: what corrections teach.
#include "tests/support/fakeworkbench.h"

using namespace Qt::StringLiterals;

namespace countersign::test
{

workflow::Future<workflow::Lesson> FakeWorkbench::lessonOf(model::DocumentId id)
{
    return answer<workflow::Lesson>(u"lessonOf"_s, [this, id]() -> base::Result<workflow::Lesson> {
        return m_lesson.document == id ? m_lesson : workflow::Lesson{id, {}};
    });
}

workflow::Future<> FakeWorkbench::unlearn(const workflow::Lesson &lesson)
{
    return answer<void>(u"unlearn"_s, [this, lesson]() -> base::Result<> {
        if (m_lesson == lesson)
            m_lesson = {};
        Q_EMIT memoryChanged();
        return {};
    });
}

workflow::Future<workflow::TeachingPreview> FakeWorkbench::previewTeaching()
{
    return answer<workflow::TeachingPreview>(u"previewTeaching"_s, [this] {
        return base::Result<workflow::TeachingPreview>(m_teachingPreview);
    });
}

workflow::Future<QList<workflow::FormerReading>>
FakeWorkbench::applyTeaching(const QList<model::DocumentId> &ids)
{
    return answer<QList<workflow::FormerReading>>(u"applyTeaching"_s, [this, ids] {
        QList<workflow::FormerReading> former;
        for (const model::DocumentId &id : ids)
            former.append({id, m_views[id].fields});
        return base::Result<QList<workflow::FormerReading>>(former);
    });
}

workflow::Future<> FakeWorkbench::putBack(const QList<workflow::FormerReading> &former)
{
    return answer<void>(u"putBack"_s, [this, former]() -> base::Result<> {
        for (const workflow::FormerReading &each : former)
            m_views[each.id].fields = each.values;
        return {};
    });
}

workflow::Future<QHash<model::LearnedId, model::DocumentId>> FakeWorkbench::taughtBy()
{
    using TaughtBy = QHash<model::LearnedId, model::DocumentId>;
    return answer<TaughtBy>(u"taughtBy"_s, [this] {
        TaughtBy taught;
        for (const model::LearnedLayout &layout : std::as_const(m_memory.layouts))
            taught.insert(layout.id, m_order.value(0));
        return base::Result<TaughtBy>(taught);
    });
}

} // namespace countersign::test
