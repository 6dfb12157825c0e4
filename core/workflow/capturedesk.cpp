// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/capturedesk.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

base::Result<model::CaptureBatch> loadOpen(Unit &unit, const model::BatchId &id)
{
    auto state = unit.batches.state(id);
    if (!state)
        return state.error();
    if (*state != store::BatchState::Open)
        return base::Error{base::ErrorKind::Conflict, u"batch.not_open"_s, {}};
    return unit.batches.load(id);
}

base::Result<> closeBatch(Unit &unit, const model::BatchId &id, store::BatchState as,
                          const QString &action, const QString &actor)
{
    CS_TRY(unit.batches.close(id, as));
    return unit.record(actor, action, {}, {{u"batch"_s, id.toString()}});
}

QString endingOf(const QString &mediaType)
{
    return mediaType == u"image/tiff"_s ? u"tif"_s : u"jpg"_s;
}

} // namespace

CaptureDesk::CaptureDesk(StoreSession &session, Intake &intake)
    : m_session(session)
    , m_intake(intake)
{
}

base::Result<model::BatchId> CaptureDesk::begin(const QString &name, const QString &device,
                                                const QString &actor)
{
    return m_session.write<model::BatchId>([=](Unit &unit) -> base::Result<model::BatchId> {
        model::CaptureBatch batch;
        batch.id = model::BatchId::generate();
        batch.name = name;
        batch.device = device;
        batch.startedAt = unit.clock.now();
        CS_TRY(unit.batches.insert(batch));
        CS_TRY(unit.record(actor, u"capture.started"_s, {}, {{u"batch"_s, batch.id.toString()}}));
        return batch.id;
    });
}

base::Result<model::CapturedSide>
CaptureDesk::keep(const model::BatchId &id, const capture::ScannedSide &scanned, bool isBack)
{
    auto object = m_session.workspace().objects().put(scanned.image);
    if (!object)
        return object.error();
    model::CapturedSide side;
    side.id = model::SideId::generate();
    side.isBack = isBack;
    side.object = object->ref;
    side.mediaType = imaging::mediaTypeName(scanned.mediaType);
    side.sizePx = scanned.sizePx;
    side.dpi = scanned.dpi;
    return m_session.write<model::CapturedSide>(
        [=](Unit &unit) mutable -> base::Result<model::CapturedSide> {
            auto state = unit.batches.state(id);
            if (!state)
                return state.error();
            if (*state != store::BatchState::Open)
                return base::Error{base::ErrorKind::Conflict, u"batch.not_open"_s, {}};
            auto last = unit.batches.lastSide(id);
            if (!last)
                return last.error();
            side.sheet = last->sheet + (isBack && last->count > 0 ? 0 : 1);
            CS_TRY(unit.batches.addSide(id, last->count, side));
            return side;
        });
}

base::Result<QList<model::CaptureBatch>> CaptureDesk::open()
{
    using Batches = QList<model::CaptureBatch>;
    return m_session.read<Batches>([](Unit &unit) -> base::Result<Batches> {
        auto ids = unit.batches.open();
        if (!ids)
            return ids.error();
        Batches batches;
        for (const model::BatchId &id : std::as_const(*ids)) {
            auto batch = unit.batches.load(id);
            if (!batch)
                return batch.error();
            batches.append(*batch);
        }
        return batches;
    });
}

base::Result<model::CaptureBatch> CaptureDesk::load(const model::BatchId &id)
{
    return m_session.read<model::CaptureBatch>([id](Unit &unit) { return unit.batches.load(id); });
}

base::Result<model::CaptureBatch> CaptureDesk::edit(const model::BatchId &id,
                                                    const model::CaptureEdit &edit)
{
    return m_session.write<model::CaptureBatch>(
        [=](Unit &unit) -> base::Result<model::CaptureBatch> {
            auto batch = loadOpen(unit, id);
            if (!batch || !batch->after(edit))
                return batch;
            CS_TRY(unit.batches.addStep(id, int(batch->stepsDone), {edit, batch->sides.size()}));
            return unit.batches.load(id);
        });
}

base::Result<model::CaptureBatch> CaptureDesk::undo(const model::BatchId &id)
{
    return moveSteps(id, -1);
}

base::Result<model::CaptureBatch> CaptureDesk::redo(const model::BatchId &id)
{
    return moveSteps(id, 1);
}

base::Result<model::CaptureBatch> CaptureDesk::moveSteps(const model::BatchId &id, int by)
{
    return m_session.write<model::CaptureBatch>(
        [=](Unit &unit) -> base::Result<model::CaptureBatch> {
            auto batch = loadOpen(unit, id);
            if (!batch)
                return batch;
            const qsizetype count = batch->stepsDone + by;
            if (count < 0 || count > batch->steps.size())
                return batch;
            CS_TRY(unit.batches.setStepsDone(id, int(count)));
            batch->stepsDone = count;
            return batch;
        });
}

base::Result<IngestOutcome> CaptureDesk::takeInDocument(const model::CaptureBatch &batch,
                                                        const QList<model::SideId> &sides,
                                                        int number, const QString &actor,
                                                        base::JobContext &context)
{
    QList<Intake::NamedBytes> pages;
    for (const model::SideId &id : sides) {
        const model::CapturedSide *side = batch.find(id);
        if (!side)
            return base::Error{base::ErrorKind::Corrupt, u"store.corrupt"_s, {}};
        auto bytes = m_session.workspace().objects().read(side->object);
        if (!bytes)
            return bytes.error();
        pages.append(
            {u"%1 (%2).%3"_s.arg(batch.name).arg(number).arg(endingOf(side->mediaType)), *bytes});
    }
    IngestOptions options;
    options.origin = u"scanner"_s;
    options.onlyNew = true;
    return m_intake.ingestPages(pages, options, actor, context);
}

base::Result<QList<IngestOutcome>>
CaptureDesk::takeIn(const model::BatchId &id, const QString &actor, base::JobContext &context)
{
    auto batch
        = m_session.read<model::CaptureBatch>([id](Unit &unit) { return loadOpen(unit, id); });
    if (!batch)
        return batch.error();
    const QList<QList<model::SideId>> documents = batch->arrangement().documents;
    QList<IngestOutcome> outcomes;
    for (const QList<model::SideId> &sides : documents) {
        auto outcome = takeInDocument(*batch, sides, int(outcomes.size()) + 1, actor, context);
        if (!outcome)
            return outcome.error();
        if (outcome->error)
            return *outcome->error;
        outcomes.append(*outcome);
        context.setProgress(double(outcomes.size()) / double(documents.size()));
    }
    CS_TRY(m_session.write([&](Unit &unit) {
        return closeBatch(unit, id, store::BatchState::TakenIn, u"capture.taken_in"_s, actor);
    }));
    return outcomes;
}

base::Result<> CaptureDesk::discard(const model::BatchId &id, const QString &actor)
{
    return m_session.write([=](Unit &unit) {
        return closeBatch(unit, id, store::BatchState::Discarded, u"capture.discarded"_s, actor);
    });
}

} // namespace countersign::workflow
