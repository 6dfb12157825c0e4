// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crm/crmconnector.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <span>

namespace countersign::net
{
class HttpClient;
}

namespace countersign::crm
{

// How to reach one account of a CRM.
struct ConnectorSettings {
    QUrl baseUrl; // empty: the service's own address
    base::Secret token;
    QString apiVersion; // empty: the connector's pinned version
};

struct ConnectorInfo {
    const char *id; // "hubspot"
    const char *name; // "HubSpot", a proper name: not translated
    const char *defaultBaseUrl;
    std::unique_ptr<CrmConnector> (*make)(ConnectorSettings settings, net::HttpClient &http,
                                          const base::Clock &clock);
};

// The CRMs we speak to: one row a connector.
std::span<const ConnectorInfo> connectorInfos();

// crm.connector_unknown. `http` and `clock` must outlive the connector.
base::Result<std::unique_ptr<CrmConnector>> makeConnector(const QString &id,
                                                          ConnectorSettings settings,
                                                          net::HttpClient &http,
                                                          const base::Clock &clock);

} // namespace countersign::crm
