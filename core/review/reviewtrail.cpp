// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviewtrail.h"

namespace countersign::review
{

namespace
{

// More than anybody takes back one by one.
constexpr int keptFinished = 50;

} // namespace

void ReviewTrail::keep(model::DocumentId id, const ReviewSession &session)
{
    if (!id.isNull() && (session.canUndo() || session.canRedo()))
        m_sessions.insert(id, session);
}

std::optional<ReviewSession> ReviewTrail::take(model::DocumentId id)
{
    if (!m_sessions.contains(id))
        return std::nullopt;
    return m_sessions.take(id);
}

void ReviewTrail::finished(model::DocumentId id)
{
    m_finished.removeAll(id);
    m_finished.append(id);
    if (m_finished.size() > keptFinished)
        m_sessions.remove(m_finished.takeFirst());
}

model::DocumentId ReviewTrail::lastFinished() const
{
    return m_finished.isEmpty() ? model::DocumentId() : m_finished.last();
}

void ReviewTrail::undone(model::DocumentId id)
{
    m_finished.removeAll(id);
}

} // namespace countersign::review
