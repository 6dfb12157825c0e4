// SPDX-License-Identifier: Apache-2.0
#include "core/model/contractrecord.h"

#include "core/base/clock.h"
#include "core/model/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::model
{

QStringList ContractRecord::values(FieldKey key) const
{
    QStringList values;
    for (const FieldValue &field : fields) {
        if (field.key == key && !field.value.isEmpty())
            values.append(field.value);
    }
    return values;
}

QByteArray canonicalJson(const ContractRecord &record)
{
    QJsonArray fields;
    for (const FieldValue &field : record.fields)
        fields.append(toJson(field));
    const QJsonObject object{{u"document"_s, record.document.toString()},
                             {u"version"_s, record.version},
                             {u"original_sha256"_s, record.originalSha256.toHex()},
                             {u"approved_by"_s, record.approvedBy},
                             {u"approved_at"_s, base::toIso(record.approvedAt)},
                             {u"fields"_s, fields}};
    return QJsonDocument(object).toJson(
        QJsonDocument::Compact); // QJsonObject keeps its keys sorted
}

base::Result<ContractRecord> contractRecordFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    auto document = DocumentId::parse(object[u"document"_s].toString());
    if (!document)
        return base::Error{base::ErrorKind::Corrupt, u"record.malformed"_s, {}};
    ContractRecord record;
    record.document = *document;
    record.version = object[u"version"_s].toInt();
    record.originalSha256 = Sha256::fromHex(object[u"original_sha256"_s].toString());
    record.approvedBy = object[u"approved_by"_s].toString();
    record.approvedAt = base::fromIso(object[u"approved_at"_s].toString());
    const QJsonArray fields = object[u"fields"_s].toArray();
    for (const QJsonValue &value : fields) {
        auto field = fieldValueFromJson(value.toObject());
        if (!field)
            return field.error();
        record.fields.append(*field);
    }
    record.sha256 = {QCryptographicHash::hash(json, QCryptographicHash::Sha256)};
    return record;
}

} // namespace countersign::model
