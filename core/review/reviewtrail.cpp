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

void ReviewTrail::finished(model::DocumentId id, Way way)
{
    const auto isIt = [id](const auto &each) { return each.first == id; };
    m_finished.removeIf(isIt);
    m_takenBack.removeAll(id);
    m_finished.append({id, way});
    if (m_finished.size() > keptFinished)
        m_sessions.remove(m_finished.takeFirst().first);
}

model::DocumentId ReviewTrail::lastFinished() const
{
    return m_finished.isEmpty() ? model::DocumentId() : m_finished.last().first;
}

void ReviewTrail::undone(model::DocumentId id)
{
    for (const auto &[document, way] : std::as_const(m_finished)) {
        if (document == id && way == Way::Approved)
            m_takenBack.append(id);
    }
    m_finished.removeIf([id](const auto &each) { return each.first == id; });
}

model::DocumentId ReviewTrail::lastTakenBack() const
{
    return m_takenBack.isEmpty() ? model::DocumentId() : m_takenBack.last();
}

} // namespace countersign::review
