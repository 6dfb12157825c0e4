// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/capturedesk.h"

#include "core/imaging/pdfdecrypt.h"

#include <QCryptographicHash>

#include <algorithm>

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

base::Result<store::CaptureRepository::LastSide> lastOfOpen(Unit &unit, const model::BatchId &id)
{
    auto state = unit.batches.state(id);
    if (!state)
        return state.error();
    if (*state != store::BatchState::Open)
        return base::Error{base::ErrorKind::Conflict, u"batch.not_open"_s, {}};
    return unit.batches.lastSide(id);
}

// The sides of one page of a file each, as they would be scanned.
QList<model::CapturedSide> sidesOf(const capture::ImportedSource &file,
                                   const store::StoredObject &object)
{
    constexpr double drawnDpi = 300; // of pages that have no resolution of their own
    const imaging::SourceInfo &info = file.pages->info();
    QList<model::CapturedSide> sides;
    for (int page = 0; page < info.pageCount(); ++page) {
        const imaging::PageInfo &from = info.pages.at(page);
        model::CapturedSide side;
        side.id = model::SideId::generate();
        side.object = object.ref;
        side.mediaType = imaging::mediaTypeName(info.mediaType);
        side.dpi = from.nativeDpi > 0 ? from.nativeDpi : drawnDpi;
        side.sizePx = (from.sizePt * (side.dpi / 72)).toSize().expandedTo({1, 1});
        side.page = page;
        side.fileName = file.name;
        sides.append(side);
    }
    return sides;
}

// How many of the sides from `first` on are all the pages of one file, as they came.
qsizetype wholeFileAt(const model::CaptureBatch &batch, const model::Arrangement &arrangement,
                      const QList<model::SideId> &document, qsizetype first)
{
    const model::CapturedSide *front = batch.find(document.at(first));
    if (!front)
        return 0;
    const auto pages = std::count_if(
        batch.sides.cbegin(), batch.sides.cend(),
        [front](const model::CapturedSide &side) { return side.object == front->object; });
    for (qsizetype i = 0; i < pages; ++i) {
        const model::CapturedSide *side
            = first + i < document.size() ? batch.find(document.at(first + i)) : nullptr;
        if (!side || side->object != front->object || side->page != int(i)
            || !arrangement.picture(side->id).isUntouched())
            return 0;
    }
    return pages;
}

QString nameOf(const model::CaptureBatch &batch, const model::CapturedSide &side, int document,
               qsizetype page)
{
    QString base = side.fileName.isEmpty() ? u"%1 (%2)"_s.arg(batch.name).arg(document)
                                           : side.fileName.section(u'.', 0, -2);
    if (page > 0)
        base += u", page %1"_s.arg(page + 1);
    return base + u'.' + imaging::fileEnding(side.mediaType);
}

} // namespace

CaptureDesk::CaptureDesk(StoreSession &session, const Engines &engines, Intake &intake,
                         SideDrawing &drawing)
    : m_session(session)
    , m_engines(engines)
    , m_intake(intake)
    , m_drawing(drawing)
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

base::Result<model::CapturedSide> CaptureDesk::keep(const model::BatchId &id,
                                                    const capture::ScannedSide &scanned,
                                                    bool isBack, const QString &contractType)
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
    side.contractType = contractType;
    auto kept = append(id, {side}, isBack);
    if (!kept)
        return kept.error();
    return kept->constFirst();
}

base::Result<QList<model::CapturedSide>>
CaptureDesk::append(const model::BatchId &id, const QList<model::CapturedSide> &sides, bool isBack)
{
    using Sides = QList<model::CapturedSide>;
    return m_session.write<Sides>([=](Unit &unit) -> base::Result<Sides> {
        auto last = lastOfOpen(unit, id);
        if (!last)
            return last.error();
        Sides kept;
        for (model::CapturedSide side : sides) {
            last->sheet += isBack && last->count > 0 ? 0 : 1;
            side.sheet = last->sheet;
            CS_TRY(unit.batches.addSide(id, last->count, side));
            ++last->count;
            kept.append(side);
        }
        return kept;
    });
}

base::Result<QList<model::SideId>> CaptureDesk::keepFile(const model::BatchId &id,
                                                         const QString &path,
                                                         base::JobContext &context,
                                                         const base::Secret &password)
{
    auto imported = m_engines.fileImport.openTogether({path}, password, context);
    if (!imported)
        return imported.error();
    return keepSource(id, imported->sources.constFirst(), password);
}

base::Result<QList<model::SideId>> CaptureDesk::keepBytes(const model::BatchId &id,
                                                          const QByteArray &bytes,
                                                          const QString &name,
                                                          base::JobContext &context)
{
    const auto imported = m_engines.fileImport.openBytes(bytes, name, {}, context);
    if (!imported)
        return imported.error();
    return keepSource(id, *imported, {});
}

