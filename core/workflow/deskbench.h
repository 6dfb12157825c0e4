// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/capturebench.h"
#include "core/workflow/office.h"

#include <QCache>
#include <QMutex>

namespace countersign::workflow
{

// The CaptureBench over an Office: edits on one lane in the order they were made, taking in on
// another; pictures of the screen on a third, thumbnails on a fourth, which no picture waits for.
class DeskBench final : public CaptureBench
{
    Q_OBJECT
public:
    explicit DeskBench(Office &office, QObject *parent = nullptr);

    Future<QList<BatchSummary>> openBatches() override;
    Future<BatchView> batch(model::BatchId id) override;
    Future<BatchView> begin(const QString &name) override;
    Future<BatchView> edit(model::BatchId id, const model::CaptureEdit &edit) override;
    Future<BatchView> undo(model::BatchId id) override;
    Future<BatchView> redo(model::BatchId id) override;
    Future<AddedFiles> addFiles(model::BatchId id, const QStringList &paths,
                                const QString &password) override;
    Future<AddedFiles> addImage(model::BatchId id, const QImage &image,
                                const QString &name) override;
    Future<QList<IngestOutcome>> takeIn(model::BatchId id) override;
    Future<> discard(model::BatchId id) override;
    Future<> reopen(model::BatchId id) override;

    Future<QImage> thumbnail(const model::CapturedSide &side, const model::SidePicture &picture,
                             int edgePx) override;
    Future<QImage> preview(const model::CapturedSide &side, const model::SidePicture &picture,
                           int edgePx) override;
    Future<double> straightening(const model::CapturedSide &side,
                                 const model::SidePicture &picture) override;
    Future<std::optional<model::SideCorners>> corners(const model::CapturedSide &side) override;

private:
    // Images drawn last, by what they show. Cost in KiB.
    class Kept
    {
    public:
        explicit Kept(int mostKiB)
            : m_images(mostKiB)
        {
        }
        std::optional<QImage> find(const QByteArray &key);
        void put(const QByteArray &key, const QImage &image);

    private:
        QMutex m_mutex;
        QCache<QByteArray, QImage> m_images;
    };

    Future<QImage> drawn(base::Lane &lane, Kept &kept, const model::CapturedSide &side,
                         const model::SidePicture &picture, int edgePx);
    // Edits are rows without a name, and a stack is whole pages that nothing is masked on: the
    // person is asked for before each.
    base::Result<> checkMayCapture();
    base::Result<BatchView> changed(const base::Result<model::CaptureBatch> &batch);
    base::Result<AddedFiles> withBatch(AddedFiles added, const model::BatchId &id);
    void tell();

    Office &m_office;
    Kept m_keptThumbnails;
    Kept m_keptPreviews;
    base::Lane m_edits;
    base::Lane m_intake;
    base::Lane m_drawing;
    base::Lane m_thumbnails;
};

} // namespace countersign::workflow
