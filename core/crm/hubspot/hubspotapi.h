// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/crm/connectorcatalogue.h"
#include "core/net/httpclient.h"

#include <QJsonObject>
#include <QTimeZone>
#include <QUrlQuery>

#include <optional>

namespace countersign::crm
{

// HubSpot's web API as JSON calls: date-based paths ("/crm/objects/2026-09/deals"), bearer key,
// errors read.
class HubSpotApi
{
public:
    HubSpotApi(ConnectorSettings settings, net::HttpClient &http, const base::Clock &clock);

    // "/crm/objects/{version}/deals": `family` is "/crm/objects", `rest` begins with a slash or is
    // empty.
    base::Result<QJsonObject> get(const QString &family, const QString &rest,
                                  const QUrlQuery &query, base::JobContext &context);
    // The same, nullopt for a record that is not there.
    base::Result<std::optional<QJsonObject>> getRecord(const QString &family, const QString &rest,
                                                       const QUrlQuery &query,
                                                       base::JobContext &context);
    base::Result<QJsonObject> post(const QString &family, const QString &rest,
                                   const QJsonObject &body, base::JobContext &context);
    base::Result<QJsonObject> put(const QString &family, const QString &rest,
                                  base::JobContext &context);
    base::Result<QJsonObject> upload(const QString &family, const QString &rest,
                                     const QList<net::MultipartPart> &parts,
                                     base::JobContext &context);

    base::Result<CrmAccount> account(base::JobContext &context);
    // Currencies a deal of this account may have; from the account's details.
    base::Result<QStringList> currencies(base::JobContext &context);
    QDateTime now() const { return m_clock.now(); }

    // One path segment of data: everything but unreserved characters encoded.
    static QString segment(const QString &data);

private:
    net::HttpRequest request(net::HttpMethod method, const QString &family, const QString &rest,
                             const QUrlQuery &query = {}) const;
    base::Result<QJsonObject> exchange(const net::HttpRequest &request, base::JobContext &context);
    base::Result<QJsonObject> bodyOf(const net::HttpResponse &response) const;
    base::Result<QJsonObject> details(base::JobContext &context);

    ConnectorSettings m_settings;
    net::HttpClient &m_http;
    const base::Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QJsonObject m_details; // of the account, once read
};

} // namespace countersign::crm
