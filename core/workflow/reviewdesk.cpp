// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/reviewdesk.h"

#include "core/workflow/casedesk.h"
#include "core/workflow/masking.h"
#include "core/workflow/memorydesk.h"
#include "core/workflow/qualitysampling.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/routing.h"
#include "core/workflow/ruledesk.h"

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

// A document that leaves review is neither held nor passed on nor in anybody's hands.
base::Result<> closeCase(Unit &unit, const model::DocumentId &id)
{
    auto review = unit.casework.reviewCase(id);
    if (!review)
        return review.error();
    model::ReviewCase closed;
    closed.accepted = review->accepted;
    if (*review != closed)
        CS_TRY(unit.casework.setReviewCase(id, closed));
    return unit.casework.setClaim(id, {});
}

base::Result<int> openFieldCount(Unit &unit, const model::DocumentId &id,
                                 const QList<model::FieldValue> &fields)
{
    auto thresholds = routingThresholds(unit, fields);
    if (!thresholds)
        return thresholds.error();
    auto sampled = unit.decisions.openSamples(id);
    if (!sampled)
        return sampled.error();
    return int(std::count_if(fields.begin(), fields.end(), [&](const model::FieldValue &field) {
        return needsDecision(field, *thresholds)
            || (field.state == model::FieldState::Open && sampled->contains(field.id));
    }));
}

// A broken rule that blocks: nothing but a change of the values lifts it.
base::Result<> checkRules(Unit &unit, const model::DocumentId &id,
                          const QList<model::FieldValue> &fields)
{
    auto context = ruleContext(unit, id);
    if (!context)
        return context.error();
    const QList<model::Finding> found = review::findings(fields, *context);
    const auto blocking = std::count_if(found.begin(), found.end(),
                                        [](const auto &finding) { return finding.blocks(); });
    if (blocking == 0)
        return {};
    return base::Error{base::ErrorKind::Conflict,
                       u"review.rules_broken"_s,
                       {{u"count"_s, int(blocking)}, {u"code"_s, found.first().code}}};
}

// The stored value, when `reviewer` is the second person to enter it.
base::Result<std::optional<model::FieldValue>> firstEntry(Unit &unit, const model::DocumentId &id,
                                                          const model::FieldId &field,
                                                          const QString &reviewer)
{
    auto fields = unit.fields.load(id);
    if (!fields)
        return fields.error();
    auto context = ruleContext(unit, id);
    if (!context)
        return context.error();
    const auto found
        = std::find_if(fields->cbegin(), fields->cend(),
                       [&](const model::FieldValue &value) { return value.id == field; });
    const bool isFirst = found != fields->cend() && found->reviewer == reviewer;
    if (isFirst || !withheldFrom(reviewer, *fields, *context).contains(field))
        return std::optional<model::FieldValue>();
    return std::optional<model::FieldValue>(*found);
}

