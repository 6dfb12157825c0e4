// SPDX-License-Identifier: Apache-2.0
#include "core/store/outbox.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString outboxStateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return u"pending"_s;
    case OutboxState::Done:
        return u"done"_s;
    case OutboxState::Failed:
        return u"failed"_s;
    }
    return {};
}

base::Result<OutboxState> parseOutboxState(const QString &name)
{
    for (const OutboxState state : {OutboxState::Pending, OutboxState::Done, OutboxState::Failed}) {
        if (outboxStateName(state) == name)
            return state;
    }
    return corruptRow();
}

base::Error messageMissing()
{
    return {base::ErrorKind::NotFound, u"outbox.not_found"_s, {}};
}

// Reading order of readMessage().
QString selectMessages()
{
    return u"SELECT id, kind, document_id, idempotency_key, attempts, next_attempt_at, state,"
           " last_error_code, created_at, changed_at, payload FROM outbox"_s;
}

base::Result<OutboxMessage> readMessage(const security::CellCipher &cells, const Statement &row)
{
    const TableCells table(cells, u"outbox"_s);
    auto payload = table.open(row.text(0), u"payload"_s, row.bytes(10));
    if (!payload)
        return payload.error();
    auto state = parseOutboxState(row.text(6));
    if (!state)
        return state.error();
    OutboxMessage message;
    message.id = idAt<OutboxId>(row, 0);
    message.kind = row.text(1);
    message.document = idAt<model::DocumentId>(row, 2);
    message.payload = std::move(*payload);
    message.key = {row.text(3)};
    message.attempts = row.count(4);
    message.nextAttemptAt = row.time(5);
    message.state = *state;
    message.lastErrorCode = row.text(7);
    message.createdAt = row.time(8);
    message.changedAt = row.time(9);
    return message;
}

base::Result<QList<OutboxMessage>> readMessages(const security::CellCipher &cells, Statement select)
{
    return collect<OutboxMessage>(
        std::move(select), [&cells](const Statement &row) { return readMessage(cells, row); });
}

} // namespace

OutboxRepository::OutboxRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<bool> OutboxRepository::add(const OutboxMessage &message)
{
    const QString id = message.id.toString();
    const TableCells table(m_cells, u"outbox"_s);
    Statement insert = m_database.prepare(
        u"INSERT INTO outbox (id, kind, document_id, idempotency_key, attempts, next_attempt_at,"
        " state, last_error_code, created_at, changed_at, payload)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING"_s);
    insert.bindAll(id, message.kind, QString(), message.key.value, message.attempts,
                   message.nextAttemptAt, outboxStateName(message.state), message.lastErrorCode,
                   message.createdAt, message.changedAt,
                   table.seal(id, u"payload"_s, message.payload));
    bindId(insert, 2, message.document);
    auto added = insert.execute();
    if (!added)
        return added.error();
    return *added == 1;
}

base::Result<QList<OutboxMessage>> OutboxRepository::due(const QDateTime &now, int limit) const
{
    Statement select = m_database.prepare(selectMessages()
                                          + u" WHERE state = ? AND next_attempt_at <= ?"
                                            " ORDER BY next_attempt_at, number LIMIT ?"_s);
    select.bindAll(outboxStateName(OutboxState::Pending), now, limit);
    return readMessages(m_cells, std::move(select));
}

base::Result<QDateTime> OutboxRepository::nextDueAt() const
{
    Statement select
        = m_database.prepare(u"SELECT MIN(next_attempt_at) FROM outbox WHERE state = ?"_s);
    select.bindAll(outboxStateName(OutboxState::Pending));
    auto found = select.step();
    if (!found)
        return found.error();
    return *found ? select.time(0) : QDateTime();
}

base::Result<> OutboxRepository::markDone(const OutboxId &id, const QDateTime &now)
{
    Statement update = m_database.prepare(
        u"UPDATE outbox SET state = ?, attempts = attempts + 1, last_error_code = '',"
        " changed_at = ? WHERE id = ?"_s);
    update.bindAll(outboxStateName(OutboxState::Done), now, id.toString());
    return executeOnRow(std::move(update), messageMissing());
}

base::Result<> OutboxRepository::reschedule(const OutboxId &id, const QDateTime &nextAt,
                                            const QString &errorCode, const QDateTime &now)
{
    Statement update = m_database.prepare(
        u"UPDATE outbox SET state = ?, attempts = attempts + 1, next_attempt_at = ?,"
        " last_error_code = ?, changed_at = ? WHERE id = ?"_s);
    update.bindAll(outboxStateName(OutboxState::Pending), nextAt, errorCode, now, id.toString());
    return executeOnRow(std::move(update), messageMissing());
}

base::Result<> OutboxRepository::fail(const OutboxId &id, const QString &errorCode,
                                      const QDateTime &now)
{
    Statement update = m_database.prepare(
        u"UPDATE outbox SET state = ?, attempts = attempts + 1, last_error_code = ?,"
        " changed_at = ? WHERE id = ?"_s);
    update.bindAll(outboxStateName(OutboxState::Failed), errorCode, now, id.toString());
    return executeOnRow(std::move(update), messageMissing());
}

base::Result<> OutboxRepository::retry(const OutboxId &id, const QDateTime &now)
{
    Statement update
        = m_database.prepare(u"UPDATE outbox SET state = ?, next_attempt_at = ?, changed_at = ?"
                             " WHERE id = ? AND state <> ?"_s);
    update.bindAll(outboxStateName(OutboxState::Pending), now, now, id.toString(),
                   outboxStateName(OutboxState::Done));
    return executeOnRow(std::move(update), messageMissing());
}

base::Result<OutboxMessage> OutboxRepository::load(const OutboxId &id) const
{
    Statement select = m_database.prepare(selectMessages() + u" WHERE id = ?"_s);
    select.bindAll(id.toString());
    auto found = readMessages(m_cells, std::move(select));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return messageMissing();
    return found->takeFirst();
}

base::Result<std::optional<OutboxMessage>>
OutboxRepository::find(const model::IdempotencyKey &key) const
{
    Statement select = m_database.prepare(selectMessages() + u" WHERE idempotency_key = ?"_s);
    select.bindAll(key.value);
    return first<OutboxMessage>(std::move(select),
                                [this](const Statement &row) { return readMessage(m_cells, row); });
}

base::Result<QList<OutboxMessage>> OutboxRepository::list(std::optional<OutboxState> state,
                                                          int limit) const
{
    const QString name = state ? outboxStateName(*state) : QString();
    Statement select = m_database.prepare(
        selectMessages() + u" WHERE ? = '' OR state = ? ORDER BY number DESC LIMIT ?"_s);
    select.bindAll(name, name, limit < 0 ? std::numeric_limits<int>::max() : limit);
    return readMessages(m_cells, std::move(select));
}

base::Result<QList<OutboxMessage>>
OutboxRepository::ofDocument(const model::DocumentId &document) const
{
    Statement select
        = m_database.prepare(selectMessages() + u" WHERE document_id = ? ORDER BY number"_s);
    select.bindAll(document.toString());
    return readMessages(m_cells, std::move(select));
}

base::Result<int> OutboxRepository::pendingCount() const
{
    Statement select = m_database.prepare(u"SELECT COUNT(*) FROM outbox WHERE state = ?"_s);
    select.bindAll(outboxStateName(OutboxState::Pending));
    return countOf(std::move(select));
}

} // namespace countersign::store
