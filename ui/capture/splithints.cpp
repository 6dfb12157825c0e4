// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/splithints.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

QString reasonText(model::SplitReason reason)
{
    switch (reason) {
    case model::SplitReason::Separator:
        return SplitHints::tr("Separator sheet");
    case model::SplitReason::BlankSheet:
        return SplitHints::tr("Blank sheet before it");
    case model::SplitReason::FixedCount:
        return SplitHints::tr("Number of sheets");
    case model::SplitReason::PageOne:
        return SplitHints::tr("Page 1");
    case model::SplitReason::Title:
        return SplitHints::tr("A title");
    case model::SplitReason::Letterhead:
        return SplitHints::tr("A letterhead");
    }
    return {};
}

QString pagesMissingText(const capture::MissingSheet &missing, bool before)
{
    const int last = missing.firstPage + missing.pages - 1;
    if (missing.ofPages == 0)
        return SplitHints::tr("Page %1 seems to be missing behind this page.")
            .arg(missing.firstPage);
    if (missing.pages == 1)
        return (before ? SplitHints::tr("Page %1 of %2 seems to be missing before this page.")
                       : SplitHints::tr("Page %1 of %2 seems to be missing behind this page."))
            .arg(missing.firstPage)
            .arg(missing.ofPages);
    return (before ? SplitHints::tr("Pages %1 to %2 of %3 seem to be missing before this page.")
                   : SplitHints::tr("Pages %1 to %2 of %3 seem to be missing behind this page."))
        .arg(missing.firstPage)
        .arg(last)
        .arg(missing.ofPages);
}

QString gapText(const workflow::SheetGap &gap)
{
    switch (gap.missing.doubts.first()) {
    case capture::SheetDoubt::PageNumbers:
        return pagesMissingText(gap.missing, gap.after.isNull());
    case capture::SheetDoubt::ClauseNumbers:
        return SplitHints::tr("The numbers of clauses jump behind this page: a sheet may be "
                              "missing.");
    case capture::SheetDoubt::BrokenText:
        return SplitHints::tr("The text breaks off behind this page: a sheet may be missing.");
    case capture::SheetDoubt::LongPage:
        break;
    }
    return SplitHints::tr("This page is far longer than the others: two sheets may have gone "
                          "through together.");
}

// What belongs to one start: itself and the sheets right before it that are set aside with it.
model::SplitPlan partOf(const model::SplitPlan &plan, const model::SideId &before,
                        const model::Arrangement &arrangement)
{
    model::SplitPlan part;
    for (const model::SplitSuggestion &start : plan.starts) {
        if (start.before == before)
            part.starts.append(start);
    }
    QList<model::SideId> order;
    for (const QList<model::SideId> &document : arrangement.documents)
        order.append(document);
    for (qsizetype at = order.indexOf(before) - 1; at >= 0; --at) {
        const auto aside
            = std::find_if(plan.aside.cbegin(), plan.aside.cend(),
                           [&](const auto &sheet) { return sheet.side == order.at(at); });
        if (aside == plan.aside.cend())
            break;
        part.aside.prepend(*aside);
    }
    return part;
}

} // namespace

SplitHints::SplitHints(workflow::SplitBench &bench, QObject *parent)
    : StripHints(parent)
    , m_bench(bench)
{
}

SplitHints::~SplitHints()
{
    m_looking.cancel();
    m_seeking.cancel();
}

void SplitHints::look(const workflow::BatchView &batch)
{
    if (batch.id != m_batch.id) {
        m_plan = {};
        m_looking.cancel();
    }
    m_batch = batch;
    if (m_reading && m_looked != m_batch) { // what was read until now is kept
        m_looking.cancel();
        m_seeking.cancel();
    }
    if (!m_busy && m_looked != m_batch)
        lookAgain();
}

void SplitHints::lookAgain()
{
    m_looked = m_batch;
    if (m_batch.sides.size() > 1)
        return lookAt(false);
    show({});
    showGaps({});
}

void SplitHints::lookAt(bool contents)
{
    m_busy = true;
    m_reading = contents;
    m_looking = m_bench.suggest(m_batch.id, {true, true, 0, contents});
    base::deliver(m_looking, this, [this, contents](const base::Result<model::SplitPlan> &plan) {
        m_busy = false;
        const bool changed = m_looked != m_batch;
        if (plan && !changed)
            show(*plan);
        if (changed)
            lookAgain();
        else if (plan && !contents)
            lookAt(true);
        else if (plan)
            lookForGaps();
    });
}

void SplitHints::lookForGaps()
{
    m_busy = true;
    m_seeking = m_bench.gaps(m_batch.id, m_plan);
    base::deliver(m_seeking, this, [this](const base::Result<QList<workflow::SheetGap>> &gaps) {
        m_busy = false;
        if (m_looked != m_batch)
            return lookAgain();
        if (gaps)
            showGaps(*gaps);
    });
}

void SplitHints::show(const model::SplitPlan &plan)
{
    m_plan = plan;
    QList<Split> splits;
    for (const model::SplitSuggestion &start : plan.starts) {
        if (!start.reasons.isEmpty())
            splits.append({start.before, reasonText(start.reasons.first())});
    }
    Q_EMIT splitsFound(m_batch.id, splits);
}

void SplitHints::showGaps(const QList<workflow::SheetGap> &gaps)
{
    QList<Gap> places;
    QHash<model::SideId, QString> marks;
    for (const workflow::SheetGap &gap : gaps) {
        places.append({gap.at(), gap.after.isNull(), gapText(gap)});
        marks.insert(gap.at(), places.constLast().what);
    }
    Q_EMIT marksFound(m_batch.id, marks);
    Q_EMIT gapsFound(m_batch.id, places);
}

void SplitHints::take(const model::SplitPlan &plan)
{
    if (plan.isEmpty())
        return;
    const model::BatchId batch = m_batch.id;
    base::deliver(m_bench.accept(batch, plan), this, [this, batch](const base::Result<> &done) {
        if (!done)
            Q_EMIT noticed({State::Stop, errorText(done.error()).summary(), {}, {}});
        Q_EMIT batchEdited(batch);
    });
}

void SplitHints::accept(model::BatchId batch, model::SideId before)
{
    if (batch == m_batch.id)
        take(partOf(m_plan, before, m_batch.arrangement));
}

void SplitHints::acceptAll(model::BatchId batch)
{
    if (batch == m_batch.id)
        take(m_plan);
}

void SplitHints::dismiss(model::BatchId batch, model::SideId before)
{
    if (batch == m_batch.id)
        dismissed(m_bench.dismiss(batch, before));
}

void SplitHints::dismissGap(model::BatchId batch, model::SideId at)
{
    if (batch == m_batch.id)
        dismissed(m_bench.dismissGap(batch, at));
}

void SplitHints::dismissed(const workflow::Future<> &done)
{
    base::deliver(done, this, [this](const base::Result<> &kept) {
        if (!kept)
            Q_EMIT noticed({State::Stop, errorText(kept.error()).summary(), {}, {}});
        m_looked.reset();
        if (!m_busy)
            lookAgain();
    });
}

} // namespace countersign::ui
