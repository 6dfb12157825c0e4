// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/capturebatch.h"
#include "core/workflow/workbench.h"

#include <QHash>

namespace countersign::workflow
{

// A line of the list of stacks that wait.
struct BatchSummary {
    model::BatchId id;
    QString name;
    QDateTime startedAt;
    int sheets = 0;
    int documents = 0;

    bool operator==(const BatchSummary &) const = default;
};

// A stack as the screen shows it.
struct BatchView {
    model::BatchId id;
    QString name;
    QHash<model::SideId, model::CapturedSide> sides;
    QList<model::SideId> order; // in which they came
    model::Arrangement arrangement;
    int stepsDone = 0;
    int steps = 0;

    bool canUndo() const { return stepsDone > 0; }
    bool canRedo() const { return stepsDone < steps; }
    bool operator==(const BatchView &) const = default;
};

// Files that became sides, and those that did not.
struct AddedFiles {
    BatchView batch;
    QList<model::SideId> sides;
    QList<IngestOutcome> refused;
};

// What the Capture screen asks of stacks and their sides; scanners are ScanDesk's. Every call
// returns at once. What changes a stack is durable when its future ends, and answers with the stack
// as it is then. Codes: those of CaptureDesk, and of imaging::PageSource for pictures.
class CaptureBench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // The oldest first.
    virtual Future<QList<BatchSummary>> openBatches() = 0;
    virtual Future<BatchView> batch(model::BatchId id) = 0;
    virtual Future<BatchView> begin(const QString &name) = 0;
    // An edit that changes nothing is none.
    virtual Future<BatchView> edit(model::BatchId id, const model::CaptureEdit &edit) = 0;
    virtual Future<BatchView> undo(model::BatchId id) = 0;
    virtual Future<BatchView> redo(model::BatchId id) = 0;
    // The pages of files, at the end of the stack. The future tells its progress and can be
    // cancelled: what came until then stays. `password` opens those that are protected.
    virtual Future<AddedFiles> addFiles(model::BatchId id, const QStringList &paths,
                                        const QString &password = {})
        = 0;
    // A picture that is in no file, as a side at the end of the stack.
    virtual Future<AddedFiles> addImage(model::BatchId id, const QImage &image, const QString &name)
        = 0;
    // The future tells its progress; cancelled, the stack stays as it is.
    virtual Future<QList<IngestOutcome>> takeIn(model::BatchId id) = 0;
    virtual Future<> discard(model::BatchId id) = 0;
    // Takes discard() back.
    virtual Future<> reopen(model::BatchId id) = 0;

    // As the side looks with `picture`, RGB32 or grey, within a square of `edgePx`. Those drawn
    // last are kept. Cancelling one that has not begun drops it.
    virtual Future<QImage> thumbnail(const model::CapturedSide &side,
                                     const model::SidePicture &picture, int edgePx)
        = 0;
    virtual Future<QImage> preview(const model::CapturedSide &side,
                                   const model::SidePicture &picture, int edgePx)
        = 0;
    // What straightenCw would make the lines level.
    virtual Future<double> straightening(const model::CapturedSide &side,
                                         const model::SidePicture &picture)
        = 0;
    // Of a photographed sheet; nothing where none is seen.
    virtual Future<std::optional<model::SideCorners>> corners(const model::CapturedSide &side) = 0;

Q_SIGNALS:
    // A stack began, ended, or has other sides.
    void batchesChanged();
};

} // namespace countersign::workflow
