// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanprofile.h"
#include "core/model/splitplan.h"
#include "core/workflow/capturedesk.h"
#include "core/workflow/engines.h"
#include "core/workflow/sheetgaps.h"

#include <QHash>
#include <QMutex>

namespace countersign::workflow
{

// Where a batch may have to be parted into documents: looks at its sides, suggests, and makes the
// edits that a person (or a rule they set) accepts. Blocking; for worker threads.
class SplitDesk
{
public:
    SplitDesk(StoreSession &session, const Engines &engines, CaptureDesk &capture);

    // Looks at those sides that were not looked at before, and reports its progress. A side that
    // can't be drawn counts as an ordinary one. Suggestions that were dismissed are left out.
    base::Result<model::SplitPlan>
    suggest(const model::BatchId &batch, const model::SplitRules &rules, base::JobContext &context);
    // Each a step of its own, that can be undone. Returns the batch as it is then.
    base::Result<model::CaptureBatch> accept(const model::BatchId &batch,
                                             const model::SplitPlan &plan);
    // Sides that were scanned by a profile, as it wants them: parted at separator sheets and at
    // fixed counts, empty ones set aside; each an edit that can be undone. The other sides of the
    // batch stay as they are. Codes: job.cancelled; what was done until then stays.
    base::Result<> arrange(const model::BatchId &batch, const QList<model::SideId> &scanned,
                           const capture::ScanProcessing &wishes, base::JobContext &context);
    // No document is suggested to begin there any more.
    base::Result<> dismiss(const model::BatchId &batch, const model::SideId &before);

    // Where a sheet seems to be missing, if documents begin as `plan` says; reads pages that were
    // not read before. Places that were found to be right are left out.
    base::Result<QList<SheetGap>> gaps(const model::BatchId &batch, const model::SplitPlan &plan,
                                       base::JobContext &context);
    // Nothing is missing there.
    base::Result<> dismissGap(const model::BatchId &batch, const model::SideId &at);

    // For the documents of a batch, in their order, what the separator sheet before each says.
    base::Result<QList<model::SheetRouting>> routingOf(const model::CaptureBatch &batch,
                                                       base::JobContext &context);

    // What is on one side: a separator sheet's codes, or nothing at all. Seen once, it is kept.
    base::Result<model::SideFacts> look(const model::CapturedSide &side, base::JobContext &context);

private:
    struct Seen {
        model::SideFacts facts;
        std::optional<model::OcrPage> text; // of the page's head and foot
    };
    base::Result<> lookAll(const model::CaptureBatch &batch, double share,
                           base::JobContext &context);
    base::Result<> judgeAll(const model::CaptureBatch &batch, const QList<model::SideId> &sides,
                            base::JobContext &context);
    QMap<model::SideId, model::SideFacts> factsOf(const model::CaptureBatch &batch);
    base::Result<QList<model::SideId>> readAll(const model::CaptureBatch &batch,
                                               base::JobContext &context);
    base::Result<> lookForText(const model::CaptureBatch &batch, base::JobContext &context);
    base::Result<model::OcrPage> textOf(const model::CapturedSide &side,
                                        const ocr::OcrOptions &options, base::JobContext &context);
    void keepStarts(const QList<model::SideId> &sides, const model::OcrDocument &text);

    StoreSession &m_session;
    const Engines &m_engines;
    CaptureDesk &m_capture;
    QMutex m_mutex;
    QHash<model::SideId, Seen> m_seen; // by side: what is on it never changes
};

} // namespace countersign::workflow
