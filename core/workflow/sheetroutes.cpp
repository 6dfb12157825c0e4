// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/sheetroutes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr double agreed = 0.99;
constexpr double saidBySheetOnly = 0.8; // below what is taken unseen

QString routingKey(const model::DocumentId &id)
{
    return u"document.routing."_s + id.toString();
}

// Sheets printed in Code 39 know neither small letters nor commas.
QString sheetFolded(const QString &text)
{
    QString folded;
    const QString parted = text.normalized(QString::NormalizationForm_KD).toUpper();
    for (const QChar character : parted) {
        if (character.isLetterOrNumber())
            folded += character;
    }
    return folded;
}

bool meansTheSame(const QString &read, const QString &said)
{
    const QString first = sheetFolded(read);
    const QString second = sheetFolded(said);
    return !second.isEmpty() && (first.startsWith(second) || second.startsWith(first))
        && !first.isEmpty();
}

model::FieldValue valueOfSheet(model::FieldKey key, const QString &value)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = value;
    field.value = value;
    field.confidence = saidBySheetOnly;
    field.producer = u"separator/1"_s;
    return field;
}

model::FieldCandidate asCandidate(const model::FieldValue &value)
{
    model::FieldCandidate candidate;
    candidate.key = value.key;
    candidate.raw = value.raw;
    candidate.normalised = value.value;
    candidate.confidence = value.confidence;
    candidate.evidence = value.evidence;
    candidate.producer = value.producer;
    return candidate;
}

void routeType(QList<model::FieldValue> &values, const QString &type)
{
    const auto read = std::find_if(values.begin(), values.end(), [](const model::FieldValue &v) {
        return v.key == model::FieldKey::ContractType;
    });
    if (read == values.end()) {
        values.append(valueOfSheet(model::FieldKey::ContractType, type));
    } else if (read->value == type) {
        read->confidence = std::max(read->confidence, agreed);
    } else {
        model::FieldValue said = valueOfSheet(model::FieldKey::ContractType, type);
        said.alternatives = read->alternatives;
        if (!read->value.isEmpty())
            said.alternatives.prepend(asCandidate(*read));
        *read = said;
    }
}

void routeParty(QList<model::FieldValue> &values, const QString &counterparty)
{
    const auto same = std::find_if(values.begin(), values.end(), [&](const model::FieldValue &v) {
        return v.key == model::FieldKey::Party && meansTheSame(v.value, counterparty);
    });
    if (same != values.end())
        same->confidence = std::max(same->confidence, agreed);
    else
        values.append(valueOfSheet(model::FieldKey::Party, counterparty));
}

} // namespace

base::Result<> keepRouting(Unit &unit, const model::DocumentId &id,
                           const model::SheetRouting &routing, const QString &actor)
{
    if (routing.isEmpty())
        return {};
    const QJsonObject said{{u"type"_s, routing.contractType},
                           {u"profile"_s, routing.profile},
                           {u"counterparty"_s, routing.counterparty}};
    CS_TRY(unit.settings.setValue(routingKey(id), said));
    return unit.record(actor, u"document.routed"_s, id, said);
}

base::Result<model::SheetRouting> routingOf(Unit &unit, const model::DocumentId &id)
{
    const auto value = unit.settings.value(routingKey(id));
    if (!value)
        return value.error();
    const QJsonObject said = value->toObject();
    return model::SheetRouting{said[u"type"_s].toString(), said[u"profile"_s].toString(),
                               said[u"counterparty"_s].toString()};
}

void routeFields(QList<model::FieldValue> &values, const model::SheetRouting &routing)
{
    if (!routing.contractType.isEmpty())
        routeType(values, routing.contractType);
    if (!routing.counterparty.isEmpty())
        routeParty(values, routing.counterparty);
}

base::Result<> routeFields(StoreSession &session, const model::DocumentId &id,
                           QList<model::FieldValue> &values)
{
    const auto routing
        = session.read<model::SheetRouting>([&id](Unit &unit) { return routingOf(unit, id); });
    if (!routing)
        return routing.error();
    routeFields(values, *routing);
    return {};
}

} // namespace countersign::workflow
