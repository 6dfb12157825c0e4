// SPDX-License-Identifier: Apache-2.0
#include "core/store/crmlinks.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

model::SyncStatus syncFromName(const QString &name)
{
    for (const model::SyncStatus status :
         {model::SyncStatus::Queued, model::SyncStatus::Done, model::SyncStatus::Failed}) {
        if (model::syncStatusName(status) == name)
            return status;
    }
    return model::SyncStatus::None;
}

base::Result<CrmStep> readStep(const Statement &row)
{
    return CrmStep{row.text(0), row.text(1), row.bytes(2), row.time(3), row.count(4), row.text(5)};
}

QString stepColumns()
{
    return u"SELECT name, remote_id, request_hash, done_at, attempts, last_error_code FROM crm_step"
           " WHERE document_id = ? AND connector = ?"_s;
}

} // namespace

CrmLinkRepository::CrmLinkRepository(Database &database)
    : m_database(database)
{
}

base::Result<> CrmLinkRepository::setLink(const model::DocumentId &document,
                                          const QString &connector, const CrmLink &link)
{
    Statement upsert = m_database.prepare(
        u"INSERT INTO crm_link (document_id, connector, object, ordinal, remote_id)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (document_id, connector, object, ordinal)"
        " DO UPDATE SET remote_id = excluded.remote_id"_s);
    upsert.bindAll(document.toString(), connector, link.record.object, link.ordinal,
                   link.record.value);
    CS_TRY(upsert.execute());
    return {};
}

base::Result<QList<CrmLink>> CrmLinkRepository::links(const model::DocumentId &document,
                                                      const QString &connector) const
{
    Statement select = m_database.prepare(
        u"SELECT object, remote_id, ordinal FROM crm_link WHERE document_id = ? AND connector = ?"
        " ORDER BY object, ordinal"_s);
    select.bindAll(document.toString(), connector);
    return collect<CrmLink>(std::move(select), [](const Statement &row) -> base::Result<CrmLink> {
        return CrmLink{{row.text(0), row.text(1)}, row.count(2)};
    });
}

base::Result<> CrmLinkRepository::saveStep(const model::DocumentId &document,
                                           const QString &connector, const CrmStep &step)
{
    Statement upsert = m_database.prepare(
        u"INSERT INTO crm_step (document_id, connector, name, remote_id, request_hash, done_at,"
        " attempts, last_error_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (document_id, connector, name) DO UPDATE SET remote_id = excluded.remote_id,"
        " request_hash = excluded.request_hash, done_at = excluded.done_at,"
        " attempts = excluded.attempts, last_error_code = excluded.last_error_code"_s);
    upsert.bindAll(document.toString(), connector, step.name, step.remoteId, step.requestHash,
                   step.doneAt, step.attempts, step.lastErrorCode);
    CS_TRY(upsert.execute());
    return {};
}

base::Result<std::optional<CrmStep>> CrmLinkRepository::step(const model::DocumentId &document,
                                                             const QString &connector,
                                                             const QString &name) const
{
    Statement select = m_database.prepare(stepColumns() + u" AND name = ?"_s);
    select.bindAll(document.toString(), connector, name);
    return first<CrmStep>(std::move(select), readStep);
}

base::Result<QList<CrmStep>> CrmLinkRepository::steps(const model::DocumentId &document,
                                                      const QString &connector) const
{
    Statement select = m_database.prepare(stepColumns() + u" ORDER BY name"_s);
    select.bindAll(document.toString(), connector);
    return collect<CrmStep>(std::move(select), readStep);
}

base::Result<> CrmLinkRepository::setSync(const model::DocumentId &document,
                                          const QString &connector, const CrmSyncState &state)
{
    Statement upsert = m_database.prepare(
        u"INSERT INTO crm_sync (document_id, connector, status, changed_at, last_error_code)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (document_id, connector) DO UPDATE SET"
        " status = excluded.status, changed_at = excluded.changed_at,"
        " last_error_code = excluded.last_error_code"_s);
    upsert.bindAll(document.toString(), connector, model::syncStatusName(state.status),
                   state.changedAt, state.lastErrorCode);
    CS_TRY(upsert.execute());
    return {};
}

base::Result<CrmSyncState> CrmLinkRepository::sync(const model::DocumentId &document,
                                                   const QString &connector) const
{
    Statement select
        = m_database.prepare(u"SELECT status, changed_at, last_error_code FROM crm_sync"
                             " WHERE document_id = ? AND connector = ?"_s);
    select.bindAll(document.toString(), connector);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return CrmSyncState();
    return CrmSyncState{syncFromName(select.text(0)), select.time(1), select.text(2)};
}

base::Result<QHash<model::DocumentId, model::SyncStatus>>
CrmLinkRepository::statuses(const QString &connector) const
{
    Statement select
        = m_database.prepare(u"SELECT document_id, status FROM crm_sync WHERE connector = ?"_s);
    select.bindAll(connector);
    QHash<model::DocumentId, model::SyncStatus> statuses;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return statuses;
        statuses.insert(idAt<model::DocumentId>(select, 0), syncFromName(select.text(1)));
    }
}

} // namespace countersign::store
