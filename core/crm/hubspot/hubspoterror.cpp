// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspoterror.h"

#include "core/net/httperror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

constexpr qint64 tenSecondWaitMs = 10'000;
constexpr qint64 secondlyWaitMs = 1'000;
constexpr qint64 lockedWaitMs = 2'000;

base::Error crmError(base::ErrorKind kind, const QString &code, const QJsonObject &body)
{
    QVariantMap facts;
    const QString correlation = body[u"correlationId"_s].toString();
    if (!correlation.isEmpty())
        facts.insert(u"correlationId"_s, correlation);
    return {kind, code, facts};
}

// Names of properties and codes only: messages quote the values that were refused.
base::Error validationError(const QJsonObject &body)
{
    base::Error error = crmError(base::ErrorKind::InvalidInput, u"crm.validation"_s, body);
    const QJsonObject first = body[u"errors"_s].toArray().at(0).toObject();
    QString property = first[u"context"_s][u"propertyName"_s].toArray().at(0).toString();
    if (property.isEmpty())
        property = body[u"context"_s][u"propertyName"_s].toArray().at(0).toString();
    if (property.isEmpty())
        property = first[u"in"_s].toString();
    if (!property.isEmpty())
        error.facts.insert(u"property"_s, property);
    const QString code = first[u"code"_s].toString();
    error.facts.insert(u"detail"_s, code.isEmpty() ? body[u"category"_s].toString() : code);
    return error;
}

base::Error rateError(const net::HttpResponse &response, const QJsonObject &body,
                      const QDateTime &now, const QTimeZone &zone)
{
    base::Error error = crmError(base::ErrorKind::RateLimited, u"crm.rate_limited"_s, body);
    const QString policy = body[u"policyName"_s].toString();
    qint64 waitMs = tenSecondWaitMs;
    if (policy == u"DAILY"_s) {
        error.code = u"crm.daily_limit"_s;
        const QDate tomorrow = now.toTimeZone(zone).date().addDays(1);
        waitMs = now.msecsTo(tomorrow.startOfDay(zone));
    } else if (policy.contains(u"SECONDLY"_s) && !policy.startsWith(u"TEN_"_s)) {
        waitMs = secondlyWaitMs;
    } else if (policy.isEmpty() && body[u"message"_s].toString().contains(u"secondly limit"_s)) {
        waitMs = secondlyWaitMs; // the search limit names no policy
    }
    const qint64 askedMs = net::retryAfterMs(response.headers, now).value_or(0);
    error.facts.insert(u"retryAfterMs"_s, std::max(waitMs, askedMs));
    return error;
}

base::Error waitError(const QJsonObject &body, qint64 waitMs)
{
    base::Error error = crmError(base::ErrorKind::RateLimited, u"crm.rate_limited"_s, body);
    error.facts.insert(u"retryAfterMs"_s, waitMs);
    return error;
}

} // namespace

base::Error hubSpotError(const net::HttpResponse &response, const QDateTime &now,
                         const QTimeZone &zone)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    switch (response.status) {
    case 400:
    case 422:
        return validationError(body);
    case 401:
        return crmError(base::ErrorKind::Unauthorised, u"crm.unauthorised"_s, body);
    case 403:
        return crmError(base::ErrorKind::Unauthorised, u"crm.forbidden"_s, body);
    case 404:
        return crmError(base::ErrorKind::NotFound, u"crm.not_found"_s, body);
    case 409:
        return crmError(base::ErrorKind::Conflict, u"crm.conflict"_s, body);
    case 423: // the record is locked by another write
        return waitError(body, lockedWaitMs);
    case 429:
        return rateError(response, body, now, zone);
    case 477: // the account moves between data centres
        return waitError(body, net::retryAfterMs(response.headers, now).value_or(tenSecondWaitMs));
    }
    return net::errorFromResponse(response, now);
}

base::Error hubSpotItemError(const QJsonObject &error)
{
    const QString category = error[u"category"_s].toString();
    if (category == u"OBJECT_NOT_FOUND"_s)
        return crmError(base::ErrorKind::NotFound, u"crm.not_found"_s, error);
    if (category == u"CONFLICT"_s)
        return crmError(base::ErrorKind::Conflict, u"crm.conflict"_s, error);
    if (category == u"RATE_LIMITS"_s)
        return waitError(error, tenSecondWaitMs);
    return validationError(error);
}

bool isRecordNotFound(const net::HttpResponse &response)
{
    if (response.status != 404)
        return false;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    return body[u"category"_s].toString() == u"OBJECT_NOT_FOUND"_s;
}

} // namespace countersign::crm
