// SPDX-License-Identifier: Apache-2.0
#include "core/esign/docusign/docusignerror.h"

#include "core/net/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::esign::docusign
{

namespace
{

constexpr qint64 minuteMs = 60 * 1000;
constexpr qsizetype maxCode = 80;

// Only what looks like a code: the message beside it may quote names.
QString errorCodeOf(const QByteArray &body)
{
    const QString code = QJsonDocument::fromJson(body).object()[u"errorCode"_s].toString();
    const bool isClean = std::all_of(code.cbegin(), code.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
    });
    return isClean ? code.left(maxCode) : QString();
}

// How long the limit of that name lasts: bursts count 30 s, polling of one envelope 15 minutes;
// hours begin on the hour.
qint64 limitPauseMs(const QString &upperCode, const QDateTime &now)
{
    if (upperCode.startsWith(u"BURST"_s))
        return minuteMs / 2;
    if (upperCode.contains(u"POLLING"_s))
        return 15 * minuteMs;
    return 60 * minuteMs - now.toMSecsSinceEpoch() % (60 * minuteMs);
}

base::Error errorOfCode(const QString &code, const QDateTime &now)
{
    using base::ErrorKind;
    const QString upper = code.toUpper();
    if (upper.contains(u"LIMIT_EXCEEDED"_s))
        return {ErrorKind::RateLimited,
                u"net.rate_limited"_s,
                {{u"retryAfterMs"_s, limitPauseMs(upper, now)}}};
    if (upper == u"ENVELOPE_DOES_NOT_EXIST"_s || upper == u"ENVELOPE_NOT_IN_FOLDER"_s)
        return {ErrorKind::NotFound, u"net.not_found"_s, {}};
    if (upper == u"ENVELOPE_CANNOT_VOID_INVALID_STATE"_s || upper == u"ENVELOPE_INVALID_STATUS"_s
        || upper == u"ENVELOPE_IS_INCOMPLETE"_s)
        return {ErrorKind::Conflict, u"esign.wrong_state"_s, {}};
    if (upper.startsWith(u"USER_LACKS"_s) || upper.startsWith(u"ACCOUNT_LACKS"_s))
        return {ErrorKind::Unauthorised, u"net.forbidden"_s, {}};
    if (upper == u"AUTHORIZATION_INVALID_TOKEN"_s || upper == u"USER_AUTHENTICATION_FAILED"_s)
        return {ErrorKind::Unauthorised, u"net.unauthorised"_s, {}};
    return {ErrorKind::InvalidInput, u"esign.rejected"_s, {}};
}

} // namespace

base::Error errorFromReply(const net::HttpResponse &response, const QDateTime &now)
{
    const QString code = errorCodeOf(response.body);
    const bool decidesByCode = response.status == 400 && !code.isEmpty();
    base::Error error
        = decidesByCode ? errorOfCode(code, now) : net::errorFromResponse(response, now);
    error.facts.insert(u"status"_s, response.status);
    if (!code.isEmpty())
        error.facts.insert(u"detail"_s, code);
    return error;
}

} // namespace countersign::esign::docusign
