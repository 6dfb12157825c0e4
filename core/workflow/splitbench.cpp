// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/splitbench.h"

#include "core/workflow/office.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

DeskSplitBench::DeskSplitBench(Office &office, QObject *parent)
    : SplitBench(parent)
    , m_office(office)
    , m_looking(u"splits"_s, 1)
    , m_edits(u"split edits"_s, 1)
{
}

Future<model::SplitPlan> DeskSplitBench::suggest(model::BatchId batch,
                                                 const model::SplitRules &rules)
{
    return m_looking.run<model::SplitPlan>([this, batch, rules](base::JobContext &context) {
        return m_office.splitting().suggest(batch, rules, context);
    });
}

Future<> DeskSplitBench::accept(model::BatchId batch, const model::SplitPlan &plan)
{
    return m_edits.run<void>([this, batch, plan](base::JobContext &) -> base::Result<> {
        const auto parted = m_office.splitting().accept(batch, plan);
        return parted ? base::Result<>() : parted.error();
    });
}

Future<> DeskSplitBench::dismiss(model::BatchId batch, model::SideId before)
{
    return m_edits.run<void>([this, batch, before](base::JobContext &) {
        return m_office.splitting().dismiss(batch, before);
    });
}

Future<QList<SheetGap>> DeskSplitBench::gaps(model::BatchId batch, const model::SplitPlan &plan)
{
    return m_looking.run<QList<SheetGap>>([this, batch, plan](base::JobContext &context) {
        return m_office.splitting().gaps(batch, plan, context);
    });
}

Future<> DeskSplitBench::dismissGap(model::BatchId batch, model::SideId at)
{
    return m_edits.run<void>([this, batch, at](base::JobContext &) {
        return m_office.splitting().dismissGap(batch, at);
    });
}

} // namespace countersign::workflow
