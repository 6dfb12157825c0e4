// SPDX-License-Identifier: Apache-2.0
#include "core/crm/fieldmapping.h"

#include "core/crm/mappingsources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

base::Error mappingError(const QString &code, int row = 0, const QVariantMap &facts = {})
{
    QVariantMap all = facts;
    if (row > 0)
        all.insert(u"row"_s, row);
    return {base::ErrorKind::InvalidInput, code, all};
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

model::FieldMappingRow rowFromJson(const QJsonObject &json)
{
    return {json[u"source"_s].toString(),   json[u"object"_s].toString(),
            json[u"property"_s].toString(), json[u"keep"_s].toBool(),
            json[u"type"_s].toString(),     json[u"label"_s].toString(),
            stringsIn(json[u"choices"_s])};
}

QJsonObject rowToJson(const model::FieldMappingRow &row)
{
    QJsonObject json{
        {u"source"_s, row.source}, {u"object"_s, row.object}, {u"property"_s, row.property}};
    if (row.neverOverwrite)
        json.insert(u"keep"_s, true);
    if (!row.type.isEmpty())
        json.insert(u"type"_s, row.type);
    if (!row.label.isEmpty())
        json.insert(u"label"_s, row.label);
    if (!row.choices.isEmpty())
        json.insert(u"choices"_s, QJsonArray::fromStringList(row.choices));
    return json;
}

const model::FieldMappingObject *mappedObject(const model::FieldMapping &mapping,
                                              const QString &object)
{
    const auto found
        = std::find_if(mapping.objects.cbegin(), mapping.objects.cend(),
                       [&](const model::FieldMappingObject &o) { return o.object == object; });
    return found == mapping.objects.cend() ? nullptr : &*found;
}

base::Result<> checkRow(const model::FieldMapping &mapping, const model::FieldMappingRow &row,
                        int number)
{
    static const QStringList types
        = {QString(), u"string"_s, u"number"_s, u"date"_s, u"enumeration"_s};
    if (row.property.isEmpty())
        return mappingError(u"mapping.malformed"_s, number);
    if (!isMappingSource(row.source))
        return mappingError(u"mapping.source_unknown"_s, number, {{u"source"_s, row.source}});
    const model::FieldMappingObject *object = mappedObject(mapping, row.object);
    if (!object)
        return mappingError(u"mapping.object_unknown"_s, number, {{u"object"_s, row.object}});
    if (object->idProperty == row.property)
        return mappingError(u"mapping.id_written"_s, number, {{u"property"_s, row.property}});
    if (!types.contains(row.type) || (row.type.isEmpty() && !row.label.isEmpty()))
        return mappingError(u"mapping.type_unknown"_s, number, {{u"property"_s, row.property}});
    return {};
}

base::Result<> readObjects(const QJsonArray &json, model::FieldMapping &mapping)
{
    for (const QJsonValue &value : json) {
        const model::FieldMappingObject object{
            value[u"object"_s].toString(), value[u"property"_s].toString(),
            value[u"source"_s].toString(), value[u"label"_s].toString()};
        if (object.object.isEmpty() || object.idProperty.isEmpty()
            || mappedObject(mapping, object.object))
            return mappingError(u"mapping.malformed"_s);
        if (!isMappingSource(object.idSource))
            return mappingError(u"mapping.source_unknown"_s, 0, {{u"source"_s, object.idSource}});
        mapping.objects.append(object);
    }
    return {};
}

bool schemaHas(const model::CrmSchema &schema, const QString &object, const QString &property)
{
    const QList<model::CrmProperty> properties = schema.objects.value(object);
    return std::any_of(properties.cbegin(), properties.cend(),
                       [&](const model::CrmProperty &p) { return p.name == property; });
}

} // namespace

base::Result<model::FieldMapping> parseMapping(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    model::FieldMapping mapping;
    mapping.connector = root[u"connector"_s].toString();
    mapping.version = root[u"version"_s].toInt();
    if (mapping.connector.isEmpty() || mapping.version < 1)
        return mappingError(u"mapping.malformed"_s);
    CS_TRY(readObjects(root[u"objects"_s].toArray(), mapping));
    if (mapping.objects.isEmpty())
        return mappingError(u"mapping.malformed"_s);
    int number = 0;
    for (const QJsonValue &value : root[u"fields"_s].toArray()) {
        const model::FieldMappingRow row = rowFromJson(value.toObject());
        CS_TRY(checkRow(mapping, row, ++number));
        mapping.rows.append(row);
    }
    return mapping;
}

QByteArray toJson(const model::FieldMapping &mapping)
{
    QJsonArray objects;
    for (const model::FieldMappingObject &object : mapping.objects) {
        QJsonObject json{{u"object"_s, object.object},
                         {u"property"_s, object.idProperty},
                         {u"source"_s, object.idSource}};
        if (!object.label.isEmpty())
            json.insert(u"label"_s, object.label);
        objects.append(json);
    }
    QJsonArray rows;
    for (const model::FieldMappingRow &row : mapping.rows)
        rows.append(rowToJson(row));
    const QJsonObject root{{u"connector"_s, mapping.connector},
                           {u"version"_s, mapping.version},
                           {u"objects"_s, objects},
                           {u"fields"_s, rows}};
    return QJsonDocument(root).toJson();
}

QStringList missingProperties(const model::FieldMapping &mapping, const model::CrmSchema &schema)
{
    QStringList missing;
    const auto note = [&](const QString &object, const QString &property, const QString &label) {
        const QString name = object + u'.' + property;
        if (label.isEmpty() && !schemaHas(schema, object, property) && !missing.contains(name))
            missing.append(name);
    };
    for (const model::FieldMappingObject &object : mapping.objects)
        note(object.object, object.idProperty, object.label);
    for (const model::FieldMappingRow &row : mapping.rows)
        note(row.object, row.property, row.label);
    return missing;
}

} // namespace countersign::crm
