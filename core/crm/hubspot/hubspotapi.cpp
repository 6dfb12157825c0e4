// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspotapi.h"

#include "core/crm/hubspot/hubspoterror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

// Date-based versions live 18 months; the one value to move.
constexpr auto pinnedHubSpotVersion = "2026-09";
constexpr qint64 hubSpotReplyLimit = 16 * 1024 * 1024;
constexpr int hubSpotUploadTimeoutMs = 5 * 60 * 1000;

} // namespace

HubSpotApi::HubSpotApi(ConnectorSettings settings, net::HttpClient &http, const base::Clock &clock)
    : m_settings(std::move(settings))
    , m_http(http)
    , m_clock(clock)
{
    if (m_settings.apiVersion.isEmpty())
        m_settings.apiVersion = QString::fromLatin1(pinnedHubSpotVersion);
}

base::Result<QJsonObject> HubSpotApi::get(const QString &family, const QString &rest,
                                          const QUrlQuery &query, base::JobContext &context)
{
    return exchange(request(net::HttpMethod::Get, family, rest, query), context);
}

base::Result<std::optional<QJsonObject>> HubSpotApi::getRecord(const QString &family,
                                                               const QString &rest,
                                                               const QUrlQuery &query,
                                                               base::JobContext &context)
{
    auto response = m_http.send(request(net::HttpMethod::Get, family, rest, query), context);
    if (!response)
        return response.error();
    if (isRecordNotFound(*response))
        return std::optional<QJsonObject>();
    auto body = bodyOf(*response);
    if (!body)
        return body.error();
    return std::optional<QJsonObject>(*body);
}

base::Result<QJsonObject> HubSpotApi::post(const QString &family, const QString &rest,
                                           const QJsonObject &body, base::JobContext &context)
{
    net::HttpRequest post = request(net::HttpMethod::Post, family, rest);
    post.headers.set("Content-Type"_ba, "application/json"_ba);
    post.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(post, context);
}

base::Result<QJsonObject> HubSpotApi::put(const QString &family, const QString &rest,
                                          base::JobContext &context)
{
    return exchange(request(net::HttpMethod::Put, family, rest), context);
}

base::Result<QJsonObject> HubSpotApi::upload(const QString &family, const QString &rest,
                                             const QList<net::MultipartPart> &parts,
                                             base::JobContext &context)
{
    net::HttpRequest upload = request(net::HttpMethod::Post, family, rest);
    upload.parts = parts;
    upload.timeoutMs = hubSpotUploadTimeoutMs;
    return exchange(upload, context);
}

base::Result<CrmAccount> HubSpotApi::account(base::JobContext &context)
{
    auto details = this->details(context);
    if (!details)
        return details.error();
    return CrmAccount{QString::number((*details)[u"portalId"_s].toInteger()),
                      (*details)[u"accountType"_s].toString(), (*details)[u"timeZone"_s].toString(),
                      (*details)[u"companyCurrency"_s].toString()};
}

base::Result<QStringList> HubSpotApi::currencies(base::JobContext &context)
{
    auto details = this->details(context);
    if (!details)
        return details.error();
    QStringList currencies = {(*details)[u"companyCurrency"_s].toString()};
    for (const QJsonValue &currency : (*details)[u"additionalCurrencies"_s].toArray())
        currencies.append(currency.toString());
    return currencies;
}

QString HubSpotApi::segment(const QString &data)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(data));
}

net::HttpRequest HubSpotApi::request(net::HttpMethod method, const QString &family,
                                     const QString &rest, const QUrlQuery &query) const
{
    net::HttpRequest request;
    request.method = method;
    request.url = m_settings.baseUrl;
    QString base = request.url.path(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + family + u'/' + m_settings.apiVersion + rest, QUrl::TolerantMode);
    if (!query.isEmpty())
        request.url.setQuery(query);
    const QByteArrayView token = m_settings.token.view();
    request.headers.set("Authorization"_ba, "Bearer "_ba + token.toByteArray());
    request.headers.set("Accept"_ba, "application/json"_ba);
    request.maxResponseBytes = hubSpotReplyLimit;
    return request;
}

base::Result<QJsonObject> HubSpotApi::exchange(const net::HttpRequest &request,
                                               base::JobContext &context)
{
    auto response = m_http.send(request, context);
    if (!response)
        return response.error();
    return bodyOf(*response);
}

base::Result<QJsonObject> HubSpotApi::bodyOf(const net::HttpResponse &response) const
{
    if (!response.isSuccess())
        return hubSpotError(response, m_clock.now(), m_zone);
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject()) {
        return base::Error{
            base::ErrorKind::Network, u"crm.reply_malformed"_s, {{u"status"_s, response.status}}};
    }
    return document.object();
}

base::Result<QJsonObject> HubSpotApi::details(base::JobContext &context)
{
    if (!m_details.isEmpty())
        return m_details;
    auto details = get(u"/account-info"_s, u"/details"_s, {}, context);
    if (!details)
        return details.error();
    const QTimeZone zone((*details)[u"timeZone"_s].toString().toLatin1());
    if (zone.isValid())
        m_zone = zone;
    m_details = *details;
    return m_details;
}

} // namespace countersign::crm
