// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/review/reviewsession.h"

#include <QHash>
#include <QList>

#include <optional>

namespace countersign::review
{

// The documents that a person went through since the program began, each with what was done there,
// so that undo goes back over the border between two documents.
class ReviewTrail
{
public:
    // The document was left; its session has steps to take back, or not.
    void keep(model::DocumentId id, const ReviewSession &session);
    // What was kept of it; it is kept no more.
    std::optional<ReviewSession> take(model::DocumentId id);

    // It was approved or rejected: the last thing that was done.
    void finished(model::DocumentId id);
    // The one finished last, null when there is none; `undone` takes it off.
    model::DocumentId lastFinished() const;
    void undone(model::DocumentId id);

private:
    QHash<model::DocumentId, ReviewSession> m_sessions;
    QList<model::DocumentId> m_finished; // newest last
};

} // namespace countersign::review
