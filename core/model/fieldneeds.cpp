// SPDX-License-Identifier: Apache-2.0
#include "core/model/fieldneeds.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

// Kinds of contract that somebody pays by.
bool isAboutMoney(const QString &contractType)
{
    static const QStringList paid{u"sow"_s,        u"services"_s,   u"purchase"_s,
                                  u"sales"_s,      u"license"_s,    u"lease"_s,
                                  u"employment"_s, u"consulting"_s, u"loan"_s};
    return paid.contains(contractType);
}

} // namespace

QSet<FieldKey> usuallyNeeded(const QString &contractType)
{
    QSet<FieldKey> needed{FieldKey::ContractType,  FieldKey::Title, FieldKey::Party,
                          FieldKey::EffectiveDate, FieldKey::Term,  FieldKey::Jurisdiction};
    if (contractType == u"nda"_s)
        return needed;
    // Confidentiality mostly ends by its term; elsewhere the end and the way out are what one
    // looks for.
    needed += {FieldKey::AgreementDate, FieldKey::ExpirationDate, FieldKey::NoticePeriod};
    if (isAboutMoney(contractType))
        needed += FieldKey::Amount;
    return needed;
}

QSet<FieldKey> FieldNeeds::neededFor(const QString &contractType) const
{
    const auto own = perType.constFind(contractType);
    return own == perType.cend() ? usuallyNeeded(contractType) : *own;
}

QSet<FieldKey> FieldNeeds::optionalFor(const QString &contractType) const
{
    const QSet<FieldKey> needed = neededFor(contractType);
    QSet<FieldKey> optional;
    for (const FieldInfo &info : fieldInfos()) {
        if (!needed.contains(info.key))
            optional.insert(info.key);
    }
    return optional;
}

QJsonObject toJson(const FieldNeeds &needs)
{
    QJsonObject object;
    for (auto type = needs.perType.cbegin(); type != needs.perType.cend(); ++type) {
        QStringList names;
        for (const FieldKey key : *type)
            names.append(fieldName(key));
        names.sort();
        object.insert(type.key(), QJsonArray::fromStringList(names));
    }
    return object;
}

FieldNeeds fieldNeedsFromJson(const QJsonObject &object)
{
    FieldNeeds needs;
    for (auto type = object.begin(); type != object.end(); ++type) {
        QSet<FieldKey> keys;
        const QJsonArray names = type->toArray();
        for (const QJsonValue &name : names) {
            if (const auto key = parseFieldKey(name.toString()))
                keys.insert(*key);
        }
        needs.perType.insert(type.key(), keys);
    }
    return needs;
}

} // namespace countersign::model
