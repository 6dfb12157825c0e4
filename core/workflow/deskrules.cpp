// SPDX-License-Identifier: Apache-2.0
// DeskWorkbench: rules, what is masked, groups of values, statistics.
#include "core/workflow/deskworkbench.h"
#include "core/workflow/statistics.h"

namespace countersign::workflow
{

Future<model::RuleSet> DeskWorkbench::rules()
{
    return m_desk.run<model::RuleSet>(
        [this](base::JobContext &) { return m_office.rules().rules(); });
}

Future<model::RuleSet> DeskWorkbench::saveRules(const QList<model::Rule> &rules)
{
    return decide<model::RuleSet>({}, [=, this](const QString &actor, base::JobContext &) {
        return m_office.rules().save(rules, actor);
    });
}

Future<RulePreview> DeskWorkbench::previewRule(const model::Rule &rule, int documents)
{
    return m_desk.run<RulePreview>(
        [=, this](base::JobContext &) { return m_office.rules().preview(rule, documents); });
}

Future<model::ReviewCase> DeskWorkbench::acceptFinding(model::DocumentId id, const QString &rule,
                                                       const QString &reason)
{
    return decide<model::ReviewCase>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.rules().accept(id, rule, reason, actor);
    });
}

Future<model::FieldValue> DeskWorkbench::revealField(model::DocumentId id, model::FieldId field)
{
    return decide<model::FieldValue>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().reveal(id, field, actor);
    });
}

Future<QList<ValueGroup>> DeskWorkbench::valueGroups()
{
    return ask<QList<ValueGroup>>([](Unit &unit) { return queryValueGroups(unit); });
}

Future<QList<GroupMember>> DeskWorkbench::confirmGroup(const QList<GroupMember> &members,
                                                       const model::Effort &effort)
{
    return decide<QList<GroupMember>>({}, [=, this](const QString &actor, base::JobContext &) {
        return m_office.groups().confirm(members, effort, actor);
    });
}

Future<> DeskWorkbench::reopenGroup(const QList<GroupMember> &members)
{
    return decide<void>({}, [=, this](const QString &actor, base::JobContext &) {
        return m_office.groups().reopen(members, actor);
    });
}

Future<Statistics> DeskWorkbench::statistics(int days)
{
    return ask<Statistics>([days](Unit &unit) -> base::Result<Statistics> {
        const QDateTime from = unit.clock.now().addDays(-days);
        auto me = nameAtDesk(unit);
        if (!me)
            return me.error();
        auto own = queryOwnStatistics(unit, *me, from);
        if (!own)
            return own.error();
        auto quality = queryQuality(unit, from);
        if (!quality)
            return quality.error();
        return Statistics{*own, *quality, days};
    });
}

} // namespace countersign::workflow
