// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/reviewdesk.h"

#include "core/workflow/memorydesk.h"
#include "core/workflow/recogniser.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// The first decision opens the review; later stages keep their fields as they were approved.
base::Result<> enterReview(Unit &unit, const model::DocumentId &id)
{
    auto row = unit.documents.row(id);
    if (!row)
        return row.error();
    if (row->stage == model::Stage::InReview)
        return {};
    if (row->stage != model::Stage::Recognized)
        return base::Error{base::ErrorKind::Conflict,
                           u"document.not_in_review"_s,
                           {{u"stage"_s, model::stageName(row->stage)}}};
    auto moved = unit.documents.move(id, row->stage, model::Stage::InReview, unit.clock.now());
    if (!moved)
        return moved.error();
    return {};
}

QString actionOf(const model::FieldValue &before, const model::FieldValue &value)
{
    if (before.id.isNull())
        return u"field.added"_s;
    switch (value.state) {
    case model::FieldState::Open:
        return u"field.reopened"_s;
    case model::FieldState::Confirmed:
        return u"field.confirmed"_s;
    case model::FieldState::Corrected:
        return u"field.corrected"_s;
    case model::FieldState::Absent:
        return u"field.absent"_s;
    case model::FieldState::Unreadable:
        return u"field.unreadable"_s;
    }
    return {};
}

base::Result<> moveDocument(Unit &unit, const model::DocumentId &id, model::Stage to,
                            const QString &actor, const QString &action,
                            const QJsonObject &details = {})
{
    auto row = unit.documents.row(id);
    if (!row)
        return row.error();
    auto moved = unit.documents.move(id, row->stage, to, unit.clock.now());
    if (!moved)
        return moved.error();
    return unit.record(actor, action, id, details);
}

base::Result<int> openFieldCount(Unit &unit, const QList<model::FieldValue> &fields)
{
    auto thresholds = unit.settings.thresholds();
    if (!thresholds)
        return thresholds.error();
    return int(std::count_if(fields.begin(), fields.end(), [&](const model::FieldValue &field) {
        return needsDecision(field, *thresholds);
    }));
}

// What the record says of a value: where nobody decided, the machine's reading was accepted by its
// threshold.
QList<model::FieldValue> frozen(QList<model::FieldValue> fields)
{
    fields.removeIf([](const model::FieldValue &field) { return field.value.isEmpty(); });
    for (model::FieldValue &field : fields)
        field.alternatives.clear();
    return fields;
}

} // namespace

ReviewDesk::ReviewDesk(StoreSession &session)
    : m_session(session)
{
}

base::Result<> ReviewDesk::saveField(const model::DocumentId &id, const model::FieldValue &before,
                                     const model::FieldValue &value, const QString &reviewer)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(enterReview(unit, id));
        model::FieldValue kept = value;
        const bool decided = value.state != model::FieldState::Open;
        kept.reviewer = decided ? reviewer : QString();
        kept.decidedAt = decided ? unit.clock.now() : QDateTime();
        CS_TRY(unit.fields.save(id, kept));
        CS_TRY(refreshSummary(unit, id));
        return unit.record(reviewer, actionOf(before, kept), id,
                           {{u"field"_s, model::fieldName(kept.key)},
                            {u"before"_s, before.value},
                            {u"after"_s, kept.value},
                            {u"confidence"_s, before.confidence}});
    });
}

base::Result<> ReviewDesk::removeField(const model::DocumentId &id, const model::FieldValue &value,
                                       const QString &reviewer)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(enterReview(unit, id));
        CS_TRY(unit.fields.remove(id, value.id));
        CS_TRY(refreshSummary(unit, id));
        return unit.record(reviewer, u"field.removed"_s, id,
                           {{u"field"_s, model::fieldName(value.key)}, {u"before"_s, value.value}});
    });
}

base::Result<model::ContractRecord> ReviewDesk::approve(const model::DocumentId &id,
                                                        const QString &reviewer)
{
    return m_session.write<model::ContractRecord>(
        [=](Unit &unit) -> base::Result<model::ContractRecord> {
            auto document = unit.documents.load(id);
            if (!document)
                return document.error();
            auto fields = unit.fields.load(id);
            if (!fields)
                return fields.error();
            auto open = openFieldCount(unit, *fields);
            if (!open)
                return open.error();
            if (*open > 0)
                return base::Error{
                    base::ErrorKind::Conflict, u"review.open_fields"_s, {{u"count"_s, *open}}};
            CS_TRY(learnFromApproval(unit, id, *fields));
            model::ContractRecord record;
            record.document = id;
            record.originalSha256 = document->sha256;
            record.fields = frozen(*fields);
            record.approvedBy = reviewer;
            record.approvedAt = unit.clock.now();
            auto kept = unit.records.append(record);
            if (!kept)
                return kept.error();
            CS_TRY(moveDocument(
                unit, id, model::Stage::Approved, reviewer, u"document.approved"_s,
                {{u"version"_s, kept->version}, {u"record_sha256"_s, kept->sha256.toHex()}}));
            CS_TRY(unit.wish(u"crm.push"_s, id, {},
                             u"crm:%1:approved:%2"_s.arg(id.toString()).arg(kept->version)));
            return *kept;
        });
}

base::Result<> ReviewDesk::reject(const model::DocumentId &id, const QString &reason,
                                  const QString &reviewer)
{
    return m_session.write([=](Unit &unit) {
        return moveDocument(unit, id, model::Stage::Rejected, reviewer, u"document.rejected"_s,
                            {{u"reason"_s, reason}});
    });
}

base::Result<> ReviewDesk::reopen(const model::DocumentId &id, const QString &reviewer)
{
    return m_session.write([=](Unit &unit) {
        return moveDocument(unit, id, model::Stage::InReview, reviewer, u"document.reopened"_s);
    });
}

base::Result<> ReviewDesk::archive(const model::DocumentId &id, const QString &reviewer)
{
    return m_session.write([=](Unit &unit) {
        return moveDocument(unit, id, model::Stage::Archived, reviewer, u"document.archived"_s);
    });
}

} // namespace countersign::workflow
