// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/capture/scanwire.h"
#include "core/model/capturebatch.h"
#include "core/workflow/intake.h"
#include "core/workflow/sidedrawing.h"

#include <functional>

namespace countersign::workflow
{

// Paper on its way in. A side is stored and in its batch, for good, when keep() returns, and so is
// every edit; after a crash open() lists the batches as they were. Blocking; for worker threads.
// Codes of all: batch.not_found, batch.not_open and those of the store.
class CaptureDesk
{
public:
    CaptureDesk(StoreSession &session, const Engines &engines, Intake &intake,
                SideDrawing &drawing);

    // For the documents of a batch, in their order, what the separator sheet before each says.
    using RoutingSource = std::function<base::Result<QList<model::SheetRouting>>(
        const model::CaptureBatch &, base::JobContext &)>;
    void routeBy(RoutingSource source) { m_routing = std::move(source); }

    base::Result<model::BatchId> begin(const QString &name, const QString &device,
                                       const QString &actor);
    // A back belongs to the sheet whose front came last. `contractType` is what a document that
    // begins with the side is taken for; empty: as it is read.
    base::Result<model::CapturedSide> keep(const model::BatchId &batch,
                                           const capture::ScannedSide &side, bool isBack,
                                           const QString &contractType = {});

    // Every page of an image or PDF file, as sides at the end of the batch; the file is kept as it
    // is, and a protected one without its protection: the workspace has its own, and nobody keeps
    // the password. All of them or none. Codes: those of capture::FileImport.
    base::Result<QList<model::SideId>> keepFile(const model::BatchId &batch, const QString &path,
                                                base::JobContext &context,
                                                const base::Secret &password = {});
    // The same of what is in no file.
    base::Result<QList<model::SideId>> keepBytes(const model::BatchId &batch,
                                                 const QByteArray &bytes, const QString &name,
                                                 base::JobContext &context);

    // Batches that are neither taken in nor discarded, the oldest first.
    base::Result<QList<model::CaptureBatch>> open();
    base::Result<model::CaptureBatch> load(const model::BatchId &batch);

    // Return the batch as it is then; an edit that changes nothing is none.
    base::Result<model::CaptureBatch> edit(const model::BatchId &batch,
                                           const model::CaptureEdit &edit);
    base::Result<model::CaptureBatch> undo(const model::BatchId &batch);
    base::Result<model::CaptureBatch> redo(const model::BatchId &batch);

    // Whether a page lies in the tray that is paper of a document and can hardly be read.
    base::Result<bool> hasPoorPages(const model::BatchId &batch);
    // Makes the batch's documents. Their pages look as the edits say: where that differs from how
    // a side came, the document keeps both. One that was made before, by a run that was killed, is
    // not made twice. Closes the batch when all are there.
    base::Result<QList<IngestOutcome>> takeIn(const model::BatchId &batch, const QString &actor,
                                              base::JobContext &context);
    // The batch is not offered any more; its sides stay.
    base::Result<> discard(const model::BatchId &batch, const QString &actor);
    // Offers a discarded batch again. Codes: batch.not_discarded.
    base::Result<> reopen(const model::BatchId &batch, const QString &actor);

private:
    base::Result<model::CaptureBatch> moveSteps(const model::BatchId &batch, int by);
    base::Result<QList<model::SideId>> keepSource(const model::BatchId &batch,
                                                  const capture::ImportedSource &file,
                                                  const base::Secret &password);
    base::Result<QList<model::CapturedSide>>
    append(const model::BatchId &batch, const QList<model::CapturedSide> &sides, bool isBack);
    base::Result<Intake::NamedBytes> pageOf(const model::CaptureBatch &batch,
                                            const model::CapturedSide &side,
                                            const model::SidePicture &picture,
                                            base::JobContext &context);
    base::Result<IngestOutcome> takeInDocument(const model::CaptureBatch &batch,
                                               const model::Arrangement &arrangement, int number,
                                               const model::SheetRouting &routing,
                                               const QString &actor, base::JobContext &context);

    RoutingSource m_routing;
    StoreSession &m_session;
    const Engines &m_engines;
    Intake &m_intake;
    SideDrawing &m_drawing;
};

} // namespace countersign::workflow
