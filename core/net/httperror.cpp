// SPDX-License-Identifier: Apache-2.0
#include "core/net/httperror.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

struct StatusMeaning {
    base::ErrorKind kind;
    QString code;
};

StatusMeaning meaningOf(int status)
{
    using base::ErrorKind;
    if (status == 401)
        return {ErrorKind::Unauthorised, u"net.unauthorised"_s};
    if (status == 403)
        return {ErrorKind::Unauthorised, u"net.forbidden"_s};
    if (status == 404 || status == 410)
        return {ErrorKind::NotFound, u"net.not_found"_s};
    if (status == 409 || status == 412)
        return {ErrorKind::Conflict, u"net.conflict"_s};
    if (status == 429)
        return {ErrorKind::RateLimited, u"net.rate_limited"_s};
    if (status == 408 || status >= 500)
        return {ErrorKind::Network, u"net.server_error"_s};
    return {ErrorKind::InvalidInput, u"net.rejected"_s};
}

// IMF-fixdate (RFC 9110 section 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime parseHttpDate(const QByteArray &text)
{
    QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<qint64> retryAfterMs(const HttpHeaders &headers, const QDateTime &now)
{
    const QByteArray text = headers.value("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(qMin(seconds, dayMs / 1000) * 1000);
    const QDateTime at = parseHttpDate(text);
    if (!at.isValid())
        return std::nullopt;
    return qBound(qint64(0), now.msecsTo(at), dayMs);
}

base::Error errorFromResponse(const HttpResponse &response, const QDateTime &now)
{
    const StatusMeaning meaning = meaningOf(response.status);
    base::Error error{meaning.kind, meaning.code, {{u"status"_s, response.status}}};
    if (const auto wait = retryAfterMs(response.headers, now))
        error.facts.insert(u"retryAfterMs"_s, *wait);
    return error;
}

} // namespace countersign::net
