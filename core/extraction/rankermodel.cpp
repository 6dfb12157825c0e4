// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/rankermodel.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int modelFormat = 4;
constexpr int fineSteps = 32767;
constexpr int coarseSteps = 255; // as good for the many weights of the third reader
constexpr float leastWeight = 0.004F; // smaller ones change no decision, and cost room

struct StoredWeights {
    QByteArray steps; // 16-bit, little endian, compressed
    double step = 0;
};

StoredWeights storedWeights(const std::vector<float> &weights, int wholeSteps)
{
    float largest = 0;
    for (const float weight : weights)
        largest = std::max(largest, std::abs(weight));
    StoredWeights stored;
    stored.step = largest > 0 ? double(largest) / wholeSteps : 1;
    QByteArray plain(qsizetype(weights.size()) * 2, Qt::Uninitialized);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const float kept = std::abs(weights[i]) < leastWeight ? 0 : weights[i];
        qToLittleEndian(qint16(std::lround(double(kept) / stored.step)), plain.data() + 2 * i);
    }
    stored.steps = qCompress(plain, 9);
    return stored;
}

RankerWeights weightsOf(const StoredWeights &stored)
{
    const QByteArray plain = qUncompress(stored.steps);
    RankerWeights weights;
    for (qsizetype i = 0; i + 1 < plain.size(); i += 2)
        weights.push_back(float(qFromLittleEndian<qint16>(plain.constData() + i) * stored.step));
    return weights;
}

QByteArray storedTrees(const BoostedTrees &trees)
{
    return qCompress(trees.toBytes(), 9);
}

bool readTrees(const QCborMap &map, const QString &name, BoostedTrees &trees)
{
    auto read = BoostedTrees::fromBytes(qUncompress(map.value(name).toByteArray()));
    if (!read)
        return false;
    trees = std::move(*read);
    return true;
}

QCborArray numbersOf(const DecisionEvidence &evidence)
{
    QCborArray numbers;
    for (const double number : evidence)
        numbers.append(std::round(number * 1e6) / 1e6);
    return numbers;
}

bool readNumbers(const QCborArray &numbers, DecisionEvidence &evidence)
{
    if (numbers.size() != qsizetype(evidence.size()))
        return false;
    for (std::size_t i = 0; i < evidence.size(); ++i)
        evidence[i] = numbers.at(qsizetype(i)).toDouble();
    return true;
}

base::Error invalidModel()
{
    return {base::ErrorKind::Corrupt, u"model.invalid"_s, {}};
}

} // namespace

double shareOfKind(const Choice &choice, const RankerWeights &kinds)
{
    return kinds.empty() ? 1 : logisticOf(weightedSum(kinds, choice.absent));
}

RankerWeights weightsOfKind(const RankerWeights &weights, const RankerWeights &local, double share)
{
    RankerWeights sum = weights;
    for (std::size_t i = 0; i < local.size(); ++i)
        sum[i] += float(share) * local[i];
    return sum;
}

const LearnedField *RankerModel::fieldOf(model::FieldKey key) const
{
    const auto field = m_fields.constFind(key);
    return field == m_fields.cend() ? nullptr : &*field;
}

void RankerModel::setField(model::FieldKey key, LearnedField field)
{
    m_fields.insert(key, std::move(field));
}

RankerWeights RankerModel::weightsFor(model::FieldKey key, const Choice &choice) const
{
    const LearnedField &field = *m_fields.constFind(key);
    return weightsOfKind(field.weights, field.local, shareOfKind(choice, m_kinds));
}

QByteArray RankerModel::toBytes() const
{
    QCborMap fields;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const StoredWeights stored = storedWeights(field->weights, fineSteps);
        const StoredWeights letters = storedWeights(field->letters, fineSteps);
        const StoredWeights tags = storedWeights(field->tags, coarseSteps);
        fields.insert(model::fieldName(field.key()),
                      QCborMap{{u"weights"_s, stored.steps},
                               {u"step"_s, stored.step},
                               {u"letters"_s, letters.steps},
                               {u"letters_step"_s, letters.step},
                               {u"tags"_s, tags.steps},
                               {u"tags_step"_s, tags.step},
                               {u"trees"_s, storedTrees(field->trees)},
                               {u"present"_s, numbersOf(field->correctness.present)},
                               {u"absent"_s, numbersOf(field->correctness.absent)}});
    }
    return QCborMap{{u"format"_s, modelFormat},
                    {u"name"_s, m_name},
                    {u"fields"_s, fields},
                    {u"present_trees"_s, storedTrees(m_trees)},
                    {u"replay"_s, m_replay}}
        .toCborValue()
        .toCbor();
}

base::Result<RankerModel> RankerModel::fromBytes(const QByteArray &bytes)
{
    QCborParserError damage;
    const QCborMap map = QCborValue::fromCbor(bytes, &damage).toMap();
    if (damage.error != QCborError::NoError || map.value(u"format"_s).toInteger() != modelFormat)
        return invalidModel();
    RankerModel model;
    model.m_name = map.value(u"name"_s).toString();
    model.m_replay = map.value(u"replay"_s).toByteArray();
    if (!readTrees(map, u"present_trees"_s, model.m_trees))
        return invalidModel();
    const QCborMap fields = map.value(u"fields"_s).toMap();
    for (auto row = fields.cbegin(); row != fields.cend(); ++row) {
        const auto key = model::parseFieldKey(row.key().toString());
        if (!key)
            return invalidModel();
        const QCborMap stored = row.value().toMap();
        LearnedField field;
        field.weights = weightsOf(
            {stored.value(u"weights"_s).toByteArray(), stored.value(u"step"_s).toDouble()});
        field.letters = weightsOf(
            {stored.value(u"letters"_s).toByteArray(), stored.value(u"letters_step"_s).toDouble()});
        field.tags = weightsOf(
            {stored.value(u"tags"_s).toByteArray(), stored.value(u"tags_step"_s).toDouble()});
        if (field.weights.size() != featureBuckets || field.letters.size() != featureBuckets
            || field.tags.size() != tagWeightCount || !readTrees(stored, u"trees"_s, field.trees)
            || !readNumbers(stored.value(u"present"_s).toArray(), field.correctness.present)
            || !readNumbers(stored.value(u"absent"_s).toArray(), field.correctness.absent))
            return invalidModel();
        model.m_fields.insert(*key, std::move(field));
    }
    return model;
}

std::shared_ptr<const RankerModel> RankerModel::shipped()
{
    static const std::shared_ptr<const RankerModel> model = [] {
        QFile file(u":/models/fields.cbor"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the field model is not built in");
        auto read = fromBytes(file.readAll());
        return std::make_shared<const RankerModel>(read ? *read : RankerModel());
    }();
    return model;
}

} // namespace countersign::extraction
