// SPDX-License-Identifier: Apache-2.0
#include "core/store/inbox.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString inboxStateName(InboxState state)
{
    switch (state) {
    case InboxState::Pending:
        return u"pending"_s;
    case InboxState::Done:
        return u"done"_s;
    case InboxState::Failed:
        return u"failed"_s;
    }
    return {};
}

base::Result<> setInboxState(Database &database, const InboxId &id, InboxState state,
                             const QString &errorCode, const QDateTime &now)
{
    Statement update = database.prepare(
        u"UPDATE inbox SET state = ?, attempts = attempts + 1, last_error_code = ?, changed_at = ?"
        " WHERE id = ?"_s);
    update.bindAll(inboxStateName(state), errorCode, now, id.toString());
    return executeOnRow(std::move(update), {base::ErrorKind::NotFound, u"inbox.not_found"_s, {}});
}

base::Result<InboxEvent> readPendingEvent(const security::CellCipher &cells, const Statement &row)
{
    const TableCells table(cells, u"inbox"_s);
    auto payload = table.open(row.text(0), u"payload"_s, row.bytes(7));
    if (!payload)
        return payload.error();
    InboxEvent event;
    event.id = idAt<InboxId>(row, 0);
    event.provider = row.text(1);
    event.dedupeKey = row.text(2);
    event.payload = std::move(*payload);
    event.attempts = row.count(3);
    event.lastErrorCode = row.text(4);
    event.receivedAt = row.time(5);
    event.changedAt = row.time(6);
    return event;
}

} // namespace

InboxRepository::InboxRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<bool> InboxRepository::add(const InboxEvent &event)
{
    const QString id = event.id.toString();
    const TableCells table(m_cells, u"inbox"_s);
    Statement insert = m_database.prepare(
        u"INSERT INTO inbox (id, provider, dedupe_key, state, attempts, last_error_code,"
        " received_at, changed_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (provider, dedupe_key) DO NOTHING"_s);
    insert.bindAll(id, event.provider, event.dedupeKey, inboxStateName(event.state), event.attempts,
                   event.lastErrorCode, event.receivedAt, event.changedAt,
                   table.seal(id, u"payload"_s, event.payload));
    auto added = insert.execute();
    if (!added)
        return added.error();
    return *added == 1;
}

base::Result<QList<InboxEvent>> InboxRepository::pending(int limit) const
{
    Statement select = m_database.prepare(
        u"SELECT id, provider, dedupe_key, attempts, last_error_code, received_at, changed_at,"
        " payload FROM inbox WHERE state = ? ORDER BY number LIMIT ?"_s);
    select.bindAll(inboxStateName(InboxState::Pending), limit);
    return collect<InboxEvent>(
        std::move(select), [this](const Statement &row) { return readPendingEvent(m_cells, row); });
}

base::Result<> InboxRepository::markDone(const InboxId &id, const QDateTime &now)
{
    return setInboxState(m_database, id, InboxState::Done, {}, now);
}

base::Result<> InboxRepository::postpone(const InboxId &id, const QString &errorCode,
                                         const QDateTime &now)
{
    return setInboxState(m_database, id, InboxState::Pending, errorCode, now);
}

base::Result<> InboxRepository::fail(const InboxId &id, const QString &errorCode,
                                     const QDateTime &now)
{
    return setInboxState(m_database, id, InboxState::Failed, errorCode, now);
}

base::Result<int> InboxRepository::pendingCount() const
{
    Statement select = m_database.prepare(u"SELECT COUNT(*) FROM inbox WHERE state = ?"_s);
    select.bindAll(inboxStateName(InboxState::Pending));
    return countOf(std::move(select));
}

} // namespace countersign::store
