// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/splitbench.h"

#include "core/workflow/atdesk.h"
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

template <typename T, typename Work>
base::Result<T> DeskSplitBench::whenMay(Work work)
{
    const auto actor = whoMay(m_office.session(), u"capture.edited"_s);
    return actor ? work() : base::Result<T>(actor.error());
}

Future<model::SplitPlan> DeskSplitBench::suggest(model::BatchId batch,
                                                 const model::SplitRules &rules)
{
    using Plan = model::SplitPlan;
    return m_looking.run<Plan>([this, batch, rules](base::JobContext &context) {
        return whenMay<Plan>([&] { return m_office.splitting().suggest(batch, rules, context); });
    });
}

Future<> DeskSplitBench::accept(model::BatchId batch, const model::SplitPlan &plan)
{
    return m_edits.run<void>([this, batch, plan](base::JobContext &) {
        return whenMay<void>([&]() -> base::Result<> {
            const auto parted = m_office.splitting().accept(batch, plan);
            return parted ? base::Result<>() : parted.error();
        });
    });
}

Future<> DeskSplitBench::dismiss(model::BatchId batch, model::SideId before)
{
    return m_edits.run<void>([this, batch, before](base::JobContext &) {
        return whenMay<void>([&] { return m_office.splitting().dismiss(batch, before); });
    });
}

Future<QList<SheetGap>> DeskSplitBench::gaps(model::BatchId batch, const model::SplitPlan &plan)
{
    using Gaps = QList<SheetGap>;
    return m_looking.run<Gaps>([this, batch, plan](base::JobContext &context) {
        return whenMay<Gaps>([&] { return m_office.splitting().gaps(batch, plan, context); });
    });
}

Future<> DeskSplitBench::dismissGap(model::BatchId batch, model::SideId at)
{
    return m_edits.run<void>([this, batch, at](base::JobContext &) {
        return whenMay<void>([&] { return m_office.splitting().dismissGap(batch, at); });
    });
}

} // namespace countersign::workflow
