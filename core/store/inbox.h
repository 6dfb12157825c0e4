// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/store/database.h"

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

using InboxId = base::Id<struct InboxTag>;

enum class InboxState { Pending, Done, Failed };

// Something a provider reported: a hint that triggers a look at the provider, stored once before it
// is acknowledged.
struct InboxEvent {
    InboxId id;
    QString provider; // "docusign"
    QString dedupeKey; // unique with the provider: its event id, or a hash of the raw body
    QByteArray payload; // as received
    InboxState state = InboxState::Pending;
    int attempts = 0;
    QString lastErrorCode;
    QDateTime receivedAt;
    QDateTime changedAt;

    bool operator==(const InboxEvent &) const = default;
};

// Payloads are sealed.
class InboxRepository
{
public:
    InboxRepository(Database &database, const security::CellCipher &cells);

    // False when the event is there already; nothing is written then.
    base::Result<bool> add(const InboxEvent &event);
    // Oldest first.
    base::Result<QList<InboxEvent>> pending(int limit) const;
    base::Result<> markDone(const InboxId &id, const QDateTime &now);
    // Counts an attempt; the event stays pending.
    base::Result<> postpone(const InboxId &id, const QString &errorCode, const QDateTime &now);
    base::Result<> fail(const InboxId &id, const QString &errorCode, const QDateTime &now);
    base::Result<int> pendingCount() const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
