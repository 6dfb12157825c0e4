// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/casedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Twice the longest time in which a living program renews a claim, and some.
constexpr int claimLeaseSecs = 120;

base::Error caseError(const QString &code)
{
    return {base::ErrorKind::InvalidInput, code, {}};
}

QString isoOf(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : QString();
}

// The setting that holds, by person, until when a document's comments have been seen.
QString readMarksOf(const model::DocumentId &id)
{
    return u"comments.read."_s + id.toString();
}

base::Result<> checkInReview(Unit &unit, const model::DocumentId &id)
{
    auto row = unit.documents.row(id);
    if (!row)
        return row.error();
    if (row->stage == model::Stage::Recognized || row->stage == model::Stage::InReview)
        return {};
    return base::Error{base::ErrorKind::Conflict,
                       u"document.not_in_review"_s,
                       {{u"stage"_s, model::stageName(row->stage)}}};
}

} // namespace

base::Result<> checkClaim(Unit &unit, const model::DocumentId &id, const QString &actor)
{
    auto claim = unit.casework.claim(id);
    if (!claim)
        return claim.error();
    if (!claim->isLiveAt(unit.clock.now()) || claim->owner == actor)
        return {};
    return base::Error{base::ErrorKind::Conflict,
                       u"review.claimed"_s,
                       {{u"owner"_s, claim->owner}, {u"until"_s, claim->until}}};
}

base::Result<int> unreadComments(Unit &unit, const model::DocumentId &id,
                                 const QList<model::Comment> &comments, const QString &person)
{
    const auto fromOthers
        = [&person](const model::Comment &each) { return each.author != person && !each.removed; };
    if (std::none_of(comments.begin(), comments.end(), fromOthers))
        return 0;
    auto marks = unit.settings.value(readMarksOf(id));
    if (!marks)
        return marks.error();
    const QDateTime seen = base::fromIso(marks->toObject().value(person).toString());
    return int(std::count_if(comments.begin(), comments.end(), [&](const model::Comment &each) {
        return fromOthers(each) && (!seen.isValid() || each.at > seen);
    }));
}

base::Result<QList<model::Person>> people(Unit &unit)
{
    auto stored = unit.settings.value(u"review.people"_s);
    if (!stored)
        return stored.error();
    return model::peopleFromJson(stored->toArray());
}

CaseDesk::CaseDesk(StoreSession &session)
    : m_session(session)
{
}

base::Result<model::ReviewCase> CaseDesk::change(const model::DocumentId &id, const QString &action,
                                                 const QString &actor, const QJsonObject &details,
                                                 const Change &apply)
{
    return m_session.write<model::ReviewCase>([=](Unit &unit) -> base::Result<model::ReviewCase> {
        CS_TRY(checkInReview(unit, id));
        CS_TRY(checkClaim(unit, id, actor));
        auto before = unit.casework.reviewCase(id);
        if (!before)
            return before.error();
        model::ReviewCase after = *before;
        after.at = unit.clock.now();
        after.by = actor;
        apply(after);
        CS_TRY(unit.casework.setReviewCase(id, after));
        CS_TRY(unit.record(actor, action, id, details));
        return *before;
    });
}

base::Result<model::ReviewCase> CaseDesk::hold(const model::DocumentId &id, const QString &reason,
                                               const QDateTime &until, const QString &actor)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return caseError(u"review.reason_missing"_s);
    return change(id, u"review.held"_s, actor, {{u"reason"_s, why}, {u"until"_s, isoOf(until)}},
                  [=](model::ReviewCase &review) {
                      review.standing = model::Standing::Held;
                      review.reason = why;
                      review.until = until;
                      review.to.clear();
                  });
}

base::Result<model::ReviewCase> CaseDesk::escalate(const model::DocumentId &id, const QString &to,
                                                   const QString &reason, const QString &actor)
{
    const QString why = reason.trimmed();
    const QString whom = to.trimmed();
    if (why.isEmpty())
        return caseError(u"review.reason_missing"_s);
    if (whom.isEmpty())
        return caseError(u"review.recipient_missing"_s);
    return change(id, u"review.escalated"_s, actor, {{u"reason"_s, why}, {u"to"_s, whom}},
                  [=](model::ReviewCase &review) {
                      review.standing = model::Standing::Escalated;
                      review.reason = why;
                      review.to = whom;
                      review.until = {};
                  });
}

base::Result<model::ReviewCase> CaseDesk::takeBack(const model::DocumentId &id,
                                                   const QString &actor)
{
    auto now = m_session.read<model::ReviewCase>(
        [id](Unit &unit) { return unit.casework.reviewCase(id); });
    if (!now)
        return now.error();
    if (now->standing == model::Standing::Open)
        return caseError(u"review.not_set_aside"_s);
    return change(id, u"review.taken_back"_s, actor,
                  {{u"was"_s, model::standingName(now->standing)}}, [](model::ReviewCase &review) {
                      model::ReviewCase open;
                      open.skippedAt = review.skippedAt;
                      open.accepted = review.accepted;
                      review = open;
                  });
}

base::Result<model::ReviewCase> CaseDesk::skip(const model::DocumentId &id, const QString &actor)
{
    const QDateTime now = m_session.clock().now();
    return change(id, u"review.skipped"_s, actor, {},
                  [now](model::ReviewCase &review) { review.skippedAt = now; });
}

