// SPDX-License-Identifier: Apache-2.0
#include "core/learning/replay.h"

#include "core/extraction/fieldcatalogue.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::learning
{

namespace
{

constexpr int shippedWays = 8; // candidates of a shipped case
constexpr double mostLogOdds = 30;
constexpr quint32 mostCases = 5000;
constexpr quint32 mostFeatures = 4096; // of a candidate

base::Error invalidReplay()
{
    return {base::ErrorKind::Corrupt, u"model.invalid"_s, {}};
}

// Candidates that the case is kept with, in their order.
std::vector<std::size_t> keptWays(const Case &each, const extraction::RankerWeights &weights,
                                  int mostWays)
{
    const auto words = extraction::likelihoodsOf(each.instance.question.choice, weights, each.set);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < words.candidates.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(each.instance.right[a], words.candidates[a])
            > std::pair(each.instance.right[b], words.candidates[b]);
    });
    if (order.size() > std::size_t(mostWays))
        order.resize(std::size_t(mostWays));
    std::sort(order.begin(), order.end());
    return order;
}

void writeFeatures(QDataStream &out, extraction::FeatureVector features)
{
    std::sort(features.begin(), features.end(),
              [](const auto &a, const auto &b) { return a.bucket < b.bucket; });
    out << quint32(features.size());
    for (const extraction::HashedFeature &feature : features)
        out << quint16(feature.bucket);
    for (const extraction::HashedFeature &feature : features)
        out << qint16(std::clamp<long>(std::lround(double(feature.value) * 256), -32768, 32767));
}

extraction::FeatureVector readFeatures(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    extraction::FeatureVector features;
    if (count > mostFeatures) {
        in.setStatus(QDataStream::ReadCorruptData);
        return features;
    }
    for (quint32 i = 0; i < count; ++i) {
        quint16 bucket = 0;
        in >> bucket;
        features.push_back({bucket, 1});
    }
    for (extraction::HashedFeature &feature : features) {
        qint16 value = 0;
        in >> value;
        feature.value = float(value) / 256;
    }
    return features;
}

void writeOdds(QDataStream &out, double probability)
{
    const double kept = std::clamp(probability, 1e-12, 1 - 1e-12);
    const double odds = std::clamp(std::log(kept / (1 - kept)), -mostLogOdds, mostLogOdds);
    out << qint16(std::lround(odds * 1000));
}

double readOdds(QDataStream &in)
{
    qint16 odds = 0;
    in >> odds;
    return 1 / (1 + std::exp(-odds / 1000.0));
}

void writeCase(QDataStream &out, const Case &each)
{
    const extraction::Choice &choice = each.instance.question.choice;
    out << model::fieldName(each.key).toLatin1() << each.set << each.instance.absentRight
        << each.instance.unseenRight << qint32(each.group) << quint8(choice.candidates.size());
    writeOdds(out, each.letters.absent);
    writeOdds(out, each.letters.unseen);
    writeFeatures(out, choice.absent);
    writeFeatures(out, choice.unseen);
    for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
        out << quint8(each.instance.right[i]) << quint8(each.values[i]);
        writeOdds(out, each.letters.candidates[i]);
        writeFeatures(out, choice.candidates[i]);
    }
}

bool readCase(QDataStream &in, Case &each)
{
    QByteArray name;
    qint32 group = 0;
    quint8 ways = 0;
    in >> name >> each.set >> each.instance.absentRight >> each.instance.unseenRight >> group
        >> ways;
    const auto key = model::parseFieldKey(QString::fromLatin1(name));
    if (!key || in.status() != QDataStream::Ok)
        return false;
    each.key = *key;
    each.group = group;
    each.instance.labelled = true;
    each.letters.absent = readOdds(in);
    each.letters.unseen = readOdds(in);
    extraction::Choice &choice = each.instance.question.choice;
    choice.absent = readFeatures(in);
    choice.unseen = readFeatures(in);
    for (quint8 i = 0; i < ways; ++i) {
        quint8 right = 0, value = 0;
        in >> right >> value;
        each.instance.right.push_back(char(right));
        each.values.push_back(value);
        each.letters.candidates.push_back(readOdds(in));
        choice.candidates.push_back(readFeatures(in));
    }
    return in.status() == QDataStream::Ok;
}

// Every how-manieth document a field's cases are taken from, so that they spread over all.
std::vector<Case> spread(std::vector<Case> cases, int most)
{
    if (int(cases.size()) <= most)
        return cases;
    std::vector<Case> kept;
    for (int i = 0; i < most; ++i)
        kept.push_back(std::move(cases[std::size_t(i) * cases.size() / std::size_t(most)]));
    return kept;
}

} // namespace

Case shortened(const Case &each, const extraction::RankerWeights &weights, int mostWays)
{
    Case kept = each;
    extraction::Choice &choice = kept.instance.question.choice;
    choice.candidates.clear();
    kept.instance.right.clear();
    kept.letters.candidates.clear();
    kept.values.clear();
    for (const std::size_t i : keptWays(each, weights, mostWays)) {
        choice.candidates.push_back(each.instance.question.choice.candidates[i]);
        kept.instance.right.push_back(each.instance.right[i]);
        kept.letters.candidates.push_back(each.letters.candidates[i]);
        kept.values.push_back(each.values[i]);
    }
    return kept;
}

std::vector<Case> replaySample(const training::Corpus &corpus, const extraction::RankerModel &model,
                               int mostOfField)
{
    const QList<extraction::Decisions> byHand = training::decisionsByHand(corpus);
    std::vector<Case> sample;
    for (const extraction::FieldRow *row : training::labelledRows(corpus)) {
        const extraction::LearnedField *learned = model.fieldOf(row->key);
        if (learned == nullptr)
            continue;
        std::vector<Case> ofField;
        for (training::Instance &instance : training::instancesOf(corpus, *row, byHand)) {
            // What no candidate holds can neither be kept nor lost.
            if (!instance.labelled || instance.unseenRight)
                continue;
            Case each = caseOf(std::move(instance), *row, *learned);
            each.group = each.instance.document;
            ofField.push_back(shortened(each, learned->weights, shippedWays));
        }
        for (Case &each : spread(std::move(ofField), mostOfField))
            sample.push_back(std::move(each));
    }
    return sample;
}

QByteArray replayToBytes(const std::vector<Case> &cases)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(cases.size());
    for (const Case &each : cases)
        writeCase(out, each);
    return qCompress(plain, 9);
}

base::Result<std::vector<Case>> replayFromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count > mostCases)
        return invalidReplay();
    std::vector<Case> cases(count);
    for (Case &each : cases) {
        if (!readCase(in, each))
            return invalidReplay();
    }
    return cases;
}

base::Result<Replay> shippedReplay(const extraction::RankerModel &model)
{
    if (model.replay().isEmpty())
        return Replay();
    auto cases = replayFromBytes(model.replay());
    if (!cases)
        return cases.error();
    Replay replay;
    for (Case &each : *cases) {
        // Whole documents on one side.
        std::vector<Case> &side = each.group % 2 == 0 ? replay.rehearsed : replay.tested;
        side.push_back(std::move(each));
    }
    return replay;
}

} // namespace countersign::learning
