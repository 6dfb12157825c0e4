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

    enum class Way { Approved, SetAside };
    // It was approved, rejected or set aside: the last thing that was done.
    void finished(model::DocumentId id, Way way);
    // The one finished last, null when there is none; `undone` takes it off.
    model::DocumentId lastFinished() const;
    void undone(model::DocumentId id);

    // The one whose approval was taken back last, and nothing was decided since: redo approves it
    // again. What was set aside had a reason, which is asked for anew.
    model::DocumentId lastTakenBack() const;
    // A person has decided something: there is nothing to approve again any more.
    void decided() { m_takenBack.clear(); }

private:
    QHash<model::DocumentId, ReviewSession> m_sessions;
    QList<std::pair<model::DocumentId, Way>> m_finished; // newest last
    QList<model::DocumentId> m_takenBack; // newest last
};

} // namespace countersign::review
