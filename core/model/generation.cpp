// SPDX-License-Identifier: Apache-2.0
#include "core/model/generation.h"

#include "core/base/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

QJsonObject trialToJson(const FieldTrial &trial)
{
    return {{u"field"_s, trial.key ? fieldName(*trial.key) : QString()},
            {u"cases"_s, trial.cases},
            {u"before"_s, trial.before},
            {u"after"_s, trial.after},
            {u"gain"_s, trial.gain},
            {u"score_error"_s, trial.scoreError},
            {u"gain_error"_s, trial.gainError}};
}

FieldTrial trialFromJson(const QJsonObject &object)
{
    FieldTrial trial;
    if (const auto key = parseFieldKey(object[u"field"_s].toString()))
        trial.key = *key;
    trial.cases = object[u"cases"_s].toInt();
    trial.before = object[u"before"_s].toDouble();
    trial.after = object[u"after"_s].toDouble();
    trial.gain = object[u"gain"_s].toDouble();
    trial.scoreError = object[u"score_error"_s].toDouble();
    trial.gainError = object[u"gain_error"_s].toDouble();
    return trial;
}

QJsonArray trialsToJson(const QList<FieldTrial> &trials)
{
    QJsonArray list;
    for (const FieldTrial &trial : trials)
        list.append(trialToJson(trial));
    return list;
}

QList<FieldTrial> trialsFromJson(const QJsonArray &list)
{
    QList<FieldTrial> trials;
    for (const QJsonValue &each : list)
        trials.append(trialFromJson(each.toObject()));
    return trials;
}

QJsonArray namesOf(const QList<FieldKey> &keys)
{
    QJsonArray names;
    for (const FieldKey key : keys)
        names.append(fieldName(key));
    return names;
}

std::optional<GenerationState> parseGenerationState(const QString &name)
{
    for (const auto state :
         {GenerationState::Active, GenerationState::Kept, GenerationState::Refused}) {
        if (generationStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace

QString generationStateName(GenerationState state)
{
    switch (state) {
    case GenerationState::Active:
        return u"active"_s;
    case GenerationState::Kept:
        return u"kept"_s;
    case GenerationState::Refused:
        return u"refused"_s;
    }
    return {};
}

QJsonObject toJson(const Generation &generation)
{
    return {{u"number"_s, generation.number},
            {u"state"_s, generationStateName(generation.state)},
            {u"made_at"_s, base::toIso(generation.madeAt)},
            {u"base"_s, generation.base},
            {u"documents"_s, generation.documents},
            {u"held_out"_s, generation.heldOut},
            {u"penalty"_s, generation.penalty},
            {u"refusal"_s, generation.refusal},
            {u"shipped"_s, trialsToJson(generation.shipped)},
            {u"local"_s, trialsToJson(generation.local)},
            {u"calibrated"_s, namesOf(generation.calibrated)},
            {u"changes"_s, QString::fromLatin1(generation.changes.toBase64())}};
}

base::Result<Generation> generationFromJson(const QJsonObject &object)
{
    const auto state = parseGenerationState(object[u"state"_s].toString());
    if (!state || object[u"number"_s].toInt() < 1)
        return base::Error{base::ErrorKind::InvalidInput, u"memory.malformed"_s, {}};
    Generation generation;
    generation.number = object[u"number"_s].toInt();
    generation.state = *state;
    generation.madeAt = base::fromIso(object[u"made_at"_s].toString());
    generation.base = object[u"base"_s].toString();
    generation.documents = object[u"documents"_s].toInt();
    generation.heldOut = object[u"held_out"_s].toInt();
    generation.penalty = object[u"penalty"_s].toDouble();
    generation.refusal = object[u"refusal"_s].toString();
    generation.shipped = trialsFromJson(object[u"shipped"_s].toArray());
    generation.local = trialsFromJson(object[u"local"_s].toArray());
    const QJsonArray calibrated = object[u"calibrated"_s].toArray();
    for (const QJsonValue &name : calibrated) {
        if (const auto key = parseFieldKey(name.toString()))
            generation.calibrated.append(*key);
    }
    generation.changes = QByteArray::fromBase64(object[u"changes"_s].toString().toLatin1());
    return generation;
}

} // namespace countersign::model
