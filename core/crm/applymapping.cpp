// SPDX-License-Identifier: Apache-2.0
#include "core/crm/fieldmapping.h"
#include "core/crm/mappingsources.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

// The record that a value belongs to: all values when the object has one record, else those of the
// same signature block.
struct RecordScope {
    QString id;
    int group = 0;
    bool only = false;
    bool shared
        = false; // another record's id comes from the same block: whose name is whose can't be said
};

bool fitsType(const QString &value, const QString &type)
{
    // "perpetual" is a valid expiration and no date.
    return type != u"date"_s || QDate::fromString(value, Qt::ISODate).isValid();
}

QString valueInScope(const model::FieldMappingRow &row, const model::ContractRecord &record,
                     const MappingFacts &facts, const RecordScope &scope)
{
    if (scope.shared)
        return {};
    QStringList values;
    for (const SourceValue &value : sourceValues(row.source, record, facts)) {
        if ((scope.only || value.group == scope.group) && fitsType(value.value, row.type)
            && !values.contains(value.value))
            values.append(value.value);
    }
    return scope.only ? values.join(u"; "_s) : values.value(0);
}

model::CrmUpsert upsertFor(const model::FieldMapping &mapping,
                           const model::FieldMappingObject &object,
                           const model::ContractRecord &record, const MappingFacts &facts,
                           const RecordScope &scope)
{
    model::CrmUpsert upsert{object.object, object.idProperty, scope.id, {}, {}};
    for (const model::FieldMappingRow &row : mapping.rows) {
        if (row.object != object.object || upsert.values.contains(row.property))
            continue;
        const QString value = valueInScope(row, record, facts, scope);
        if (value.isEmpty())
            continue;
        upsert.values.insert(row.property, value);
        if (row.neverOverwrite)
            upsert.keepExisting.append(row.property);
    }
    return upsert;
}

QList<RecordScope> scopesOf(const model::FieldMappingObject &object,
                            const model::ContractRecord &record, const MappingFacts &facts)
{
    const bool fromField = model::parseFieldKey(object.idSource).ok();
    QList<RecordScope> scopes;
    for (const SourceValue &id : sourceValues(object.idSource, record, facts)) {
        const QString key = object.idProperty == u"email"_s ? id.value.toLower() : id.value;
        bool known = false;
        for (const RecordScope &scope : scopes)
            known = known || scope.id == key;
        if (!known)
            scopes.append({key, id.group, !fromField, false});
    }
    for (RecordScope &scope : scopes) {
        const auto inBlock
            = std::count_if(scopes.cbegin(), scopes.cend(),
                            [&](const RecordScope &other) { return other.group == scope.group; });
        scope.shared = !scope.only && inBlock > 1;
    }
    return scopes;
}

} // namespace

base::Result<QList<model::CrmUpsert>> applyMapping(const model::FieldMapping &mapping,
                                                   const model::ContractRecord &record,
                                                   const MappingFacts &facts)
{
    QList<model::CrmUpsert> upserts;
    for (const model::FieldMappingObject &object : mapping.objects) {
        const QList<RecordScope> scopes = scopesOf(object, record, facts);
        if (upserts.isEmpty() && scopes.isEmpty()) {
            return base::Error{base::ErrorKind::InvalidInput,
                               u"mapping.id_empty"_s,
                               {{u"object"_s, object.object}, {u"source"_s, object.idSource}}};
        }
        for (const RecordScope &scope : scopes)
            upserts.append(upsertFor(mapping, object, record, facts, scope));
    }
    return upserts;
}

} // namespace countersign::crm