base::Result<QList<model::SideId>> CaptureDesk::keepSource(const model::BatchId &id,
                                                           const capture::ImportedSource &file,
                                                           const base::Secret &password)
{
    auto plain = file.pages->info().isEncrypted ? imaging::decryptPdf(file.data, password)
                                                : base::Result<imaging::SourceData>(file.data);
    if (!plain)
        return plain.error();
    auto object = m_session.workspace().objects().put(plain->read(0, plain->size()));
    if (!object)
        return object.error();
    auto kept = append(id, sidesOf(file, *object), false);
    if (!kept)
        return kept.error();
    QList<model::SideId> ids;
    for (const model::CapturedSide &side : std::as_const(*kept))
        ids.append(side.id);
    return ids;
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

// The side as it came where nothing was done to it, else its picture, and what that was made of.
base::Result<Intake::NamedBytes> CaptureDesk::pageOf(const model::CaptureBatch &batch,
                                                     const model::CapturedSide &side,
                                                     const model::SidePicture &picture,
                                                     base::JobContext &context)
{
    auto bytes = m_session.workspace().objects().read(side.object);
    if (!bytes)
        return bytes.error();
    const bool isWhole = std::none_of(
        batch.sides.cbegin(), batch.sides.cend(), [&side](const model::CapturedSide &other) {
            return other.object == side.object && other.page != side.page;
        });
    if (isWhole && picture.isUntouched())
        return Intake::NamedBytes{{}, *bytes};
    auto coded = m_drawing.coded(side, picture, context);
    if (!coded)
        return coded.error();
    return Intake::NamedBytes{
        {},
        coded->bytes,
        model::UntouchedOriginal{side.mediaType,
                                 {QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)},
                                 side.object,
                                 bytes->size(),
                                 side.page}};
}

base::Result<IngestOutcome>
CaptureDesk::takeInDocument(const model::CaptureBatch &batch, const model::Arrangement &arrangement,
                            int number, const model::SheetRouting &routing, const QString &actor,
                            base::JobContext &context)
{
    const QList<model::SideId> &document = arrangement.documents.at(number - 1);
    QList<Intake::NamedBytes> pages;
    for (qsizetype i = 0; i < document.size();) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const model::CapturedSide *side = batch.find(document.at(i));
        if (!side)
            return base::Error{base::ErrorKind::Corrupt, u"store.corrupt"_s, {}};
        const qsizetype whole = wholeFileAt(batch, arrangement, document, i);
        Intake::NamedBytes page;
        if (whole > 0) {
            auto bytes = m_session.workspace().objects().read(side->object);
            if (!bytes)
                return bytes.error();
            page.bytes = *bytes;
        } else {
            auto drawn = pageOf(batch, *side, arrangement.picture(side->id), context);
            if (!drawn)
                return drawn.error();
            page = *drawn;
        }
        model::CapturedSide named = *side;
        if (page.untouched)
            named.mediaType = imaging::mediaTypeName(imaging::detectMediaType(page.bytes));
        page.name = nameOf(batch, named, number, i);
        pages.append(page);
        i += std::max<qsizetype>(1, whole);
    }
    IngestOptions options;
    options.origin = u"scanner"_s;
    options.onlyNew = true;
    options.routing = routing;
    // A separator sheet was laid there for this document, a profile was chosen for the whole stack.
    if (routing.contractType.isEmpty())
        options.routing.contractType = batch.find(document.constFirst())->contractType;
    return m_intake.ingestPages(pages, options, actor, context);
}

base::Result<bool> CaptureDesk::hasPoorPages(const model::BatchId &id)
{
    const auto batch = load(id);
    if (!batch)
        return batch.error();
    const QList<model::Arrangement::SetAside> aside = batch->arrangement().aside;
    return std::any_of(aside.cbegin(), aside.cend(),
                       [](const auto &entry) { return entry.reason == u"poor"_s; });
}

base::Result<QList<IngestOutcome>>
CaptureDesk::takeIn(const model::BatchId &id, const QString &actor, base::JobContext &context)
{
    auto batch
        = m_session.read<model::CaptureBatch>([id](Unit &unit) { return loadOpen(unit, id); });
    if (!batch)
        return batch.error();
    const model::Arrangement arrangement = batch->arrangement();
    const qsizetype documents = arrangement.documents.size();
    QList<model::SheetRouting> routings;
    if (m_routing) {
        const auto found = m_routing(*batch, context);
        if (!found)
            return found.error();
        routings = *found;
    }
    QList<IngestOutcome> outcomes;
    for (int number = 1; number <= documents; ++number) {
        auto outcome = takeInDocument(*batch, arrangement, number, routings.value(number - 1),
                                      actor, context);
        if (!outcome)
            return outcome.error();
        if (outcome->error)
            return *outcome->error;
        outcomes.append(*outcome);
        context.setProgress(double(outcomes.size()) / double(documents));
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

base::Result<> CaptureDesk::reopen(const model::BatchId &id, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(unit.batches.reopen(id));
        return unit.record(actor, u"capture.reopened"_s, {}, {{u"batch"_s, id.toString()}});
    });
}

} // namespace countersign::workflow
