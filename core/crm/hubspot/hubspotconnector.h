// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crm/connectorcatalogue.h"
#include "core/crm/hubspot/hubspotapi.h"
#include "core/crm/hubspot/hubspotproperties.h"
#include "core/crm/hubspot/hubspottimeline.h"

namespace countersign::crm
{

// HubSpot with a service key: deals and contacts made and found by a unique property, files as
// private uploads hung on notes.
class HubSpotConnector final : public CrmConnector
{
public:
    HubSpotConnector(ConnectorSettings settings, net::HttpClient &http, const base::Clock &clock);

    base::Result<CrmAccount> account(base::JobContext &context) override;
    base::Result<model::CrmSchema> describe(base::JobContext &context) override;
    base::Result<int> prepare(const model::FieldMapping &mapping,
                              base::JobContext &context) override;
    base::Result<std::optional<CrmRecord>> find(const QString &object, const QString &idProperty,
                                                const QString &id, const QStringList &properties,
                                                base::JobContext &context) override;
    base::Result<QStringList> companyNames(int most, base::JobContext &context) override;
    base::Result<QList<model::CrmConflict>> preview(const model::CrmUpsert &upsert,
                                                    base::JobContext &context) override;
    base::Result<CrmWrite> upsert(const model::CrmUpsert &upsert,
                                  base::JobContext &context) override;
    base::Result<> associate(const model::CrmRecordRef &from, const model::CrmRecordRef &to,
                             base::JobContext &context) override;
    base::Result<QString> attach(const model::CrmRecordRef &record, const QString &fileName,
                                 const QString &mediaType, const QByteArray &bytes,
                                 base::JobContext &context) override;
    base::Result<QString> note(const model::CrmRecordRef &record, const QString &marker,
                               const QString &body, const QStringList &fileIds,
                               base::JobContext &context) override;

private:
    // What the CRM holds and what of the upsert would be new to it, in HubSpot's form.
    struct Plan {
        std::optional<CrmRecord> existing;
        QMap<QString, QString> changes;
    };
    base::Result<Plan> plan(const model::CrmUpsert &upsert, base::JobContext &context);
    base::Result<QMap<QString, QString>> formatted(const model::CrmUpsert &upsert,
                                                   base::JobContext &context);
    base::Result<> addFirstStage(QMap<QString, QString> &values, base::JobContext &context);
    base::Result<CrmWrite> write(const model::CrmUpsert &upsert,
                                 const QMap<QString, QString> &values, base::JobContext &context);

    HubSpotApi m_api;
    HubSpotProperties m_properties;
    HubSpotTimeline m_timeline;
};

std::unique_ptr<CrmConnector> makeHubSpotConnector(ConnectorSettings settings,
                                                   net::HttpClient &http, const base::Clock &clock);

} // namespace countersign::crm
