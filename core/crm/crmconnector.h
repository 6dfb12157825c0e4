// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/model/crm.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::crm
{

// Which tenant the credential opens: shown to a person before the first write.
struct CrmAccount {
    QString id; // HubSpot portal id
    QString kind; // "STANDARD", "SANDBOX", "DEVELOPER_TEST"
    QString timeZone; // IANA name
    QString currency; // ISO 4217

    bool operator==(const CrmAccount &) const = default;
};

struct CrmRecord {
    model::CrmRecordRef ref;
    QMap<QString, QString> values; // properties that hold something

    bool operator==(const CrmRecord &) const = default;
};

struct CrmWrite {
    model::CrmRecordRef record;
    bool created = false;

    bool operator==(const CrmWrite &) const = default;
};

// One CRM, spoken to over its web API. Calls block and are made from a lane; each of them may be
// repeated after any failure without making anything twice. Errors: crm.unauthorised,
// crm.forbidden, crm.validation (facts: object, property, detail: the service's code),
// crm.conflict, crm.not_found, crm.reply_malformed (retryable), crm.daily_limit (RateLimited,
// retryAfterMs), and those of net.
class CrmConnector
{
public:
    virtual ~CrmConnector() = default;

    virtual base::Result<CrmAccount> account(base::JobContext &context) = 0;
    // The properties of the objects a mapping may name.
    virtual base::Result<model::CrmSchema> describe(base::JobContext &context) = 0;
    // Makes the properties that are ours and are missing (those with a label in the mapping);
    // returns how many were made. crm.property_missing when a property of the CRM's own is not
    // there, crm.property_not_unique when ours exists without the guarantee we need.
    virtual base::Result<int> prepare(const model::FieldMapping &mapping, base::JobContext &context)
        = 0;

    // The record whose `idProperty` holds `id`; nullopt when there is none. Reads its own writes.
    virtual base::Result<std::optional<CrmRecord>>
    find(const QString &object, const QString &idProperty, const QString &id,
         const QStringList &properties, base::JobContext &context)
        = 0;
    // Names of the companies the CRM knows, at most so many, in no order; for completing what
    // people type.
    virtual base::Result<QStringList> companyNames(int most, base::JobContext &context) = 0;
    // What upsert() would change, property by property: `theirs` is empty where the CRM holds
    // nothing yet, record.value is empty when the record would be made. A person need only be asked
    // where `theirs` says something.
    virtual base::Result<QList<model::CrmConflict>> preview(const model::CrmUpsert &upsert,
                                                            base::JobContext &context)
        = 0;
    virtual base::Result<CrmWrite> upsert(const model::CrmUpsert &upsert, base::JobContext &context)
        = 0;
    virtual base::Result<> associate(const model::CrmRecordRef &from, const model::CrmRecordRef &to,
                                     base::JobContext &context)
        = 0;
    // Uploads a file that only users of the account can open; the same bytes under the same name
    // give the same id. It shows on the record once a note names it.
    virtual base::Result<QString> attach(const model::CrmRecordRef &record, const QString &fileName,
                                         const QString &mediaType, const QByteArray &bytes,
                                         base::JobContext &context)
        = 0;
    // Puts a note with attachments on the record's timeline and returns its id. `marker`
    // ("<document id>/signed/<sha8>") is written into the note; when the record already has a note
    // with it, nothing is made. `body` is plain text.
    virtual base::Result<QString> note(const model::CrmRecordRef &record, const QString &marker,
                                       const QString &body, const QStringList &fileIds,
                                       base::JobContext &context)
        = 0;
};

} // namespace countersign::crm
