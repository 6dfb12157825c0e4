// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskbench.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int keptThumbnailsKiB = 48 * 1024; // some 600 of them
constexpr int keptPreviewsKiB = 96 * 1024; // a dozen

BatchView viewOf(const model::CaptureBatch &batch)
{
    BatchView view{batch.id,
                   batch.name,
                   {},
                   {},
                   batch.arrangement(),
                   int(batch.stepsDone),
                   int(batch.steps.size())};
    view.sides.reserve(batch.sides.size());
    for (const model::CapturedSide &side : batch.sides) {
        view.sides.insert(side.id, side);
        view.order.append(side.id);
    }
    return view;
}

QByteArray keyOf(const model::CapturedSide &side, const model::SidePicture &picture, int edgePx)
{
    return side.object.bytes + '/' + QByteArray::number(side.page) + '/'
        + QByteArray::number(edgePx)
        + QJsonDocument(model::toJson(picture)).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<QImage> DeskBench::Kept::find(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    const QImage *image = m_images.object(key);
    return image ? std::optional(*image) : std::nullopt;
}

void DeskBench::Kept::put(const QByteArray &key, const QImage &image)
{
    const QMutexLocker lock(&m_mutex);
    m_images.insert(key, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
}

DeskBench::DeskBench(Office &office, QObject *parent)
    : CaptureBench(parent)
    , m_office(office)
    , m_keptThumbnails(keptThumbnailsKiB)
    , m_keptPreviews(keptPreviewsKiB)
    , m_edits(u"edits"_s, 1)
    , m_intake(u"intake"_s, 1)
    , m_drawing(u"side"_s, 1)
    , m_thumbnails(u"sides"_s, 1)
{
}

void DeskBench::tell()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT batchesChanged(); }, Qt::QueuedConnection);
}

base::Result<BatchView> DeskBench::changed(const base::Result<model::CaptureBatch> &batch)
{
    if (!batch)
        return batch.error();
    return viewOf(*batch);
}

Future<QList<BatchSummary>> DeskBench::openBatches()
{
    using Summaries = QList<BatchSummary>;
    return m_edits.run<Summaries>([this](base::JobContext &) -> base::Result<Summaries> {
        CS_TRY(checkMayCapture());
        const auto batches = m_office.capture().open();
        if (!batches)
            return batches.error();
        Summaries summaries;
        for (const model::CaptureBatch &batch : *batches)
            summaries.append({batch.id, batch.name, batch.startedAt,
                              batch.sides.isEmpty() ? 0 : batch.sides.last().sheet,
                              int(batch.arrangement().documents.size())});
        return summaries;
    });
}

Future<BatchView> DeskBench::batch(model::BatchId id)
{
    return m_edits.run<BatchView>([this, id](base::JobContext &) -> base::Result<BatchView> {
        CS_TRY(checkMayCapture());
        return changed(m_office.capture().load(id));
    });
}

base::Result<> DeskBench::checkMayCapture()
{
    const auto actor = whoMay(m_office.session(), u"capture.edited"_s);
    return actor ? base::Result<>() : actor.error();
}

Future<BatchView> DeskBench::begin(const QString &name)
{
    return m_edits.run<BatchView>([this, name](base::JobContext &) -> base::Result<BatchView> {
        const auto actor = whoMay(m_office.session(), u"capture.edited"_s);
        if (!actor)
            return actor.error();
        const auto id = m_office.capture().begin(name, {}, *actor);
        if (!id)
            return id.error();
        tell();
        return changed(m_office.capture().load(*id));
    });
}

Future<BatchView> DeskBench::edit(model::BatchId id, const model::CaptureEdit &edit)
{
    return m_edits.run<BatchView>([this, id, edit](base::JobContext &) -> base::Result<BatchView> {
        CS_TRY(checkMayCapture());
        return changed(m_office.capture().edit(id, edit));
    });
}

Future<BatchView> DeskBench::undo(model::BatchId id)
{
    return m_edits.run<BatchView>([this, id](base::JobContext &) -> base::Result<BatchView> {
        CS_TRY(checkMayCapture());
        return changed(m_office.capture().undo(id));
    });
}

Future<BatchView> DeskBench::redo(model::BatchId id)
{
    return m_edits.run<BatchView>([this, id](base::JobContext &) -> base::Result<BatchView> {
        CS_TRY(checkMayCapture());
        return changed(m_office.capture().redo(id));
    });
}

