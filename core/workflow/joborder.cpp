// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/joborder.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

JobOrder usualOrder(const model::Document &document)
{
    return document.origin == u"folder"_s ? JobOrder::Batch : JobOrder::OwnQueue;
}

base::Result<> hurry(Unit &unit, const model::DocumentId &document, int pageIndex)
{
    auto counts = unit.jobs.counts(document);
    if (!counts)
        return counts.error();
    if (counts->queued == 0)
        return {};
    auto jobs = unit.jobs.list(document);
    if (!jobs)
        return jobs.error();
    for (const store::Job &job : std::as_const(*jobs)) {
        if (job.state != store::JobState::Queued)
            continue;
        const bool visible
            = job.kind == u"recognize_page"_s && job.payload[u"page"_s].toInt() == pageIndex;
        const JobOrder order = visible ? JobOrder::VisiblePage : JobOrder::VisibleDocument;
        CS_TRY(unit.jobs.setPriority(job.id, int(order)));
    }
    return {};
}

base::Result<> hurryNoMore(Unit &unit, const model::DocumentId &document)
{
    auto counts = unit.jobs.counts(document);
    if (!counts)
        return counts.error();
    if (counts->queued == 0)
        return {};
    auto loaded = unit.documents.load(document);
    if (!loaded)
        return loaded.error();
    return unit.jobs.setPriority(document, int(usualOrder(*loaded)));
}

} // namespace countersign::workflow
