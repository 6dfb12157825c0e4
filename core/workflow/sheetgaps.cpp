// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/sheetgaps.h"

#include <QSet>

#include <algorithm>

namespace countersign::workflow
{

namespace
{

// A document as the plan would leave it, with what was read on its sides.
struct ReadDocument {
    QList<model::SideId> sides;
    QList<capture::StackPage> pages;
};

QList<SheetGap> gapsIn(const ReadDocument &document)
{
    QList<SheetGap> gaps;
    const QList<capture::MissingSheet> missing = capture::missingSheets(document.pages);
    for (const capture::MissingSheet &doubt : missing)
        gaps.append({document.sides.value(doubt.afterSheet - 1),
                     document.sides.value(doubt.afterSheet), doubt});
    return gaps;
}

// "Page 2 of 7" ends one document and "Page 3 of 7" or a later one begins the next: they are one
// that was parted, and what is missing is what lies between.
bool goesOn(const SheetGap &end, const SheetGap &begin)
{
    const capture::MissingSheet &before = end.missing;
    const capture::MissingSheet &after = begin.missing;
    return end.before.isNull() && begin.after.isNull() && before.ofPages == after.ofPages
        && before.ofPages > 0 && before.firstPage <= after.pages + 1;
}

void addGap(QList<SheetGap> &gaps, const SheetGap &gap)
{
    if (gaps.isEmpty() || !goesOn(gaps.constLast(), gap)) {
        gaps.append(gap);
        return;
    }
    SheetGap &last = gaps.last();
    last.before = gap.before;
    last.missing.pages = gap.missing.pages - last.missing.firstPage + 1;
    if (last.missing.pages == 0)
        gaps.removeLast();
}

} // namespace

QList<SheetGap>
sheetGaps(const model::CaptureBatch &batch, const model::SplitPlan &plan,
          const std::function<std::optional<capture::StackPage>(const model::SideId &)> &pageOf)
{
    QSet<model::SideId> starts;
    for (const model::SplitSuggestion &start : plan.starts)
        starts.insert(start.before);
    QList<SheetGap> gaps;
    ReadDocument reading;
    const auto end = [&] {
        const QList<SheetGap> found = gapsIn(reading);
        for (const SheetGap &gap : found)
            addGap(gaps, gap);
        reading = {};
    };
    const QList<QList<model::SideId>> documents = batch.arrangement().documents;
    for (const QList<model::SideId> &document : documents) {
        for (const model::SideId &side : document) {
            if (starts.contains(side))
                end();
            auto page = pageOf(side);
            if (!page)
                continue;
            reading.sides.append(side);
            page->sheet = int(reading.sides.size());
            reading.pages.append(*page);
        }
        end();
    }
    return gaps;
}

} // namespace countersign::workflow
