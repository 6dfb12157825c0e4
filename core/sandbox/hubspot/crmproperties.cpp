// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmproperties.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::hubspot
{

namespace
{

constexpr qint64 msADay = 24 * 60 * 60 * 1000;
constexpr qsizetype crmValueLimit = 65'536;

PropertyDefinition builtIn(const QString &name, const QString &label, const QString &type,
                           const QString &fieldType, bool readOnly = false)
{
    PropertyDefinition property;
    property.name = name;
    property.label = label;
    property.groupName = u"information"_s;
    property.type = type;
    property.fieldType = fieldType;
    property.builtIn = true;
    property.readOnly = readOnly;
    return property;
}

PropertyDefinition text(const QString &name, const QString &label)
{
    return builtIn(name, label, u"string"_s, u"text"_s);
}

QList<PropertyDefinition> withSystemProperties(QList<PropertyDefinition> properties)
{
    return properties
        + QList{builtIn(u"hs_object_id"_s, u"Record ID"_s, u"number"_s, u"number"_s, true),
                builtIn(u"createdate"_s, u"Create date"_s, u"datetime"_s, u"date"_s, true)};
}

// Milliseconds or ISO 8601.
QDateTime timeOfValue(const QString &value)
{
    bool isNumber = false;
    const qint64 ms = value.toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    if (value.size() == 10)
        return QDate::fromString(value, Qt::ISODate).startOfDay(Qt::UTC);
    return QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
}

ValueProblem problemOf(const PropertyDefinition &property, const QString &code, const QString &what)
{
    return {property.name, code, u"Property \"%1\" %2"_s.arg(property.name, what)};
}

bool isKnownOption(const PropertyDefinition &property, const QString &value)
{
    return property.options.isEmpty()
        || std::any_of(property.options.cbegin(), property.options.cend(),
                       [&](const CrmOption &option) { return option.value == value; });
}

} // namespace

QJsonObject PropertyDefinition::json() const
{
    QJsonArray choices;
    for (const CrmOption &option : options) {
        choices.append(QJsonObject{{u"label"_s, option.label},
                                   {u"value"_s, option.value},
                                   {u"displayOrder"_s, choices.size()},
                                   {u"hidden"_s, false}});
    }
    return {{u"name"_s, name},
            {u"label"_s, label},
            {u"groupName"_s, groupName},
            {u"description"_s, QString()},
            {u"type"_s, type},
            {u"fieldType"_s, fieldType},
            {u"hasUniqueValue"_s, unique},
            {u"hubspotDefined"_s, builtIn},
            {u"options"_s, choices},
            {u"modificationMetadata"_s,
             QJsonObject{{u"readOnlyValue"_s, readOnly}, {u"archivable"_s, !builtIn}}}};
}

PropertyDefinition PropertyDefinition::fromJson(const QJsonObject &json)
{
    PropertyDefinition property;
    property.name = json[u"name"_s].toString();
    property.label = json[u"label"_s].toString();
    property.groupName = json[u"groupName"_s].toString();
    property.type = json[u"type"_s].toString();
    property.fieldType = json[u"fieldType"_s].toString();
    property.unique = json[u"hasUniqueValue"_s].toBool();
    for (const QJsonValue &option : json[u"options"_s].toArray())
        property.options.append({option[u"label"_s].toString(), option[u"value"_s].toString()});
    return property;
}

QMap<QString, QList<PropertyDefinition>> builtInProperties()
{
    return {{u"deals"_s,
             withSystemProperties(
                 {text(u"dealname"_s, u"Deal name"_s), text(u"description"_s, u"Description"_s),
                  builtIn(u"amount"_s, u"Amount"_s, u"number"_s, u"number"_s),
                  builtIn(u"closedate"_s, u"Close date"_s, u"datetime"_s, u"date"_s),
                  builtIn(u"dealstage"_s, u"Deal stage"_s, u"enumeration"_s, u"radio"_s),
                  builtIn(u"pipeline"_s, u"Pipeline"_s, u"enumeration"_s, u"select"_s),
                  builtIn(u"deal_currency_code"_s, u"Currency"_s, u"enumeration"_s, u"select"_s)})},
            {u"contacts"_s,
             withSystemProperties(
                 {text(u"email"_s, u"Email"_s), text(u"firstname"_s, u"First name"_s),
                  text(u"lastname"_s, u"Last name"_s), text(u"jobtitle"_s, u"Job title"_s),
                  text(u"phone"_s, u"Phone number"_s), text(u"company"_s, u"Company name"_s)})},
            {u"companies"_s,
             withSystemProperties({text(u"name"_s, u"Company name"_s),
                                   text(u"domain"_s, u"Company domain name"_s),
                                   text(u"phone"_s, u"Phone number"_s)})},
            {u"notes"_s,
             withSystemProperties(
                 {builtIn(u"hs_timestamp"_s, u"Activity date"_s, u"datetime"_s, u"date"_s),
                  text(u"hs_note_body"_s, u"Note body"_s),
                  text(u"hs_attachment_ids"_s, u"Attached file IDs"_s)})}};
}

QJsonObject ValueProblem::json() const
{
    return {{u"message"_s, message},
            {u"code"_s, code},
            {u"context"_s, QJsonObject{{u"propertyName"_s, QJsonArray{property}}}}};
}

std::optional<ValueProblem> checkValue(const PropertyDefinition &property, const QString &value)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    if (property.readOnly)
        return problemOf(property, u"READ_ONLY_VALUE"_s, u"is read only"_s);
    if (value.isEmpty())
        return std::nullopt; // clears the property
    if (value.size() > crmValueLimit)
        return problemOf(property, u"PROPERTY_TOO_LARGE"_s, u"is too long"_s);
    if (property.type == u"number"_s && !number.match(value).hasMatch())
        return problemOf(property, u"INVALID_DOUBLE"_s, u"was not a valid number"_s);
    const bool isDate = property.type == u"date"_s;
    if (isDate || property.type == u"datetime"_s) {
        const QDateTime time = timeOfValue(value);
        if (!time.isValid())
            return problemOf(property, u"INVALID_DATE"_s, u"was not a valid date"_s);
        if (isDate && time.toMSecsSinceEpoch() % msADay != 0)
            return problemOf(property, u"INVALID_DATE"_s, u"is not at midnight UTC"_s);
    }
    if (property.type == u"enumeration"_s && !isKnownOption(property, value))
        return problemOf(property, u"INVALID_OPTION"_s, u"was not one of the allowed options"_s);
    if (property.name == u"email"_s && !email.match(value).hasMatch())
        return problemOf(property, u"INVALID_EMAIL"_s, u"was not a valid email"_s);
    return std::nullopt;
}

QString storedValue(const PropertyDefinition &property, const QString &value)
{
    if (value.isEmpty())
        return value;
    if (property.type == u"date"_s)
        return timeOfValue(value).date().toString(Qt::ISODate);
    if (property.type == u"datetime"_s)
        return timeOfValue(value).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    return property.name == u"email"_s ? value.toLower() : value;
}

} // namespace countersign::sandbox::hubspot
