// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/crm.h"
#include "core/store/database.h"

#include <QHash>

#include <optional>

namespace countersign::store
{

// Which CRM record stands for a document. `ordinal` counts from 0 where a document has several
// records of one object, such as its contacts.
struct CrmLink {
    model::CrmRecordRef record;
    int ordinal = 0;

    bool operator==(const CrmLink &) const = default;
};

// One step of pushing a document ("deal", "contact.0", "attachment"): done once, with what came of
// it.
struct CrmStep {
    QString name;
    QString remoteId;
    QByteArray requestHash; // of what was sent: a step is done again only when this changes
    QDateTime doneAt; // invalid while the step is not done
    int attempts = 0;
    QString lastErrorCode;

    bool isDone() const { return doneAt.isValid(); }
    bool operator==(const CrmStep &) const = default;
};

struct CrmSyncState {
    model::SyncStatus status = model::SyncStatus::None;
    QDateTime changedAt;
    QString lastErrorCode;

    bool operator==(const CrmSyncState &) const = default;
};

// Ties between documents and CRM records, by connector ("hubspot"): structural only, nothing
// sealed.
class CrmLinkRepository
{
public:
    explicit CrmLinkRepository(Database &database);

    base::Result<> setLink(const model::DocumentId &document, const QString &connector,
                           const CrmLink &link);
    base::Result<QList<CrmLink>> links(const model::DocumentId &document,
                                       const QString &connector) const;

    base::Result<> saveStep(const model::DocumentId &document, const QString &connector,
                            const CrmStep &step);
    base::Result<std::optional<CrmStep>> step(const model::DocumentId &document,
                                              const QString &connector, const QString &name) const;
    base::Result<QList<CrmStep>> steps(const model::DocumentId &document,
                                       const QString &connector) const;

    base::Result<> setSync(const model::DocumentId &document, const QString &connector,
                           const CrmSyncState &state);
    base::Result<CrmSyncState> sync(const model::DocumentId &document,
                                    const QString &connector) const;
    // Of every document that was ever queued, for lists.
    base::Result<QHash<model::DocumentId, model::SyncStatus>>
    statuses(const QString &connector) const;

private:
    Database &m_database;
};

} // namespace countersign::store
