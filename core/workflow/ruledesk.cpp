// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/ruledesk.h"

#include "core/workflow/casedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int mostQueuedTried = 500; // the newest: one waits for the answer

const model::SecondEntry *entryOf(const QList<model::SecondEntry> &entries,
                                  const model::FieldId &field)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(),
                       [&](const model::SecondEntry &entry) { return entry.field == field; });
    return found == entries.end() ? nullptr : &*found;
}

bool waitsForSecond(const model::FieldValue &field, const review::RuleContext &context,
                    const QString &contractType)
{
    if (field.reviewer.isEmpty() || field.state == model::FieldState::Open
        || !review::wantsSecondEntry(context.rules, contractType, field.key))
        return false;
    const model::SecondEntry *entry = entryOf(context.secondEntries, field.id);
    return !entry || !entry->agreesWith(field);
}

QString namesOfRules(const QList<model::Rule> &rules)
{
    QStringList names;
    for (const model::Rule &rule : rules) {
        if (rule.enabled)
            names.append(model::ruleKindName(rule.kind));
    }
    return names.join(u", "_s);
}

base::Result<> tryOnNewest(Unit &unit, const model::Rule &rule, int documents, RulePreview &preview)
{
    store::DocumentFilter filter;
    filter.stages = {model::Stage::Recognized,      model::Stage::InReview, model::Stage::Approved,
                     model::Stage::OutForSignature, model::Stage::Signed,   model::Stage::Verified,
                     model::Stage::Archived};
    store::DocumentOrder order;
    order.limit = documents;
    auto rows = unit.documents.list(filter, order);
    if (!rows)
        return rows.error();
    review::RuleContext context;
    context.rules.rules = {rule};
    context.rules.rules.first().enabled = true;
    for (const store::DocumentRow &row : std::as_const(*rows)) {
        auto fields = unit.fields.load(row.id);
        if (!fields)
            return fields.error();
        ++preview.checked;
        if (!review::findings(*fields, context).isEmpty())
            preview.broken.append(row.summary.title.isEmpty() ? row.fileName : row.summary.title);
    }
    return {};
}

// The rules as they would be with this one: in the place of the one it was, or behind all.
model::RuleSet withRule(model::RuleSet rules, const model::Rule &rule)
{
    const auto former
        = std::find_if(rules.rules.begin(), rules.rules.end(),
                       [&rule](const model::Rule &each) { return each.id == rule.id; });
    if (former != rules.rules.end())
        *former = rule;
    else
        rules.rules.append(rule);
    return rules;
}

// How many of the contracts that wait would stand otherwise than they do now.
base::Result<> tryOnQueue(Unit &unit, const model::Rule &rule, RulePreview &preview)
{
    store::DocumentFilter filter;
    filter.stages = {model::Stage::Recognized, model::Stage::InReview};
    store::DocumentOrder order;
    order.limit = mostQueuedTried;
    auto rows = unit.documents.list(filter, order);
    if (!rows)
        return rows.error();
    for (const store::DocumentRow &row : std::as_const(*rows)) {
        auto fields = unit.fields.load(row.id);
        if (!fields)
            return fields.error();
        auto now = ruleContext(unit, row.id);
        if (!now)
            return now.error();
        review::RuleContext then = *now;
        then.rules = withRule(now->rules, rule);
        ++preview.queued;
        if (review::findings(*fields, *now) != review::findings(*fields, then))
            ++preview.queuedChanged;
    }
    return {};
}

} // namespace

RuleDesk::RuleDesk(StoreSession &session)
    : m_session(session)
{
}

base::Result<model::RuleSet> RuleDesk::rules()
{
    return m_session.read<model::RuleSet>([](Unit &unit) { return unit.rules.newest(); });
}

base::Result<model::RuleSet> RuleDesk::save(const QList<model::Rule> &rules, const QString &actor)
{
    for (const model::Rule &rule : rules)
        CS_TRY(model::checkRule(rule));
    return m_session.write<model::RuleSet>([=](Unit &unit) -> base::Result<model::RuleSet> {
        model::RuleSet set;
        set.rules = rules;
        set.changedBy = actor;
        set.changedAt = unit.clock.now();
        auto kept = unit.rules.append(set);
        if (!kept)
            return kept.error();
        CS_TRY(unit.record(actor, u"rules.changed"_s, {},
                           {{u"version"_s, kept->version},
                            {u"name"_s, namesOfRules(rules)},
                            {u"rules"_s, model::toJson(*kept)[u"rules"_s]}}));
        return *kept;
    });
}

base::Result<RulePreview> RuleDesk::preview(const model::Rule &rule, int documents)
{
    CS_TRY(model::checkRule(rule));
    return m_session.read<RulePreview>([=](Unit &unit) -> base::Result<RulePreview> {
        RulePreview preview;
        CS_TRY(tryOnNewest(unit, rule, documents, preview));
        CS_TRY(tryOnQueue(unit, rule, preview));
        return preview;
    });
}

