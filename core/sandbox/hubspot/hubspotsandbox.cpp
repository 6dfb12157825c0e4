// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/hubspotsandbox.h"

#include "core/sandbox/hubspot/crmpage.h"
#include "core/sandbox/hubspot/crmreplies.h"
#include "core/security/hash.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

using hubspot::crmError;
using hubspot::crmPage;
using hubspot::PropertyDefinition;
using hubspot::tooManyRequests;
using hubspot::unknownRecord;
using hubspot::validationError;

namespace
{

constexpr qint64 hubSpotRateWindowMs = 10'000;

QJsonObject pipelineStage(const QString &id, const QString &label, int order, double probability)
{
    return {{u"id"_s, id},
            {u"label"_s, label},
            {u"displayOrder"_s, order},
            {u"archived"_s, false},
            {u"metadata"_s, QJsonObject{{u"probability"_s, QString::number(probability)}}}};
}

} // namespace

HubSpotSandbox::HubSpotSandbox(HubSpotSandboxOptions options, const base::Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_book(m_options.folder, clock)
{
}

base::Result<> HubSpotSandbox::load()
{
    CS_TRY(m_book.load());
    if (!m_book.records(u"companies"_s).isEmpty())
        return {};
    for (const QString &name : m_options.companies) {
        if (const auto made = m_book.create(u"companies"_s, {{u"name"_s, name}}); !made)
            return made.error();
    }
    return {};
}

void HubSpotSandbox::addRoutes(SandboxRoutes &routes)
{
    using Self = HubSpotSandbox;
    addApiRoute(routes, "GET", u"/account-info/{v}/details"_s, &Self::accountDetails);
    addApiRoute(routes, "GET", u"/crm/pipelines/{v}/{type}"_s, &Self::pipelines);
    addApiRoute(routes, "GET", u"/crm/properties/{v}/{type}"_s, &Self::listProperties);
    addApiRoute(routes, "POST", u"/crm/properties/{v}/{type}"_s, &Self::createProperty);
    addApiRoute(routes, "POST", u"/crm/properties/{v}/{type}/groups"_s, &Self::createGroup);
    addApiRoute(routes, "GET", u"/crm/properties/{v}/{type}/{name}"_s, &Self::showProperty);
    addApiRoute(routes, "POST", u"/crm/objects/{v}/{type}/search"_s, &Self::search);
    addApiRoute(routes, "POST", u"/crm/objects/{v}/{type}/batch/read"_s, &Self::batchRead);
    addApiRoute(routes, "POST", u"/crm/objects/{v}/{type}/batch/upsert"_s, &Self::batchUpsert);
    addApiRoute(routes, "GET", u"/crm/objects/{v}/{type}"_s, &Self::listRecords);
    addApiRoute(routes, "POST", u"/crm/objects/{v}/{type}"_s, &Self::createRecord);
    addApiRoute(routes, "GET", u"/crm/objects/{v}/{type}/{id}"_s, &Self::showRecord);
    addApiRoute(routes, "PATCH", u"/crm/objects/{v}/{type}/{id}"_s, &Self::updateRecord);
    addApiRoute(routes, "PUT",
                u"/crm/objects/{v}/{type}/{id}/associations/default/{other}/{otherId}"_s,
                &Self::associate);
    addApiRoute(routes, "POST", u"/crm/associations/{v}/{type}/{other}/batch/read"_s,
                &Self::readAssociations);
    addApiRoute(routes, "POST", u"/files/{v}/files"_s, &Self::uploadFile);
    addApiRoute(routes, "GET", u"/files/{v}/files/{id}"_s, &Self::showFile);
    addApiRoute(routes, "GET", u"/files/{v}/files/{id}/signed-url"_s, &Self::signedUrl);
    routes.add("GET", u"/files/view/{id}"_s,
               [this](const SandboxRequest &request) { return viewFile(request); });
    routes.add("GET", u"/"_s, [this](const SandboxRequest &request) { return overview(request); });
}

void HubSpotSandbox::addApiRoute(SandboxRoutes &routes, const QByteArray &method,
                                 const QString &path, ApiHandler handler)
{
    routes.add(method, path, [this, handler](const SandboxRequest &request) {
        return guarded(request, handler);
    });
}

SandboxResponse HubSpotSandbox::guarded(SandboxRequest request, ApiHandler handler)
{
    if (!security::constantTimeEquals(request.headers.value("Authorization"),
                                      "Bearer " + m_options.accessToken)) {
        return crmError(401, u"INVALID_AUTHENTICATION"_s,
                        u"Authentication credentials not found or not valid."_s);
    }
    if (!isWithinRate())
        return tooManyRequests();
    if (request.captures.takeFirst() != u"2026-09"_s)
        return crmError(404, u"NOT_FOUND"_s, u"resource not found"_s);
    const bool isJson = !request.body.isEmpty();
    if (isJson && !QJsonDocument::fromJson(request.body).isObject())
        return validationError(u"Invalid input JSON"_s);
    SandboxResponse response = (this->*handler)(request);
    const qsizetype left = m_options.callsPerTenSeconds - m_calls.size();
    response.headers.set("X-HubSpot-RateLimit-Max",
                         QByteArray::number(m_options.callsPerTenSeconds));
    response.headers.set("X-HubSpot-RateLimit-Remaining", QByteArray::number(left));
    response.headers.set("X-HubSpot-RateLimit-Interval-Milliseconds", "10000");
    return response;
}

bool HubSpotSandbox::isWithinRate()
{
    const QDateTime now = m_clock.now();
    while (!m_calls.isEmpty() && m_calls.first().msecsTo(now) >= hubSpotRateWindowMs)
        m_calls.removeFirst();
    if (m_calls.size() >= m_options.callsPerTenSeconds)
        return false;
    m_calls.append(now);
    return true;
}

SandboxResponse HubSpotSandbox::accountDetails(const SandboxRequest &)
{
    return SandboxResponse::json(
        200,
        {{u"portalId"_s, 48'000'001},
         {u"accountType"_s, u"SANDBOX"_s},
         {u"timeZone"_s, u"Europe/Berlin"_s},
         {u"companyCurrency"_s, m_options.currencies.value(0)},
         {u"additionalCurrencies"_s, QJsonArray::fromStringList(m_options.currencies.mid(1))},
         {u"utcOffset"_s, u"+01:00"_s},
         {u"uiDomain"_s, u"app.hubspot.com"_s},
         {u"dataHostingLocation"_s, u"eu1"_s}});
}

SandboxResponse HubSpotSandbox::pipelines(const SandboxRequest &request)
{
    if (request.captures.value(0) != u"deals"_s)
        return SandboxResponse::json(200, {{u"results"_s, QJsonArray()}});
    const QJsonArray stages{pipelineStage(u"appointmentscheduled"_s, u"Contract drafted"_s, 0, 0.2),
                            pipelineStage(u"contractsent"_s, u"Contract sent"_s, 1, 0.9),
                            pipelineStage(u"closedwon"_s, u"Closed won"_s, 2, 1.0),
                            pipelineStage(u"closedlost"_s, u"Closed lost"_s, 3, 0.0)};
    const QJsonObject sales{{u"id"_s, u"default"_s},
                            {u"label"_s, u"Sales pipeline"_s},
                            {u"displayOrder"_s, 0},
                            {u"archived"_s, false},
                            {u"stages"_s, stages}};
    return SandboxResponse::json(200, {{u"results"_s, QJsonArray{sales}}});
}

SandboxResponse HubSpotSandbox::listProperties(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    if (!m_book.hasType(type))
        return validationError(u"Unable to infer object type from: "_s + type);
    QJsonArray results;
    for (const PropertyDefinition &property : m_book.properties(type))
        results.append(property.json());
    return SandboxResponse::json(200, {{u"results"_s, results}});
}

SandboxResponse HubSpotSandbox::showProperty(const SandboxRequest &request)
{
    const PropertyDefinition *property
        = m_book.property(request.captures.value(0), request.captures.value(1));
    if (!property)
        return unknownRecord();
    return SandboxResponse::json(200, property->json());
}

SandboxResponse HubSpotSandbox::createProperty(const SandboxRequest &request)
{
    static const QStringList types
        = {u"string"_s, u"number"_s, u"date"_s, u"datetime"_s, u"enumeration"_s, u"bool"_s};
    const QString type = request.captures.value(0);
    const auto property
        = PropertyDefinition::fromJson(QJsonDocument::fromJson(request.body).object());
    if (!m_book.hasType(type) || property.name.isEmpty() || property.label.isEmpty()
        || property.fieldType.isEmpty() || !types.contains(property.type))
        return validationError(u"Some required fields were not set or not valid"_s);
    if (!m_book.hasGroup(type, property.groupName))
        return validationError(u"There is no property group "_s + property.groupName);
    if (property.type == u"enumeration"_s && property.options.isEmpty())
        return validationError(u"An enumeration needs options"_s);
    if (m_book.property(type, property.name)) {
        return crmError(409, u"OBJECT_ALREADY_EXISTS"_s,
                        u"A property named '%1' already exists."_s.arg(property.name));
    }
    if (!m_book.addProperty(type, property))
        return crmError(500, u"INTERNAL_ERROR"_s, u"internal error"_s);
    return SandboxResponse::json(201, property.json());
}

SandboxResponse HubSpotSandbox::createGroup(const SandboxRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString type = request.captures.value(0);
    const QString name = body[u"name"_s].toString();
    const QString label = body[u"label"_s].toString();
    if (!m_book.hasType(type) || name.isEmpty() || label.isEmpty())
        return validationError(u"Some required fields were not set: [name, label]"_s);
    if (m_book.hasGroup(type, name))
        return crmError(409, u"OBJECT_ALREADY_EXISTS"_s, u"The group already exists."_s);
    if (!m_book.addGroup(type, name, label))
        return crmError(500, u"INTERNAL_ERROR"_s, u"internal error"_s);
    return SandboxResponse::json(201, {{u"name"_s, name}, {u"label"_s, label}});
}

SandboxResponse HubSpotSandbox::overview(const SandboxRequest &)
{
    return SandboxResponse::html(200, crmPage(m_book));
}

} // namespace countersign::sandbox
