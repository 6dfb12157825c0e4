// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/store/database.h"

#include <QUuid>

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

using OutboxId = base::Id<struct OutboxTag>;

enum class OutboxState { Pending, Done, Failed };

// One wish to the outside world, written in the transaction that decided it and carried out later.
struct OutboxMessage {
    OutboxId id;
    QString kind; // "envelope.send", "crm.push", ...
    model::DocumentId document;
    QByteArray payload; // JSON
    model::IdempotencyKey key; // unique in the outbox; readable in the database: made of ids only
    int attempts = 0;
    QDateTime nextAttemptAt;
    OutboxState state = OutboxState::Pending;
    QString lastErrorCode;
    QDateTime createdAt;
    QDateTime changedAt;

    bool operator==(const OutboxMessage &) const = default;
};

// Payloads are sealed.
class OutboxRepository
{
public:
    OutboxRepository(Database &database, const security::CellCipher &cells);

    // False when a message with this key is there already, in whatever state; nothing is written
    // then.
    base::Result<bool> add(const OutboxMessage &message);
    // Pending messages whose time has come, the longest waiting first.
    base::Result<QList<OutboxMessage>> due(const QDateTime &now, int limit) const;
    // When the next pending message falls due; invalid when none is pending.
    base::Result<QDateTime> nextDueAt() const;
    base::Result<> markDone(const OutboxId &id, const QDateTime &now);
    // Counts an attempt and waits until `nextAt`.
    base::Result<> reschedule(const OutboxId &id, const QDateTime &nextAt, const QString &errorCode,
                              const QDateTime &now);
    // Counts an attempt and gives up until a person calls retry().
    base::Result<> fail(const OutboxId &id, const QString &errorCode, const QDateTime &now);
    base::Result<> retry(const OutboxId &id, const QDateTime &now);
    base::Result<OutboxMessage> load(const OutboxId &id) const;
    base::Result<std::optional<OutboxMessage>> find(const model::IdempotencyKey &key) const;
    // Newest first; all states unless one is named.
    base::Result<QList<OutboxMessage>> list(std::optional<OutboxState> state = {},
                                            int limit = -1) const;
    base::Result<QList<OutboxMessage>> ofDocument(const model::DocumentId &document) const;
    base::Result<int> pendingCount() const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
