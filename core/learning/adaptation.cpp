// SPDX-License-Identifier: Apache-2.0
#include "core/learning/adaptation.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::learning
{

namespace
{

constexpr double leastChange = 0.003;
constexpr double wholeSteps = 32767;
const QString kindsKey = u"kinds"_s;
const QString fieldsKey = u"fields"_s;
const QString calibrationsKey = u"calibrations"_s;

QCborMap storedChanges(const extraction::RankerWeights &added)
{
    float largest = float(leastChange);
    for (const float change : added)
        largest = std::max(largest, std::abs(change));
    const double step = double(largest) / wholeSteps;
    QByteArray pairs;
    for (std::size_t i = 0; i < added.size(); ++i) {
        if (std::abs(double(added[i])) < leastChange)
            continue;
        char pair[4];
        qToLittleEndian(quint16(i), pair);
        qToLittleEndian(qint16(std::lround(double(added[i]) / step)), pair + 2);
        pairs.append(pair, 4);
    }
    return {{u"step"_s, step}, {u"pairs"_s, pairs}};
}

std::optional<extraction::RankerWeights> readChanges(const QCborMap &changes)
{
    const double step = changes.value(u"step"_s).toDouble();
    const QByteArray pairs = changes.value(u"pairs"_s).toByteArray();
    if (pairs.size() % 4 != 0 || !std::isfinite(step))
        return std::nullopt;
    extraction::RankerWeights added(extraction::featureBuckets);
    for (qsizetype at = 0; at < pairs.size(); at += 4) {
        const quint16 bucket = qFromLittleEndian<quint16>(pairs.constData() + at);
        if (bucket >= added.size())
            return std::nullopt;
        added[bucket] = float(qFromLittleEndian<qint16>(pairs.constData() + at + 2) * step);
    }
    return added;
}

bool isUsable(const extraction::Calibration &calibration)
{
    constexpr double farthest = 10;
    return calibration.slope > 0 && calibration.slope < farthest
        && std::abs(calibration.offset) < farthest;
}

} // namespace

QByteArray changesOf(const Change &change)
{
    QCborMap fields;
    for (auto field = change.added.cbegin(); field != change.added.cend(); ++field)
        fields.insert(model::fieldName(field.key()), storedChanges(*field));
    QCborMap calibrations;
    for (auto each = change.calibrations.cbegin(); each != change.calibrations.cend(); ++each)
        calibrations.insert(model::fieldName(each.key()), QCborArray{each->slope, each->offset});
    const QCborMap stored{{kindsKey, storedChanges(change.kinds)},
                          {fieldsKey, fields},
                          {calibrationsKey, calibrations}};
    return qCompress(stored.toCborValue().toCbor(), 9);
}

extraction::RankerModel changedModel(const extraction::RankerModel &shipped, const Change &change)
{
    extraction::RankerModel changed = shipped;
    changed.setKinds(change.kinds);
    for (auto added = change.added.cbegin(); added != change.added.cend(); ++added) {
        extraction::LearnedField field = *shipped.fieldOf(added.key());
        field.local = *added;
        changed.setField(added.key(), std::move(field));
    }
    for (auto each = change.calibrations.cbegin(); each != change.calibrations.cend(); ++each) {
        extraction::LearnedField field = *changed.fieldOf(each.key());
        field.calibration = *each;
        changed.setField(each.key(), std::move(field));
    }
    return changed;
}

base::Result<extraction::RankerModel> adaptedModel(const extraction::RankerModel &shipped,
                                                   const model::Generation &generation)
{
    const base::Error invalid{base::ErrorKind::Corrupt, u"model.invalid"_s, {}};
    if (generation.base != shipped.name())
        return base::Error{base::ErrorKind::Conflict, u"learning.other_base"_s, {}};
    QCborParserError damage;
    const QCborMap stored = QCborValue::fromCbor(qUncompress(generation.changes), &damage).toMap();
    auto kinds = readChanges(stored.value(kindsKey).toMap());
    // Generations of before did not tell kinds apart: what they learned is learned anew.
    if (damage.error != QCborError::NoError || !kinds || !stored.contains(kindsKey))
        return invalid;
    Change change{{}, *std::move(kinds)};
    const QCborMap fields = stored.value(fieldsKey).toMap();
    for (auto row = fields.cbegin(); row != fields.cend(); ++row) {
        const auto key = model::parseFieldKey(row.key().toString());
        auto added = readChanges(row.value().toMap());
        if (!key || shipped.fieldOf(*key) == nullptr || !added)
            return invalid;
        change.added.insert(*key, *std::move(added));
    }
    const QCborMap calibrations = stored.value(calibrationsKey).toMap();
    for (auto row = calibrations.cbegin(); row != calibrations.cend(); ++row) {
        const auto key = model::parseFieldKey(row.key().toString());
        const QCborArray numbers = row.value().toArray();
        const extraction::Calibration calibration{numbers.at(0).toDouble(),
                                                  numbers.at(1).toDouble()};
        if (!key || shipped.fieldOf(*key) == nullptr || numbers.size() != 2
            || !isUsable(calibration))
            return invalid;
        change.calibrations.insert(*key, calibration);
    }
    extraction::RankerModel adapted = changedModel(shipped, change);
    adapted.setName(u"%1+%2"_s.arg(shipped.name()).arg(generation.number));
    return adapted;
}

} // namespace countersign::learning
