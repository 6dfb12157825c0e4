// SPDX-License-Identifier: Apache-2.0
#include "core/crm/mappingsources.h"

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

const QStringList &factNames()
{
    static const QStringList names
        = {u"document.id"_s,       u"document.sha256"_s, u"document.stage"_s, u"envelope.id"_s,
           u"envelope.provider"_s, u"envelope.status"_s, u"signed.sha256"_s,  u"signed.date"_s};
    return names;
}

const QStringList &fieldPartNames()
{
    static const QStringList names = {u"amount.value"_s, u"amount.currency"_s, u"term.months"_s,
                                      u"signer_name.first"_s, u"signer_name.last"_s};
    return names;
}

// The amount that speaks for the contract: the marked total, else the only one. Several unmarked
// ones say nothing.
QList<SourceValue> contractAmount(const model::ContractRecord &record)
{
    QList<SourceValue> amounts;
    for (const model::FieldValue &field : record.fields) {
        if (field.key != model::FieldKey::Amount || field.value.isEmpty())
            continue;
        if (field.qualifier == u"total"_s)
            return {{field.value, field.group}};
        amounts.append({field.value, field.group});
    }
    return amounts.size() == 1 ? amounts : QList<SourceValue>();
}

QString wholeMonths(const QString &duration)
{
    const int count = duration.section(u' ', 0, 0).toInt();
    const QString unit = duration.section(u' ', 1);
    if (count <= 0)
        return {};
    if (unit.startsWith(u"month"_s))
        return QString::number(count);
    if (unit.startsWith(u"year"_s))
        return QString::number(count * 12);
    return {}; // days and weeks are no number of months
}

QString partOf(const QString &part, const QString &value)
{
    if (part == u"amount.value"_s)
        return value.section(u' ', 0, 0);
    if (part == u"amount.currency"_s)
        return value.section(u' ', 1, 1);
    if (part == u"term.months"_s)
        return wholeMonths(value);
    const QStringList words = value.simplified().split(u' ', Qt::SkipEmptyParts);
    if (part == u"signer_name.first"_s)
        return words.mid(0, words.size() - 1).join(u' ');
    return words.value(words.size() - 1);
}

QList<SourceValue> fieldValues(const QString &name, const model::ContractRecord &record)
{
    QList<SourceValue> values;
    for (const model::FieldValue &field : record.fields) {
        if (model::fieldName(field.key) == name && !field.value.isEmpty())
            values.append({field.value, field.group});
    }
    return values;
}

} // namespace

QStringList mappingSources()
{
    QStringList names;
    for (const model::FieldInfo &info : model::fieldInfos())
        names.append(model::fieldName(info.key));
    return names + fieldPartNames() + factNames();
}

bool isMappingSource(const QString &name)
{
    return mappingSources().contains(name);
}

QList<SourceValue> sourceValues(const QString &source, const model::ContractRecord &record,
                                const MappingFacts &facts)
{
    if (factNames().contains(source)) {
        const QString value = facts.value(source);
        return value.isEmpty() ? QList<SourceValue>() : QList<SourceValue>{{value, 0}};
    }
    if (!fieldPartNames().contains(source))
        return fieldValues(source, record);
    const QString field = source.section(u'.', 0, 0);
    const QList<SourceValue> whole
        = field == u"amount"_s ? contractAmount(record) : fieldValues(field, record);
    QList<SourceValue> parts;
    for (const SourceValue &value : whole) {
        const QString part = partOf(source, value.value);
        if (!part.isEmpty())
            parts.append({part, value.group});
    }
    return parts;
}

} // namespace countersign::crm
