// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/person.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// What people do with a document in review beside its fields: hold it, pass it on, put it back,
// give it to someone, take it in hand, talk about it. Each is kept with its audit entry in one
// transaction. Steps answer with how the document stood before, which restore() brings back.
// Codes: document.not_in_review; review.reason_missing, review.recipient_missing,
// review.not_set_aside, review.claimed (Conflict; facts "owner", "until"), comment.empty,
// comment.not_found, comment.not_yours.
class CaseDesk
{
public:
    explicit CaseDesk(StoreSession &session);

    // `until` invalid: until somebody takes it back.
    base::Result<model::ReviewCase> hold(const model::DocumentId &id, const QString &reason,
                                         const QDateTime &until, const QString &actor);
    // `to` is a person's name or a team.
    base::Result<model::ReviewCase> escalate(const model::DocumentId &id, const QString &to,
                                             const QString &reason, const QString &actor);
    // Back from a hold or from whom it was passed on to.
    base::Result<model::ReviewCase> takeBack(const model::DocumentId &id, const QString &actor);
    // Behind all others of the queue.
    base::Result<model::ReviewCase> skip(const model::DocumentId &id, const QString &actor);
    base::Result<> restore(const model::DocumentId &id, const model::ReviewCase &before,
                           const QString &actor);

    // Answers with whom it belonged to; nobody: the empty name.
    base::Result<QString> assign(const model::DocumentId &id, const QString &to,
                                 const QString &actor);
    // When it has to be done; an invalid time: no matter when. Answers with the time before.
    base::Result<QDateTime> setDue(const model::DocumentId &id, const QDateTime &due,
                                   const QString &actor);

    // Takes a document in hand for two minutes; to be renewed while it is open. Refused while it
    // is in another's hands.
    base::Result<model::Claim> claim(const model::DocumentId &id, const QString &actor);
    base::Result<> release(const model::DocumentId &id, const QString &actor);
    // What the program that was killed had in hand.
    base::Result<> releaseAll(const QString &actor);

    base::Result<model::Comment> comment(const model::DocumentId &id, const QString &text,
                                         const model::FieldId &field, const QString &actor);
    // What was said so far is no news to the person any more.
    base::Result<> readComments(const model::DocumentId &id, const QString &actor);
    base::Result<> setCommentRemoved(const model::DocumentId &id, const model::CommentId &comment,
                                     bool removed, const QString &actor);

private:
    using Change = std::function<void(model::ReviewCase &)>;
    base::Result<model::ReviewCase> change(const model::DocumentId &id, const QString &action,
                                           const QString &actor, const QJsonObject &details,
                                           const Change &apply);

    StoreSession &m_session;
};

// Refuses with "review.claimed" what would change a document that is in another's hands.
base::Result<> checkClaim(Unit &unit, const model::DocumentId &id, const QString &actor);
// Of these comments those of others since the person last looked at the document's.
base::Result<int> unreadComments(Unit &unit, const model::DocumentId &id,
                                 const QList<model::Comment> &comments, const QString &person);
// The people written down in the settings.
base::Result<QList<model::Person>> people(Unit &unit);

} // namespace countersign::workflow
