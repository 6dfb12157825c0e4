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

QCborMap changesOfField(const extraction::RankerWeights &base,
                        const extraction::RankerWeights &learned)
{
    double largest = leastChange;
    for (std::size_t i = 0; i < base.size(); ++i)
        largest = std::max(largest, std::abs(double(learned[i]) - double(base[i])));
    const double step = largest / wholeSteps;
    QByteArray pairs;
    for (std::size_t i = 0; i < base.size(); ++i) {
        const double change = double(learned[i]) - double(base[i]);
        if (std::abs(change) < leastChange)
            continue;
        char pair[4];
        qToLittleEndian(quint16(i), pair);
        qToLittleEndian(qint16(std::lround(change / step)), pair + 2);
        pairs.append(pair, 4);
    }
    return {{u"step"_s, step}, {u"pairs"_s, pairs}};
}

bool applyChanges(const QCborMap &changes, extraction::RankerWeights &weights)
{
    const double step = changes.value(u"step"_s).toDouble();
    const QByteArray pairs = changes.value(u"pairs"_s).toByteArray();
    if (pairs.size() % 4 != 0 || !std::isfinite(step))
        return false;
    for (qsizetype at = 0; at < pairs.size(); at += 4) {
        const quint16 bucket = qFromLittleEndian<quint16>(pairs.constData() + at);
        if (bucket >= weights.size())
            return false;
        weights[bucket] += float(qFromLittleEndian<qint16>(pairs.constData() + at + 2) * step);
    }
    return true;
}

} // namespace

QByteArray changesOf(const Weights &base, const Weights &learned)
{
    QCborMap fields;
    for (auto field = base.cbegin(); field != base.cend(); ++field) {
        if (learned.contains(field.key()))
            fields.insert(model::fieldName(field.key()),
                          changesOfField(*field, learned[field.key()]));
    }
    return qCompress(fields.toCborValue().toCbor(), 9);
}

base::Result<extraction::RankerModel> adaptedModel(const extraction::RankerModel &shipped,
                                                   const model::Generation &generation)
{
    const base::Error invalid{base::ErrorKind::Corrupt, u"model.invalid"_s, {}};
    if (generation.base != shipped.name())
        return base::Error{base::ErrorKind::Conflict, u"learning.other_base"_s, {}};
    QCborParserError damage;
    const QCborMap fields = QCborValue::fromCbor(qUncompress(generation.changes), &damage).toMap();
    if (damage.error != QCborError::NoError)
        return invalid;
    extraction::RankerModel adapted = shipped;
    for (auto row = fields.cbegin(); row != fields.cend(); ++row) {
        const auto key = model::parseFieldKey(row.key().toString());
        const extraction::LearnedField *known = key ? shipped.fieldOf(*key) : nullptr;
        if (known == nullptr)
            return invalid;
        extraction::LearnedField field = *known;
        if (!applyChanges(row.value().toMap(), field.weights))
            return invalid;
        adapted.setField(*key, std::move(field));
    }
    adapted.setName(u"%1+%2"_s.arg(shipped.name()).arg(generation.number));
    return adapted;
}

} // namespace countersign::learning