Future<AddedFiles> DeskBench::addFiles(model::BatchId id, const QStringList &paths,
                                       const QString &password)
{
    return m_intake.run<AddedFiles>(
        [this, id, paths, password](base::JobContext &context) -> base::Result<AddedFiles> {
            CS_TRY(checkMayCapture());
            AddedFiles added;
            for (const QString &path : paths) {
                if (context.isCancelled())
                    break;
                const auto sides = m_office.capture().keepFile(id, path, context,
                                                               base::Secret::fromString(password));
                if (sides)
                    added.sides += *sides;
                else
                    added.refused.append({path, {}, {}, sides.error()});
                context.setProgress(double(paths.indexOf(path) + 1) / double(paths.size()));
            }
            return withBatch(std::move(added), id);
        });
}

Future<AddedFiles> DeskBench::addImage(model::BatchId id, const QImage &image, const QString &name)
{
    return m_intake.run<AddedFiles>(
        [this, id, image, name](base::JobContext &context) -> base::Result<AddedFiles> {
            CS_TRY(checkMayCapture());
            QByteArray png;
            QBuffer buffer(&png);
            if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
                return base::Error{base::ErrorKind::InvalidInput, u"import.empty"_s, {}};
            const auto sides = m_office.capture().keepBytes(id, png, name, context);
            if (!sides)
                return sides.error();
            AddedFiles added;
            added.sides = *sides;
            return withBatch(std::move(added), id);
        });
}

base::Result<AddedFiles> DeskBench::withBatch(AddedFiles added, const model::BatchId &id)
{
    const auto batch = m_office.capture().load(id);
    if (!batch)
        return batch.error();
    added.batch = viewOf(*batch);
    tell();
    return added;
}

Future<QList<IngestOutcome>> DeskBench::takeIn(model::BatchId id)
{
    using Outcomes = QList<IngestOutcome>;
    return m_intake.run<Outcomes>([this, id](base::JobContext &context) -> base::Result<Outcomes> {
        const auto actor = whoMay(m_office.session(), u"capture.edited"_s);
        if (!actor)
            return actor.error();
        auto outcomes = m_office.capture().takeIn(id, *actor, context);
        m_office.jobs().wake();
        tell();
        return outcomes;
    });
}

Future<> DeskBench::discard(model::BatchId id)
{
    return m_edits.run<void>([this, id](base::JobContext &) -> base::Result<> {
        const auto actor = whoMay(m_office.session(), u"capture.edited"_s);
        if (!actor)
            return actor.error();
        auto done = m_office.capture().discard(id, *actor);
        tell();
        return done;
    });
}

Future<> DeskBench::reopen(model::BatchId id)
{
    return m_edits.run<void>([this, id](base::JobContext &) -> base::Result<> {
        const auto actor = whoMay(m_office.session(), u"capture.edited"_s);
        if (!actor)
            return actor.error();
        auto done = m_office.capture().reopen(id, *actor);
        tell();
        return done;
    });
}

Future<QImage> DeskBench::drawn(base::Lane &lane, Kept &kept, const model::CapturedSide &side,
                                const model::SidePicture &picture, int edgePx)
{
    return lane.run<QImage>([=, this, &kept](base::JobContext &context) -> base::Result<QImage> {
        CS_TRY(checkMayCapture());
        const QByteArray key = keyOf(side, picture, edgePx);
        if (const auto before = kept.find(key))
            return *before;
        auto image = m_office.sideDrawing().draw(side, picture, edgePx, context);
        if (image)
            kept.put(key, *image);
        return image;
    });
}

Future<QImage> DeskBench::thumbnail(const model::CapturedSide &side,
                                    const model::SidePicture &picture, int edgePx)
{
    return drawn(m_thumbnails, m_keptThumbnails, side, picture, edgePx);
}

Future<QImage> DeskBench::preview(const model::CapturedSide &side,
                                  const model::SidePicture &picture, int edgePx)
{
    return drawn(m_drawing, m_keptPreviews, side, picture, edgePx);
}

Future<double> DeskBench::straightening(const model::CapturedSide &side,
                                        const model::SidePicture &picture)
{
    return m_drawing.run<double>([=, this](base::JobContext &context) -> base::Result<double> {
        CS_TRY(checkMayCapture());
        return m_office.sideDrawing().straightening(side, picture, context);
    });
}

Future<std::optional<model::SideCorners>> DeskBench::corners(const model::CapturedSide &side)
{
    using Corners = std::optional<model::SideCorners>;
    return m_drawing.run<Corners>([=, this](base::JobContext &context) -> base::Result<Corners> {
        CS_TRY(checkMayCapture());
        return m_office.sideDrawing().corners(side, context);
    });
}

} // namespace countersign::workflow
