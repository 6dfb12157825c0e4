// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crm/hubspot/hubspotapi.h"
#include "core/model/crm.h"

#include <QMap>

namespace countersign::crm
{

// The properties of an account's objects: read once and kept, made where they are ours and missing.
class HubSpotProperties
{
public:
    explicit HubSpotProperties(HubSpotApi &api);

    base::Result<QList<model::CrmProperty>> of(const QString &object, base::JobContext &context);
    // crm.property_missing when the object has no such property.
    base::Result<model::CrmProperty> property(const QString &object, const QString &name,
                                              base::JobContext &context);
    base::Result<int> prepare(const model::FieldMapping &mapping, base::JobContext &context);

private:
    base::Result<bool> ensureId(const model::FieldMappingObject &object, base::JobContext &context);
    base::Result<bool> ensureRow(const model::FieldMappingRow &row, base::JobContext &context);
    base::Result<> ensureGroup(const QString &object, base::JobContext &context);
    base::Result<> create(const QString &object, const QJsonObject &definition,
                          base::JobContext &context);

    HubSpotApi &m_api;
    QMap<QString, QList<model::CrmProperty>> m_known;
    QStringList m_groups; // objects whose property group of ours is known to be there
};

} // namespace countersign::crm
