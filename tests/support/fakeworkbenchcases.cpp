// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What people do with a document beside its fields.
namespace countersign::test
{

workflow::Future<model::ReviewCase>
FakeWorkbench::changeCase(const QString &call, model::DocumentId id, const QString &action,
                          std::function<void(model::ReviewCase &)> change)
{
    return answer<model::ReviewCase>(
        call, [this, id, action, change]() -> base::Result<model::ReviewCase> {
            if (!exists(id))
                return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
            workflow::DocumentView &view = m_views[id];
            const model::ReviewCase before = view.reviewCase;
            view.reviewCase.by = m_settings.reviewerName;
            view.reviewCase.at = QDateTime::currentDateTimeUtc();
            change(view.reviewCase);
            record(m_settings.reviewerName, action, id, {{u"reason"_s, view.reviewCase.reason}});
            Q_EMIT documentChanged(id);
            Q_EMIT queueChanged();
            return before;
        });
}

workflow::Future<model::ReviewCase>
FakeWorkbench::holdDocument(model::DocumentId id, const QString &reason, const QDateTime &until)
{
    return changeCase(u"holdDocument"_s, id, u"review.held"_s, [=](model::ReviewCase &review) {
        review.standing = model::Standing::Held;
        review.reason = reason;
        review.until = until;
    });
}

workflow::Future<model::ReviewCase> FakeWorkbench::escalate(model::DocumentId id, const QString &to,
                                                            const QString &reason)
{
    return changeCase(u"escalate"_s, id, u"review.escalated"_s, [=](model::ReviewCase &review) {
        review.standing = model::Standing::Escalated;
        review.reason = reason;
        review.to = to;
    });
}

workflow::Future<model::ReviewCase> FakeWorkbench::takeBack(model::DocumentId id)
{
    return changeCase(u"takeBack"_s, id, u"review.taken_back"_s,
                      [](model::ReviewCase &review) { review = {}; });
}

workflow::Future<model::ReviewCase> FakeWorkbench::skip(model::DocumentId id)
{
    return changeCase(u"skip"_s, id, u"review.skipped"_s, [](model::ReviewCase &review) {
        review.skippedAt = QDateTime::currentDateTimeUtc();
    });
}

workflow::Future<> FakeWorkbench::undoCaseStep(model::DocumentId id,
                                               const model::ReviewCase &before)
{
    return answer<void>(u"undoCaseStep"_s, [this, id, before]() -> base::Result<> {
        m_views[id].reviewCase = before;
        record(m_settings.reviewerName, u"review.step_undone"_s, id);
        Q_EMIT documentChanged(id);
        Q_EMIT queueChanged();
        return {};
    });
}

workflow::Future<QString> FakeWorkbench::assign(model::DocumentId id, const QString &person)
{
    return answer<QString>(u"assign"_s, [this, id, person]() -> base::Result<QString> {
        const QString before = std::exchange(m_views[id].document.assignee, person);
        record(m_settings.reviewerName, u"document.assigned"_s, id, {{u"to"_s, person}});
        Q_EMIT queueChanged();
        return before;
    });
}

workflow::Future<QDateTime> FakeWorkbench::setDue(model::DocumentId id, const QDateTime &due)
{
    return answer<QDateTime>(u"setDue"_s, [this, id, due]() -> base::Result<QDateTime> {
        const QDateTime before = m_due.value(id);
        m_due.insert(id, due);
        Q_EMIT queueChanged();
        return before;
    });
}

workflow::Future<model::Claim> FakeWorkbench::claim(model::DocumentId id)
{
    return answer<model::Claim>(u"claim"_s, [this, id]() -> base::Result<model::Claim> {
        if (!exists(id))
            return base::Error{base::ErrorKind::NotFound, u"document.not_found"_s, {}};
        model::Claim &claim = m_views[id].claim;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (claim.isLiveAt(now) && claim.owner != m_settings.reviewerName)
            return base::Error{
                base::ErrorKind::Conflict, u"review.claimed"_s, {{u"owner"_s, claim.owner}}};
        claim = {m_settings.reviewerName, now.addSecs(120)};
        return claim;
    });
}

workflow::Future<> FakeWorkbench::releaseClaim(model::DocumentId id)
{
    return answer<void>(u"releaseClaim"_s, [this, id]() -> base::Result<> {
        if (exists(id) && m_views[id].claim.owner == m_settings.reviewerName)
            m_views[id].claim = {};
        return {};
    });
}

workflow::Future<model::Comment>
FakeWorkbench::addComment(model::DocumentId id, const QString &text, model::FieldId field)
{
    return answer<model::Comment>(
        u"addComment"_s, [this, id, text, field]() -> base::Result<model::Comment> {
            if (text.trimmed().isEmpty())
                return base::Error{base::ErrorKind::InvalidInput, u"comment.empty"_s, {}};
            model::Comment comment;
            comment.id = model::CommentId::generate();
            comment.author = m_settings.reviewerName;
            comment.text = text.trimmed();
            comment.mentions = model::mentionsIn(text, model::namesOf(m_settings.people));
            comment.field = field;
            comment.at = QDateTime::currentDateTimeUtc();
            m_views[id].comments.append(comment);
            record(m_settings.reviewerName, u"comment.added"_s, id);
            Q_EMIT documentChanged(id);
            return comment;
        });
}

workflow::Future<> FakeWorkbench::readComments(model::DocumentId id)
{
    return answer<void>(u"readComments"_s, [this, id]() -> base::Result<> {
        if (std::exchange(m_views[id].unreadComments, 0) > 0)
            Q_EMIT documentChanged(id);
        return {};
    });
}

workflow::Future<> FakeWorkbench::setCommentRemoved(model::DocumentId id, model::CommentId comment,
                                                    bool removed)
{
    return answer<void>(u"setCommentRemoved"_s, [this, id, comment, removed]() -> base::Result<> {
        QList<model::Comment> &comments = m_views[id].comments;
        QList<model::Comment> &gone = m_removedComments;
        QList<model::Comment> &from = removed ? comments : gone;
        QList<model::Comment> &to = removed ? gone : comments;
        const auto found = std::find_if(from.begin(), from.end(),
                                        [&](const auto &each) { return each.id == comment; });
        if (found == from.end())
            return base::Error{base::ErrorKind::NotFound, u"comment.not_found"_s, {}};
        to.append(*found);
        from.erase(found);
        Q_EMIT documentChanged(id);
        return {};
    });
}

workflow::Future<model::RuleSet> FakeWorkbench::rules()
{
    return answer<model::RuleSet>(u"rules"_s,
                                  [this] { return base::Result<model::RuleSet>(m_rules); });
}

workflow::Future<model::RuleSet> FakeWorkbench::saveRules(const QList<model::Rule> &rules)
{
    return answer<model::RuleSet>(u"saveRules"_s, [this, rules] {
        m_rules.rules = rules;
        m_rules.changedBy = m_settings.reviewerName;
        m_rules.changedAt = QDateTime::currentDateTimeUtc();
        ++m_rules.version;
        return base::Result<model::RuleSet>(m_rules);
    });
}

workflow::Future<workflow::RulePreview> FakeWorkbench::previewRule(const model::Rule &rule,
                                                                   int documents)
{
    return answer<workflow::RulePreview>(
        u"previewRule"_s, [this, rule, documents]() -> base::Result<workflow::RulePreview> {
            CS_TRY(model::checkRule(rule));
            workflow::RulePreview preview;
            for (const model::DocumentId id : std::as_const(m_order)) {
                if (preview.checked < documents && preview.checked++ % 2 == 0)
                    preview.broken.append(m_views.value(id).document.title);
            }
            preview.queued = preview.checked;
            preview.queuedChanged = int(preview.broken.size());
            return preview;
        });
}

workflow::Future<model::ReviewCase>
FakeWorkbench::acceptFinding(model::DocumentId id, const QString &rule, const QString &reason)
{
    return answer<model::ReviewCase>(
        u"acceptFinding"_s, [this, id, rule, reason]() -> base::Result<model::ReviewCase> {
            workflow::DocumentView &view = m_views[id];
            const model::ReviewCase before = view.reviewCase;
            review::RuleContext context{m_rules, {}, {}};
            for (const model::Finding &finding : review::findings(view.fields, context)) {
                if (finding.rule == rule)
                    view.reviewCase.accepted.append({rule, finding.fingerprint, reason,
                                                     m_settings.reviewerName,
                                                     QDateTime::currentDateTimeUtc()});
            }
            Q_EMIT documentChanged(id);
            return before;
        });
}

workflow::Future<model::FieldValue> FakeWorkbench::revealField(model::DocumentId id,
                                                               model::FieldId field)
{
    return answer<model::FieldValue>(
        u"revealField"_s, [this, id, field]() -> base::Result<model::FieldValue> {
            record(m_settings.reviewerName, u"field.revealed"_s, id);
            m_views[id].masked.remove(field);
            Q_EMIT documentChanged(id);
            for (const model::FieldValue &value : std::as_const(m_views[id].fields)) {
                if (value.id == field)
                    return value;
            }
            return base::Error{base::ErrorKind::NotFound, u"review.field_unknown"_s, {}};
        });
}

workflow::Future<QList<workflow::ValueGroup>> FakeWorkbench::valueGroups()
{
    return answer<QList<workflow::ValueGroup>>(u"valueGroups"_s, [this] {
        QMap<QString, workflow::ValueGroup> groups;
        for (const model::DocumentId id : std::as_const(m_order)) {
            const workflow::DocumentView view = m_views.value(id);
            for (const model::FieldValue &field : view.fields) {
                if (field.state != model::FieldState::Open || field.value.isEmpty()
                    || view.thresholds.decide(field) != model::FieldDecision::Review)
                    continue;
                auto &group = groups[model::fieldName(field.key) + field.value];
                group.key = field.key;
                group.value = field.value;
                group.members.append({id, view.document.title, field});
            }
        }
        QList<workflow::ValueGroup> several;
        for (const workflow::ValueGroup &group : std::as_const(groups)) {
            if (group.members.size() > 1)
                several.append(group);
        }
        return base::Result<QList<workflow::ValueGroup>>(several);
    });
}

workflow::Future<QList<workflow::GroupMember>>
FakeWorkbench::confirmGroup(const QList<workflow::GroupMember> &members,
                            const model::Effort &effort)
{
    return answer<QList<workflow::GroupMember>>(
        u"confirmGroup"_s, [this, members, effort]() -> base::Result<QList<workflow::GroupMember>> {
            m_efforts.append(effort);
            for (const workflow::GroupMember &member : members) {
                for (model::FieldValue &field : m_views[member.document].fields) {
                    if (field.id == member.field.id)
                        field.state = model::FieldState::Confirmed;
                }
            }
            Q_EMIT queueChanged();
            return members;
        });
}

workflow::Future<> FakeWorkbench::reopenGroup(const QList<workflow::GroupMember> &members)
{
    return answer<void>(u"reopenGroup"_s, [this, members]() -> base::Result<> {
        for (const workflow::GroupMember &member : members) {
            for (model::FieldValue &field : m_views[member.document].fields) {
                if (field.id == member.field.id)
                    field = member.field;
            }
        }
        Q_EMIT queueChanged();
        return {};
    });
}

workflow::Future<workflow::Statistics> FakeWorkbench::statistics(int days)
{
    return answer<workflow::Statistics>(u"statistics"_s, [this, days] {
        workflow::Statistics statistics = m_statistics;
        statistics.days = days;
        return base::Result<workflow::Statistics>(statistics);
    });
}

} // namespace countersign::test
