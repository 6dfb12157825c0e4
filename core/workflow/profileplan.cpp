// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/profileplan.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

QSet<model::SideId> firstSides(const model::Arrangement &arrangement)
{
    QSet<model::SideId> sides;
    for (const QList<model::SideId> &document : arrangement.documents)
        sides.insert(document.constFirst());
    return sides;
}

// What lies in no document, and was no paper of one: separator sheets, fronts that came again.
QSet<model::SideId> uncounted(const model::Arrangement &arrangement)
{
    QSet<model::SideId> sides;
    for (const model::Arrangement::SetAside &entry : arrangement.aside) {
        if (entry.reason != "blank"_L1 && entry.reason != "poor"_L1)
            sides.insert(entry.side);
    }
    return sides;
}

void partByCount(const model::CaptureBatch &batch, const QSet<model::SideId> &scanned, int count,
                 model::SplitPlan &plan)
{
    const model::Arrangement arrangement = batch.arrangement();
    const QSet<model::SideId> skipped = uncounted(arrangement);
    QSet<model::SideId> starts = firstSides(arrangement);
    for (const model::SplitSuggestion &start : std::as_const(plan.starts))
        starts.insert(start.before);
    QSet<model::SideId> separators;
    for (const model::Arrangement::SetAside &entry : std::as_const(plan.aside))
        separators.insert(entry.side);
    int sides = 0; // of the document so far
    for (const model::CapturedSide &side : batch.sides) {
        if (skipped.contains(side.id) || separators.contains(side.id))
            continue;
        if (starts.contains(side.id))
            sides = 0;
        if (sides >= count && scanned.contains(side.id)) {
            plan.starts.append({side.id, {model::SplitReason::FixedCount}, {}});
            sides = 0;
        }
        ++sides;
    }
}

void setAside(bool model::SideFacts::*fact, const QString &reason,
              const QMap<model::SideId, model::SideFacts> &facts,
              const QList<model::SideId> &scanned, model::SplitPlan &plan)
{
    QSet<model::SideId> gone;
    for (const model::Arrangement::SetAside &entry : std::as_const(plan.aside))
        gone.insert(entry.side);
    for (const model::SideId &side : scanned) {
        if (facts.value(side).*fact && !gone.contains(side))
            plan.aside.append({side, reason});
    }
}

} // namespace

model::SplitPlan profilePlan(const model::CaptureBatch &batch, const QList<model::SideId> &scanned,
                             const QMap<model::SideId, model::SideFacts> &facts,
                             const capture::ScanProcessing &wishes)
{
    const QSet<model::SideId> own(scanned.cbegin(), scanned.cend());
    model::SplitPlan plan;
    if (wishes.splitAtSeparators)
        plan = model::splitPlan(batch, facts, model::SplitRules{});
    plan.starts.removeIf([&own](const auto &start) { return !own.contains(start.before); });
    plan.aside.removeIf([&own](const auto &entry) { return !own.contains(entry.side); });
    if (wishes.sidesPerDocument > 0)
        partByCount(batch, own, wishes.sidesPerDocument, plan);
    if (wishes.setBlankAside)
        setAside(&model::SideFacts::blank, u"blank"_s, facts, scanned, plan);
    if (wishes.setPoorAside)
        setAside(&model::SideFacts::poor, u"poor"_s, facts, scanned, plan);
    return plan;
}

} // namespace countersign::workflow