base::Result<> CaseDesk::restore(const model::DocumentId &id, const model::ReviewCase &before,
                                 const QString &actor)
{
    auto done = change(id, u"review.step_undone"_s, actor,
                       {{u"standing"_s, model::standingName(before.standing)}},
                       [&before](model::ReviewCase &review) { review = before; });
    return done ? base::Result<>() : done.error();
}

base::Result<QString> CaseDesk::assign(const model::DocumentId &id, const QString &to,
                                       const QString &actor)
{
    const QString whom = to.trimmed();
    return m_session.write<QString>([=](Unit &unit) -> base::Result<QString> {
        auto row = unit.documents.row(id);
        if (!row)
            return row.error();
        CS_TRY(unit.documents.setAssignee(id, whom, unit.clock.now()));
        CS_TRY(unit.record(actor, u"document.assigned"_s, id,
                           {{u"to"_s, whom}, {u"from"_s, row->assignee}}));
        return row->assignee;
    });
}

base::Result<QDateTime> CaseDesk::setDue(const model::DocumentId &id, const QDateTime &due,
                                         const QString &actor)
{
    return m_session.write<QDateTime>([=](Unit &unit) -> base::Result<QDateTime> {
        auto row = unit.documents.row(id);
        if (!row)
            return row.error();
        CS_TRY(unit.documents.setDue(id, due, unit.clock.now()));
        CS_TRY(unit.record(actor, u"document.due_set"_s, id,
                           {{u"due"_s, isoOf(due)}, {u"before"_s, isoOf(row->dueAt)}}));
        return row->dueAt;
    });
}

base::Result<model::Claim> CaseDesk::claim(const model::DocumentId &id, const QString &actor)
{
    return m_session.write<model::Claim>([=](Unit &unit) -> base::Result<model::Claim> {
        CS_TRY(checkClaim(unit, id, actor));
        auto held = unit.casework.claim(id);
        if (!held)
            return held.error();
        const QDateTime now = unit.clock.now();
        const model::Claim mine{actor, now.addSecs(claimLeaseSecs)};
        CS_TRY(unit.casework.setClaim(id, mine));
        // Renewing is no news.
        if (held->owner != actor || !held->isLiveAt(now))
            CS_TRY(unit.record(actor, u"document.claimed"_s, id));
        return mine;
    });
}

base::Result<> CaseDesk::release(const model::DocumentId &id, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        auto held = unit.casework.claim(id);
        if (!held)
            return held.error();
        if (held->owner != actor)
            return {};
        CS_TRY(unit.casework.setClaim(id, {}));
        return unit.record(actor, u"document.released"_s, id);
    });
}

base::Result<> CaseDesk::releaseAll(const QString &actor)
{
    return m_session.write([=](Unit &unit) { return unit.casework.releaseAllOf(actor); });
}

base::Result<model::Comment> CaseDesk::comment(const model::DocumentId &id, const QString &text,
                                               const model::FieldId &field, const QString &actor)
{
    model::Comment comment;
    comment.text = text.trimmed();
    if (comment.text.isEmpty())
        return caseError(u"comment.empty"_s);
    comment.id = model::CommentId::generate();
    comment.author = actor;
    comment.field = field;
    return m_session.write<model::Comment>(
        [id, comment](Unit &unit) mutable -> base::Result<model::Comment> {
            auto known = people(unit);
            if (!known)
                return known.error();
            comment.at = unit.clock.now();
            comment.mentions = model::mentionsIn(comment.text, model::namesOf(*known));
            CS_TRY(unit.casework.addComment(id, comment));
            CS_TRY(unit.record(comment.author, u"comment.added"_s, id,
                               {{u"comment"_s, comment.id.toString()},
                                {u"text"_s, comment.text},
                                {u"mentions"_s, comment.mentions.join(u", "_s)}}));
            return comment;
        });
}

base::Result<> CaseDesk::readComments(const model::DocumentId &id, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        auto all = unit.casework.comments(id);
        if (!all)
            return all.error();
        auto unread = unreadComments(unit, id, *all, actor);
        if (!unread)
            return unread.error();
        if (*unread == 0)
            return {};
        auto marks = unit.settings.value(readMarksOf(id));
        if (!marks)
            return marks.error();
        QJsonObject seen = marks->toObject();
        seen.insert(actor, base::toIso(all->constLast().at));
        return unit.settings.setValue(readMarksOf(id), seen);
    });
}

base::Result<> CaseDesk::setCommentRemoved(const model::DocumentId &id,
                                           const model::CommentId &comment, bool removed,
                                           const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        auto all = unit.casework.comments(id);
        if (!all)
            return all.error();
        const auto found
            = std::find_if(all->cbegin(), all->cend(),
                           [&](const model::Comment &each) { return each.id == comment; });
        if (found == all->cend())
            return base::Error{base::ErrorKind::NotFound, u"comment.not_found"_s, {}};
        if (found->author != actor)
            return base::Error{base::ErrorKind::Unauthorised, u"comment.not_yours"_s, {}};
        CS_TRY(unit.casework.setCommentRemoved(id, comment, removed));
        return unit.record(actor, removed ? u"comment.removed"_s : u"comment.restored"_s, id,
                           {{u"comment"_s, comment.toString()}});
    });
}

} // namespace countersign::workflow
