// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspotproperties.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

constexpr auto propertiesPath = "/crm/properties";
constexpr auto contractGroup = "contract_signature";

QString propertiesFamily()
{
    return QString::fromLatin1(propertiesPath);
}

base::Error propertyError(const QString &code, const QString &object, const QString &property)
{
    return {
        base::ErrorKind::InvalidInput, code, {{u"object"_s, object}, {u"property"_s, property}}};
}

QString fieldTypeFor(const QString &type)
{
    if (type == u"number"_s)
        return u"number"_s;
    if (type == u"date"_s)
        return u"date"_s;
    if (type == u"enumeration"_s)
        return u"select"_s;
    return u"text"_s;
}

QString choiceLabel(const QString &value)
{
    return value.isEmpty() ? value : value.at(0).toUpper() + value.mid(1);
}

QJsonObject definitionOf(const model::FieldMappingRow &row)
{
    QJsonObject definition{{u"name"_s, row.property},
                           {u"label"_s, row.label},
                           {u"groupName"_s, QString::fromLatin1(contractGroup)},
                           {u"type"_s, row.type},
                           {u"fieldType"_s, fieldTypeFor(row.type)}};
    QJsonArray options;
    for (const QString &choice : row.choices) {
        options.append(QJsonObject{{u"label"_s, choiceLabel(choice)},
                                   {u"value"_s, choice},
                                   {u"displayOrder"_s, options.size()},
                                   {u"hidden"_s, false}});
    }
    if (!options.isEmpty())
        definition.insert(u"options"_s, options);
    return definition;
}

} // namespace

HubSpotProperties::HubSpotProperties(HubSpotApi &api)
    : m_api(api)
{
}

base::Result<QList<model::CrmProperty>> HubSpotProperties::of(const QString &object,
                                                              base::JobContext &context)
{
    if (m_known.contains(object))
        return m_known.value(object);
    auto reply = m_api.get(propertiesFamily(), u'/' + HubSpotApi::segment(object), {}, context);
    if (!reply)
        return reply.error();
    QList<model::CrmProperty> properties;
    for (const QJsonValue &value : (*reply)[u"results"_s].toArray()) {
        // HubSpot's own unique property of contacts carries no mark.
        const bool builtInKey
            = object == u"contacts"_s && value[u"name"_s].toString() == u"email"_s;
        properties.append({value[u"name"_s].toString(), value[u"label"_s].toString(),
                           value[u"type"_s].toString(),
                           builtInKey || value[u"hasUniqueValue"_s].toBool()});
    }
    m_known.insert(object, properties);
    return properties;
}

base::Result<model::CrmProperty>
HubSpotProperties::property(const QString &object, const QString &name, base::JobContext &context)
{
    auto properties = of(object, context);
    if (!properties)
        return properties.error();
    for (const model::CrmProperty &property : *properties) {
        if (property.name == name)
            return property;
    }
    return propertyError(u"crm.property_missing"_s, object, name);
}

base::Result<int> HubSpotProperties::prepare(const model::FieldMapping &mapping,
                                             base::JobContext &context)
{
    m_known.clear(); // an administrator may have changed them since
    int made = 0;
    for (const model::FieldMappingObject &object : mapping.objects) {
        auto created = ensureId(object, context);
        if (!created)
            return created.error();
        made += *created ? 1 : 0;
    }
    for (const model::FieldMappingRow &row : mapping.rows) {
        auto created = ensureRow(row, context);
        if (!created)
            return created.error();
        made += *created ? 1 : 0;
    }
    return made;
}

base::Result<bool> HubSpotProperties::ensureId(const model::FieldMappingObject &object,
                                               base::JobContext &context)
{
    auto known = property(object.object, object.idProperty, context);
    if (known) {
        if (!known->unique) // can't be added later
            return propertyError(u"crm.property_not_unique"_s, object.object, object.idProperty);
        return false;
    }
    if (known.error().code != u"crm.property_missing"_s || object.label.isEmpty())
        return known.error();
    CS_TRY(ensureGroup(object.object, context));
    CS_TRY(create(object.object,
                  {{u"name"_s, object.idProperty},
                   {u"label"_s, object.label},
                   {u"groupName"_s, QString::fromLatin1(contractGroup)},
                   {u"type"_s, u"string"_s},
                   {u"fieldType"_s, u"text"_s},
                   {u"hasUniqueValue"_s, true}},
                  context));
    return true;
}

base::Result<bool> HubSpotProperties::ensureRow(const model::FieldMappingRow &row,
                                                base::JobContext &context)
{
    auto known = property(row.object, row.property, context);
    if (known)
        return false;
    if (known.error().code != u"crm.property_missing"_s || row.label.isEmpty())
        return known.error();
    CS_TRY(ensureGroup(row.object, context));
    CS_TRY(create(row.object, definitionOf(row), context));
    return true;
}

base::Result<> HubSpotProperties::ensureGroup(const QString &object, base::JobContext &context)
{
    if (m_groups.contains(object))
        return {};
    const QString groups = u'/' + HubSpotApi::segment(object) + u"/groups"_s;
    auto made = m_api.post(propertiesFamily(), groups,
                           {{u"name"_s, QString::fromLatin1(contractGroup)},
                            {u"label"_s, u"Contract and signature"_s}},
                           context);
    if (!made && made.error().kind != base::ErrorKind::Conflict) // Conflict: it is there
        return made.error();
    m_groups.append(object);
    return {};
}

base::Result<> HubSpotProperties::create(const QString &object, const QJsonObject &definition,
                                         base::JobContext &context)
{
    auto made
        = m_api.post(propertiesFamily(), u'/' + HubSpotApi::segment(object), definition, context);
    const QString name = definition[u"name"_s].toString();
    const bool unique = definition[u"hasUniqueValue"_s].toBool();
    if (made) {
        m_known[object].append(
            {name, definition[u"label"_s].toString(), definition[u"type"_s].toString(), unique});
        return {};
    }
    if (made.error().kind != base::ErrorKind::Conflict)
        return made.error();
    // Somebody made it in the meantime, or our first try got through: what counts is that it fits.
    m_known.remove(object);
    auto known = property(object, name, context);
    if (!known)
        return known.error();
    if (unique && !known->unique)
        return propertyError(u"crm.property_not_unique"_s, object, name);
    return {};
}

} // namespace countersign::crm
