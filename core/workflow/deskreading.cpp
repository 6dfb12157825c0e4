// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskworkbench.h"

#include "core/extraction/clauses.h"
#include "core/workflow/history.h"

// The workbench's calls about reading again and about earlier contracts.
namespace countersign::workflow
{

Future<QList<model::ClauseSegment>> DeskWorkbench::clauses(model::DocumentId id)
{
    using Clauses = QList<model::ClauseSegment>;
    return ask<Clauses>([id, &office = m_office](Unit &unit) -> base::Result<Clauses> {
        auto text = unit.ocrPages.load(id);
        if (!text)
            return text.error();
        for (int page = 0; page < text->pages.size(); ++page) {
            const auto cover = coverOf(unit, id, page, office.reveals());
            if (!cover)
                return cover.error();
            text->pages[page] = covered(std::move(text->pages[page]), *cover);
        }
        return extraction::readClauses(*text);
    });
}

Future<model::OcrPage> DeskWorkbench::readRegion(model::DocumentId id, int pageIndex,
                                                 const model::PageRect &region,
                                                 const ReadingWish &wish)
{
    return m_reading.run<model::OcrPage>(
        [=, this](base::JobContext &context) -> base::Result<model::OcrPage> {
            const auto cover = m_office.session().read<PageCover>(
                [=, this](Unit &unit) { return coverOf(unit, id, pageIndex, m_office.reveals()); });
            if (!cover)
                return cover.error();
            auto read = m_office.readingAgain().region(id, pageIndex, region, wish, context);
            return read ? covered(*read, *cover) : read;
        });
}

Future<int> DeskWorkbench::readAgain(model::DocumentId id, const QList<int> &pages,
                                     const ReadingWish &wish)
{
    return m_reading.run<int>([=, this](base::JobContext &context) -> base::Result<int> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        auto changed = m_office.readingAgain().pages(id, pages, wish, *actor, context);
        m_pages.forget(id); // they may be the other way up
        tell(id);
        return changed;
    });
}

Future<PreviousContract> DeskWorkbench::previousContract(model::DocumentId id)
{
    return ask<PreviousContract>([id](Unit &unit) { return queryPreviousContract(unit, id); });
}

Future<QStringList> DeskWorkbench::knownParties()
{
    return ask<QStringList>([](Unit &unit) { return queryKnownParties(unit); });
}

} // namespace countersign::workflow
