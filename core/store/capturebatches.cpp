// SPDX-License-Identifier: Apache-2.0
#include "core/store/capturebatches.h"

#include "core/store/rows.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

// In the order of BatchState.
const QStringList stateNames = {u"open"_s, u"taken_in"_s, u"discarded"_s};

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Error noSuchBatch()
{
    return {base::ErrorKind::NotFound, u"batch.not_found"_s, {}};
}

QString stepRow(const model::BatchId &batch, int number)
{
    return u"%1/%2"_s.arg(batch.toString()).arg(number);
}

QJsonObject sideJson(const model::CapturedSide &side)
{
    return {{u"sheet"_s, side.sheet},
            {u"page"_s, side.page},
            {u"file"_s, side.fileName},
            {u"type"_s, side.contractType},
            {u"back"_s, side.isBack},
            {u"media_type"_s, side.mediaType},
            {u"width"_s, side.sizePx.width()},
            {u"height"_s, side.sizePx.height()},
            {u"dpi"_s, side.dpi}};
}

model::CapturedSide sideOf(const model::SideId &id, const QByteArray &object,
                           const QJsonObject &json)
{
    return {id,
            json[u"sheet"_s].toInt(),
            json[u"back"_s].toBool(),
            {object},
            json[u"media_type"_s].toString(),
            QSize(json[u"width"_s].toInt(), json[u"height"_s].toInt()),
            json[u"dpi"_s].toDouble(),
            json[u"page"_s].toInt(),
            json[u"file"_s].toString(),
            json[u"type"_s].toString()};
}

} // namespace

CaptureRepository::CaptureRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> CaptureRepository::insert(const model::CaptureBatch &batch)
{
    const TableCells table(m_cells, u"capture_batch"_s);
    Statement insert
        = m_database.prepare(u"INSERT INTO capture_batch (id, state, started_at, steps_done, body)"
                             " VALUES (?, ?, ?, 0, ?)"_s);
    insert.bindAll(batch.id.toString(), stateNames.at(int(BatchState::Open)), batch.startedAt,
                   table.seal(batch.id.toString(), u"body"_s,
                              compactJson({{u"name"_s, batch.name}, {u"device"_s, batch.device}})));
    CS_TRY(insert.execute());
    return {};
}

base::Result<> CaptureRepository::addSide(const model::BatchId &batch, int position,
                                          const model::CapturedSide &side)
{
    const TableCells table(m_cells, u"capture_side"_s);
    Statement insert
        = m_database.prepare(u"INSERT INTO capture_side (id, batch_id, position, object, body)"
                             " VALUES (?, ?, ?, ?, ?)"_s);
    insert.bindAll(side.id.toString(), batch.toString(), position, side.object.bytes,
                   table.seal(side.id.toString(), u"body"_s, compactJson(sideJson(side))));
    CS_TRY(insert.execute());
    return {};
}

base::Result<> CaptureRepository::addStep(const model::BatchId &batch, int number,
                                          const model::CaptureBatch::Step &step)
{
    const TableCells table(m_cells, u"capture_step"_s);
    Statement erase
        = m_database.prepare(u"DELETE FROM capture_step WHERE batch_id = ? AND number >= ?"_s);
    erase.bindAll(batch.toString(), number);
    CS_TRY(erase.execute());
    Statement insert = m_database.prepare(
        u"INSERT INTO capture_step (batch_id, number, sides_before, body) VALUES (?, ?, ?, ?)"_s);
    insert.bindAll(
        batch.toString(), number, int(step.sidesBefore),
        table.seal(stepRow(batch, number), u"body"_s, compactJson(model::toJson(step.edit))));
    CS_TRY(insert.execute());
    return setStepsDone(batch, number + 1);
}

base::Result<> CaptureRepository::setStepsDone(const model::BatchId &batch, int count)
{
    Statement update
        = m_database.prepare(u"UPDATE capture_batch SET steps_done = ? WHERE id = ?"_s);
    update.bindAll(count, batch.toString());
    return executeOnRow(std::move(update), noSuchBatch());
}

base::Result<> CaptureRepository::close(const model::BatchId &batch, BatchState as)
{
    Statement update
        = m_database.prepare(u"UPDATE capture_batch SET state = ? WHERE id = ? AND state = ?"_s);
    update.bindAll(stateNames.at(int(as)), batch.toString(), stateNames.at(int(BatchState::Open)));
    return executeOnRow(std::move(update), {base::ErrorKind::Conflict, u"batch.not_open"_s, {}});
}

base::Result<> CaptureRepository::reopen(const model::BatchId &batch)
{
    Statement update
        = m_database.prepare(u"UPDATE capture_batch SET state = ? WHERE id = ? AND state = ?"_s);
    update.bindAll(stateNames.at(int(BatchState::Open)), batch.toString(),
                   stateNames.at(int(BatchState::Discarded)));
    return executeOnRow(std::move(update),
                        {base::ErrorKind::Conflict, u"batch.not_discarded"_s, {}});
}