const model::FieldValue *storedField(const QList<model::FieldValue> &fields,
                                     const model::FieldId &id)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const model::FieldValue &each) { return each.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

// What a person decided on a value that was masked for them, about the value itself.
model::FieldValue unmasked(model::FieldValue decided, const model::FieldValue &stored)
{
    decided.alternatives = stored.alternatives;
    if (decided.value == masked(stored.key, stored.value)) {
        decided.value = stored.value;
        decided.raw = stored.raw;
    }
    return decided;
}

base::Result<> noteDecision(Unit &unit, const model::DocumentId &id,
                            const model::FieldValue &before, const model::FieldValue &after,
                            const QString &reviewer, const model::Effort &effort)
{
    model::Decision decision = model::decisionBetween(before, after);
    decision.document = id;
    decision.reviewer = reviewer;
    decision.effort = effort;
    decision.at = unit.clock.now();
    return unit.decisions.append(decision);
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

ReviewDesk::ReviewDesk(StoreSession &session, Reveals &reveals)
    : m_session(session)
    , m_reveals(reveals)
{
}

base::Result<> storeDecision(Unit &unit, const model::DocumentId &id,
                             const model::FieldValue &before, const model::FieldValue &value,
                             const QString &reviewer, const model::Effort &effort)
{
    CS_TRY(checkClaim(unit, id, reviewer));
    CS_TRY(enterReview(unit, id));
    CS_TRY(keepOffer(unit, id, before.id));
    auto first = firstEntry(unit, id, value.id, reviewer);
    if (!first)
        return first.error();
    if (*first) {
        CS_TRY(noteDecision(unit, id, before, value, reviewer, effort));
        return keepSecondEntry(unit, id, **first, value, reviewer);
    }
    model::FieldValue kept = value;
    const bool decided = value.state != model::FieldState::Open;
    kept.reviewer = decided ? reviewer : QString();
    kept.decidedAt = decided ? unit.clock.now() : QDateTime();
    CS_TRY(unit.fields.save(id, kept));
    CS_TRY(judgeSample(unit, id, before, kept));
    CS_TRY(noteSecondEntry(unit, id, kept));
    CS_TRY(refreshSummary(unit, id));
    CS_TRY(noteDecision(unit, id, before, kept, reviewer, effort));
    return unit.record(reviewer, actionOf(before, kept), id,
                       {{u"field"_s, model::fieldName(kept.key)},
                        {u"before"_s, before.value},
                        {u"after"_s, kept.value},
                        {u"confidence"_s, before.confidence}});
}

base::Result<> ReviewDesk::saveField(const model::DocumentId &id, const model::FieldValue &before,
                                     const model::FieldValue &value, const QString &reviewer,
                                     const model::Effort &effort)
{
    return m_session.write([=, this](Unit &unit) -> base::Result<> {
        auto fields = unit.fields.load(id);
        if (!fields)
            return fields.error();
        auto person = personAtDesk(unit);
        if (!person)
            return person.error();
        const model::FieldValue *stored = storedField(*fields, value.id);
        if (!stored || !maskedFields(*person, *fields, m_reveals).contains(value.id))
            return storeDecision(unit, id, before, value, reviewer, effort);
        return storeDecision(unit, id, *stored, unmasked(value, *stored), reviewer, effort);
    });
}

base::Result<model::FieldValue> ReviewDesk::reveal(const model::DocumentId &id,
                                                   const model::FieldId &field,
                                                   const QString &reviewer)
{
    auto shown
        = m_session.write<model::FieldValue>([=](Unit &unit) -> base::Result<model::FieldValue> {
              auto fields = unit.fields.load(id);
              if (!fields)
                  return fields.error();
              const model::FieldValue *stored = storedField(*fields, field);
              if (!stored)
                  return base::Error{base::ErrorKind::NotFound, u"review.field_unknown"_s, {}};
              CS_TRY(unit.record(reviewer, u"field.revealed"_s, id,
                                 {{u"field"_s, model::fieldName(stored->key)}}));
              return *stored;
          });
    if (shown)
        m_reveals.add(reviewer, field);
    return shown;
}

base::Result<> ReviewDesk::removeField(const model::DocumentId &id, const model::FieldValue &value,
                                       const QString &reviewer)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(checkClaim(unit, id, reviewer));
        CS_TRY(enterReview(unit, id));
        CS_TRY(keepOffer(unit, id, value.id));
        CS_TRY(unit.fields.remove(id, value.id));
        CS_TRY(refreshSummary(unit, id));
        CS_TRY(noteDecision(unit, id, value, {}, reviewer, {}));
        return unit.record(reviewer, u"field.removed"_s, id,
                           {{u"field"_s, model::fieldName(value.key)}, {u"before"_s, value.value}});
    });
}

base::Result<model::ContractRecord> ReviewDesk::approve(const model::DocumentId &id,
                                                        const QString &reviewer)
{
    return m_session.write<model::ContractRecord>(
        [=](Unit &unit) -> base::Result<model::ContractRecord> {
            CS_TRY(checkClaim(unit, id, reviewer));
            auto document = unit.documents.load(id);
            if (!document)
                return document.error();
            auto fields = unit.fields.load(id);
            if (!fields)
                return fields.error();
            auto open = openFieldCount(unit, id, *fields);
            if (!open)
                return open.error();
            if (*open > 0)
                return base::Error{
                    base::ErrorKind::Conflict, u"review.open_fields"_s, {{u"count"_s, *open}}};
            CS_TRY(checkRules(unit, id, *fields));
            CS_TRY(learnFromApproval(unit, id, *fields));
            CS_TRY(judgeAnswers(unit, id, *fields));
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
            CS_TRY(closeCase(unit, id));
            CS_TRY(unit.wish(u"crm.push"_s, id, {},
                             u"crm:%1:approved:%2"_s.arg(id.toString()).arg(kept->version)));
            return *kept;
        });
}

base::Result<> ReviewDesk::reject(const model::DocumentId &id, const QString &reason,
                                  const QString &reviewer)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(checkClaim(unit, id, reviewer));
        CS_TRY(closeCase(unit, id));
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
