// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspotvalues.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

base::Error unfitValue(const QString &type)
{
    return {base::ErrorKind::InvalidInput, u"crm.value_unfit"_s, {{u"type"_s, type}}};
}

QDateTime hubSpotTime(const QString &value)
{
    bool isNumber = false;
    const qint64 ms = value.toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && value.size() == 10)
        return day.startOfDay(Qt::UTC);
    return QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
}

// Decimal digits without a float in between: amounts are money.
QString plainDecimal(QString value)
{
    static const QRegularExpression form(u"^(-?)0*([0-9]+)(?:\\.([0-9]*?)0*)?$"_s);
    const QRegularExpressionMatch match = form.match(value.trimmed());
    if (!match.hasMatch())
        return value;
    const QString fraction = match.captured(3);
    const QString whole = match.captured(2) + (fraction.isEmpty() ? QString() : u'.' + fraction);
    return whole == u"0"_s ? whole : match.captured(1) + whole;
}

} // namespace

base::Result<QString> toHubSpotValue(const QString &value, const QString &type)
{
    if (type == u"date"_s || type == u"datetime"_s) {
        const QDateTime time = hubSpotTime(value);
        if (!time.isValid())
            return unfitValue(type);
        if (type == u"date"_s)
            return time.date().toString(Qt::ISODate); // midnight UTC by definition
        return time.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    }
    if (type == u"number"_s) {
        static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
        if (!number.match(value).hasMatch())
            return unfitValue(type);
    }
    return value;
}

bool sameHubSpotValue(const QString &left, const QString &right, const QString &type)
{
    if (left == right)
        return true;
    if (left.isEmpty() || right.isEmpty())
        return false;
    if (type == u"date"_s)
        return hubSpotTime(left).isValid() && hubSpotTime(left).date() == hubSpotTime(right).date();
    if (type == u"datetime"_s)
        return hubSpotTime(left).isValid() && hubSpotTime(left) == hubSpotTime(right);
    if (type == u"number"_s)
        return plainDecimal(left) == plainDecimal(right);
    return false;
}

} // namespace countersign::crm
