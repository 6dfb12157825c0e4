// SPDX-License-Identifier: Apache-2.0
#include "core/crm/connectorcatalogue.h"

#include "core/crm/hubspot/hubspotconnector.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

constexpr std::array connectorTable = {
    ConnectorInfo{"hubspot", "HubSpot", "https://api.hubapi.com", &makeHubSpotConnector},
};

} // namespace

std::span<const ConnectorInfo> connectorInfos()
{
    return connectorTable;
}

base::Result<std::unique_ptr<CrmConnector>> makeConnector(const QString &id,
                                                          ConnectorSettings settings,
                                                          net::HttpClient &http,
                                                          const base::Clock &clock)
{
    for (const ConnectorInfo &info : connectorTable) {
        if (id != QLatin1StringView(info.id))
            continue;
        if (settings.baseUrl.isEmpty())
            settings.baseUrl = QUrl(QString::fromLatin1(info.defaultBaseUrl));
        return info.make(std::move(settings), http, clock);
    }
    return base::Error{
        base::ErrorKind::InvalidInput, u"crm.connector_unknown"_s, {{u"connector"_s, id}}};
}

} // namespace countersign::crm