base::Result<model::CaptureBatch> CaptureRepository::load(const model::BatchId &batch) const
{
    const TableCells table(m_cells, u"capture_batch"_s);
    Statement select = m_database.prepare(
        u"SELECT started_at, steps_done, body FROM capture_batch WHERE id = ?"_s);
    select.bindAll(batch.toString());
    auto found = first<model::CaptureBatch>(
        std::move(select), [&](const Statement &row) -> base::Result<model::CaptureBatch> {
            auto body = table.open(batch.toString(), u"body"_s, row.bytes(2));
            if (!body)
                return body.error();
            const QJsonObject json = QJsonDocument::fromJson(*body).object();
            return model::CaptureBatch{batch,
                                       json[u"name"_s].toString(),
                                       json[u"device"_s].toString(),
                                       row.time(0),
                                       {},
                                       {},
                                       row.count(1)};
        });
    if (!found)
        return found.error();
    if (!*found)
        return noSuchBatch();
    auto ownSides = sides(batch);
    if (!ownSides)
        return ownSides.error();
    auto ownSteps = steps(batch);
    if (!ownSteps)
        return ownSteps.error();
    model::CaptureBatch result = **found;
    result.sides = *ownSides;
    result.steps = *ownSteps;
    return result;
}

base::Result<QList<model::CapturedSide>> CaptureRepository::sides(const model::BatchId &batch) const
{
    const TableCells table(m_cells, u"capture_side"_s);
    Statement select = m_database.prepare(
        u"SELECT id, object, body FROM capture_side WHERE batch_id = ? ORDER BY position"_s);
    select.bindAll(batch.toString());
    return collect<model::CapturedSide>(
        std::move(select), [&](const Statement &row) -> base::Result<model::CapturedSide> {
            auto body = table.open(row.text(0), u"body"_s, row.bytes(2));
            if (!body)
                return body.error();
            return sideOf(idAt<model::SideId>(row, 0), row.bytes(1),
                          QJsonDocument::fromJson(*body).object());
        });
}

base::Result<QList<model::CaptureBatch::Step>>
CaptureRepository::steps(const model::BatchId &batch) const
{
    const TableCells table(m_cells, u"capture_step"_s);
    Statement select = m_database.prepare(
        u"SELECT number, sides_before, body FROM capture_step WHERE batch_id = ? ORDER BY number"_s);
    select.bindAll(batch.toString());
    return collect<model::CaptureBatch::Step>(
        std::move(select), [&](const Statement &row) -> base::Result<model::CaptureBatch::Step> {
            auto body = table.open(stepRow(batch, row.count(0)), u"body"_s, row.bytes(2));
            if (!body)
                return body.error();
            auto edit = model::captureEditFromJson(QJsonDocument::fromJson(*body).object());
            if (!edit)
                return edit.error();
            return model::CaptureBatch::Step{*edit, row.count(1)};
        });
}

base::Result<BatchState> CaptureRepository::state(const model::BatchId &batch) const
{
    Statement select = m_database.prepare(u"SELECT state FROM capture_batch WHERE id = ?"_s);
    select.bindAll(batch.toString());
    auto found = first<QString>(
        std::move(select), [](const Statement &row) { return base::Result<QString>(row.text(0)); });
    if (!found)
        return found.error();
    if (!*found)
        return noSuchBatch();
    const qsizetype index = stateNames.indexOf(**found);
    return index < 0 ? base::Result<BatchState>(corruptRow()) : BatchState(index);
}

base::Result<CaptureRepository::LastSide>
CaptureRepository::lastSide(const model::BatchId &batch) const
{
    const TableCells table(m_cells, u"capture_side"_s);
    Statement select
        = m_database.prepare(u"SELECT id, position, body FROM capture_side WHERE batch_id = ?"
                             " ORDER BY position DESC LIMIT 1"_s);
    select.bindAll(batch.toString());
    auto found
        = first<LastSide>(std::move(select), [&](const Statement &row) -> base::Result<LastSide> {
              auto body = table.open(row.text(0), u"body"_s, row.bytes(2));
              if (!body)
                  return body.error();
              const QJsonObject json = QJsonDocument::fromJson(*body).object();
              return LastSide{json[u"sheet"_s].toInt(), row.count(1) + 1};
          });
    if (!found)
        return found.error();
    return found->value_or(LastSide{});
}

base::Result<QList<model::BatchId>> CaptureRepository::open() const
{
    Statement select = m_database.prepare(
        u"SELECT id FROM capture_batch WHERE state = ? ORDER BY started_at, id"_s);
    select.bindAll(stateNames.at(int(BatchState::Open)));
    return collect<model::BatchId>(std::move(select), [](const Statement &row) {
        return base::Result<model::BatchId>(idAt<model::BatchId>(row, 0));
    });
}

} // namespace countersign::store
