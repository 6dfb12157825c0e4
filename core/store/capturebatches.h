// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/capturebatch.h"
#include "core/store/database.h"

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

enum class BatchState { Open, TakenIn, Discarded };

// Stacks of paper on their way in: each side a row as soon as its image is an object, each edit
// another. Rows of a batch stay until somebody removes the workspace: nothing goes by age.
class CaptureRepository
{
public:
    CaptureRepository(Database &database, const security::CellCipher &cells);

    // A new batch without sides.
    base::Result<> insert(const model::CaptureBatch &batch);
    base::Result<> addSide(const model::BatchId &batch, int position,
                           const model::CapturedSide &side);
    // Becomes step `number` and the last in force: steps that were taken back from there on are
    // gone.
    base::Result<> addStep(const model::BatchId &batch, int number,
                           const model::CaptureBatch::Step &step);
    // How many steps are in force: undo and redo.
    base::Result<> setStepsDone(const model::BatchId &batch, int count);
    // Codes: batch.not_open.
    base::Result<> close(const model::BatchId &batch, BatchState as);
    // Offers a discarded batch again. Codes: batch.not_discarded.
    base::Result<> reopen(const model::BatchId &batch);

    // Codes: batch.not_found.
    base::Result<model::CaptureBatch> load(const model::BatchId &batch) const;
    base::Result<BatchState> state(const model::BatchId &batch) const;
    // Oldest first.
    base::Result<QList<model::BatchId>> open() const;
    struct LastSide {
        int sheet = 0;
        int count = 0; // of sides
    };
    base::Result<LastSide> lastSide(const model::BatchId &batch) const;

private:
    base::Result<QList<model::CapturedSide>> sides(const model::BatchId &batch) const;
    base::Result<QList<model::CaptureBatch::Step>> steps(const model::BatchId &batch) const;

    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
