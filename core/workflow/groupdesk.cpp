// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/groupdesk.h"

#include "core/workflow/casedesk.h"
#include "core/workflow/masking.h"
#include "core/workflow/reviewdesk.h"
#include "core/workflow/routing.h"
#include "core/workflow/ruledesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int mostDocuments = 400; // newest first: a screen's worth of each value is among them
constexpr int mostMembers = 40; // of a screen

// Shown as a proposal: neither taken as it is nor asked for anew.
bool isProposed(const model::FieldValue &field, const model::Thresholds &thresholds)
{
    return field.state == model::FieldState::Open && !field.value.isEmpty()
        && !field.evidence.isEmpty() && !model::isContradicted(field)
        && model::fieldInfo(field.key).type != model::FieldType::Clause
        && model::fieldInfo(field.key).type != model::FieldType::Table
        && thresholds.decide(field) == model::FieldDecision::Review;
}

base::Result<> gather(Unit &unit, const store::DocumentRow &row, const model::Person &person,
                      QMap<QString, ValueGroup> &groups)
{
    auto fields = unit.fields.load(row.id);
    if (!fields)
        return fields.error();
    const auto thresholds = routingThresholds(unit, *fields);
    if (!thresholds)
        return thresholds.error();
    auto rules = unit.rules.newest();
    if (!rules)
        return rules.error();
    const QString type = review::contractTypeOf(*fields);
    for (const model::FieldValue &field : std::as_const(*fields)) {
        // Two people look at such a value one by one, and nobody at what is masked.
        if (!isProposed(field, *thresholds) || review::wantsSecondEntry(*rules, type, field.key)
            || (isPersonal(field.key, field.value) && !person.seesPersonalData))
            continue;
        ValueGroup &group = groups[model::fieldName(field.key) + u'\n' + field.value];
        group.key = field.key;
        group.value = field.value;
        const QString title = row.summary.title.isEmpty() ? row.fileName : row.summary.title;
        if (group.members.size() < mostMembers)
            group.members.append({row.id, title, field});
    }
    return {};
}

const model::FieldValue *groupedField(const QList<model::FieldValue> &fields,
                                      const model::FieldId &id)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const model::FieldValue &each) { return each.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

base::Result<QList<ValueGroup>> queryValueGroups(Unit &unit)
{
    auto person = personAtDesk(unit);
    if (!person)
        return person.error();
    store::DocumentFilter filter;
    filter.stages = {model::Stage::Recognized, model::Stage::InReview};
    store::DocumentOrder order;
    order.limit = mostDocuments;
    auto rows = unit.documents.list(filter, order);
    if (!rows)
        return rows.error();
    QMap<QString, ValueGroup> groups;
    for (const store::DocumentRow &row : std::as_const(*rows)) {
        if (row.summary.openFields == 0 || !checkClaim(unit, row.id, person->name))
            continue;
        CS_TRY(gather(unit, row, *person, groups));
    }
    QList<ValueGroup> several;
    std::copy_if(groups.cbegin(), groups.cend(), std::back_inserter(several),
                 [](const ValueGroup &group) { return group.members.size() > 1; });
    std::stable_sort(several.begin(), several.end(),
                     [](const ValueGroup &left, const ValueGroup &right) {
                         return left.members.size() > right.members.size();
                     });
    return several;
}

GroupDesk::GroupDesk(StoreSession &session)
    : m_session(session)
{
}

base::Result<QList<GroupMember>> GroupDesk::confirm(const QList<GroupMember> &members,
                                                    const model::Effort &effort,
                                                    const QString &actor)
{
    return m_session.write<QList<GroupMember>>([=](Unit &unit) -> base::Result<QList<GroupMember>> {
        QList<GroupMember> done;
        // One look was for all of them; its keys count once.
        const int share = effort.milliseconds / std::max(1, int(members.size()));
        for (const GroupMember &member : members) {
            auto fields = unit.fields.load(member.document);
            if (!fields)
                return fields.error();
            const model::FieldValue *stored = groupedField(*fields, member.field.id);
            if (!stored || stored->state != model::FieldState::Open
                || stored->value != member.field.value || !checkClaim(unit, member.document, actor))
                continue;
            model::FieldValue confirmed = *stored;
            confirmed.state = model::FieldState::Confirmed;
            CS_TRY(storeDecision(unit, member.document, *stored, confirmed, actor,
                                 {share, done.isEmpty() ? effort.keys : 0,
                                  done.isEmpty() ? effort.pointerMoves : 0}));
            done.append({member.document, member.title, *stored});
        }
        return done;
    });
}

base::Result<> GroupDesk::reopen(const QList<GroupMember> &members, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        for (const GroupMember &member : members) {
            auto fields = unit.fields.load(member.document);
            if (!fields)
                return fields.error();
            const model::FieldValue *stored = groupedField(*fields, member.field.id);
            if (stored && stored->state == model::FieldState::Confirmed)
                CS_TRY(storeDecision(unit, member.document, *stored, member.field, actor, {}));
        }
        return {};
    });
}

} // namespace countersign::workflow