base::Result<model::ReviewCase> RuleDesk::accept(const model::DocumentId &id, const QString &rule,
                                                 const QString &reason, const QString &actor)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"review.reason_missing"_s, {}};
    return m_session.write<model::ReviewCase>([=](Unit &unit) -> base::Result<model::ReviewCase> {
        CS_TRY(checkClaim(unit, id, actor));
        auto fields = unit.fields.load(id);
        if (!fields)
            return fields.error();
        auto context = ruleContext(unit, id);
        if (!context)
            return context.error();
        auto before = unit.casework.reviewCase(id);
        if (!before)
            return before.error();
        model::ReviewCase after = *before;
        for (const model::Finding &finding : review::findings(*fields, *context)) {
            if (finding.rule != rule || finding.blocks() || finding.isAccepted())
                continue;
            after.accepted.append({rule, finding.fingerprint, why, actor, unit.clock.now()});
            CS_TRY(unit.record(actor, u"rule.accepted"_s, id,
                               {{u"rule"_s, rule}, {u"code"_s, finding.code}, {u"reason"_s, why}}));
        }
        if (after.accepted.size() == before->accepted.size())
            return base::Error{base::ErrorKind::Conflict, u"rule.not_broken"_s, {}};
        CS_TRY(unit.casework.setReviewCase(id, after));
        return *before;
    });
}

base::Result<review::RuleContext> ruleContext(Unit &unit, const model::DocumentId &id)
{
    auto rules = unit.rules.newest();
    if (!rules)
        return rules.error();
    auto review = unit.casework.reviewCase(id);
    if (!review)
        return review.error();
    auto entries = unit.rules.secondEntries(id);
    if (!entries)
        return entries.error();
    return review::RuleContext{*rules, review->accepted, *entries};
}

QSet<model::FieldId> withheldFrom(const QString &person, const QList<model::FieldValue> &fields,
                                  const review::RuleContext &context)
{
    const QString type = review::contractTypeOf(fields);
    QSet<model::FieldId> hidden;
    for (const model::FieldValue &field : fields) {
        if (!waitsForSecond(field, context, type))
            continue;
        const model::SecondEntry *entry = entryOf(context.secondEntries, field.id);
        const bool differs = entry && entry->differsFrom(field);
        const bool known
            = differs ? entry->wasLookedAtAgain(field, person) : field.reviewer == person;
        if (!known)
            hidden.insert(field.id);
    }
    return hidden;
}

model::FieldValue withheld(model::FieldValue field)
{
    field.raw.clear();
    field.value.clear();
    field.confidence = 0;
    field.origin = model::FieldOrigin::Extracted;
    field.state = model::FieldState::Open;
    field.issues = {{u"field.second_person"_s, model::IssueSeverity::Doubt}};
    field.alternatives.clear();
    field.producer.clear();
    field.reviewer.clear();
    field.decidedAt = {};
    return field;
}

base::Result<> noteSecondEntry(Unit &unit, const model::DocumentId &id,
                               const model::FieldValue &value)
{
    auto context = ruleContext(unit, id);
    if (!context)
        return context.error();
    auto fields = unit.fields.load(id);
    if (!fields)
        return fields.error();
    if (!review::wantsSecondEntry(context->rules, review::contractTypeOf(*fields), value.key))
        return {};
    const model::SecondEntry *present = entryOf(context->secondEntries, value.id);
    model::SecondEntry entry = present ? *present : model::SecondEntry();
    entry.field = value.id;
    const bool settled = value.reviewer.isEmpty() || entry.agreesWith(value);
    return unit.rules.putSecondEntry(id, entry, settled);
}

base::Result<> keepSecondEntry(Unit &unit, const model::DocumentId &id,
                               const model::FieldValue &first, const model::FieldValue &second,
                               const QString &actor)
{
    const auto before = unit.rules.secondEntries(id);
    if (!before)
        return before.error();
    const model::SecondEntry *present = entryOf(*before, first.id);
    model::SecondEntry entry;
    entry.field = first.id;
    if (present && present->by == actor)
        entry.times = present->times + 1;
    const bool takenBack = second.state == model::FieldState::Open;
    if (!takenBack) {
        entry.value = second.value;
        entry.by = actor;
        entry.at = unit.clock.now();
    }
    const bool agrees = entry.agreesWith(first);
    CS_TRY(unit.rules.putSecondEntry(id, entry, agrees));
    return unit.record(actor,
                       takenBack    ? u"second.taken_back"_s
                           : agrees ? u"second.agreed"_s
                                    : u"second.differs"_s,
                       id,
                       {{u"field"_s, model::fieldName(first.key)},
                        {u"first"_s, first.reviewer},
                        {u"after"_s, entry.value}});
}

} // namespace countersign::workflow
