// SPDX-License-Identifier: Apache-2.0
#include "core/training/crossvalidation.h"

#include "core/extraction/extractjson.h"
#include "core/extraction/validators.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::training
{

namespace
{

// Trees that lower the loss by less than this share of it are not worth having.
constexpr double leastHelp = 0.04;

// -log of the probability of what is right; of a set the sum over its candidates.
double lossOf(const Instance &instance, const extraction::Likelihoods &likelihoods, bool set)
{
    constexpr double least = 1e-6;
    double loss = 0;
    double right = 0;
    for (std::size_t i = 0; i < likelihoods.candidates.size(); ++i) {
        const double likely = likelihoods.candidates[i];
        loss -= std::log(std::max(least, instance.right[i] != 0 ? likely : 1 - likely));
        right += instance.right[i] != 0 ? likely : 0;
    }
    if (set)
        return loss;
    right += instance.absentRight ? likelihoods.absent : 0;
    right += instance.unseenRight ? likelihoods.unseen : 0;
    return -std::log(std::max(least, right));
}

// One document's field by the readers alone, and with the trees on top.
struct TwoLooks {
    extraction::FirstLook first;
    extraction::Likelihoods second;
};

TwoLooks looksOutOfFold(const Corpus &corpus, const extraction::FieldRow &row, int document,
                        const extraction::BoostedTrees &trees, const FirstReadings &first)
{
    const extraction::FirstLooks looks = first.looksAt(document, corpus.folds.at(document));
    const extraction::FirstLook &look = *looks.constFind(row.key);
    const auto list = extraction::shortlistOf(looks, row.key, row.ranking,
                                              corpus.documents[std::size_t(document)]->reading());
    return {look,
            extraction::secondLook(look, list, trees, extraction::isSetOfValues(row.ranking))};
}

// Trees are only taken for fields whose loss they lower.
void decideOutOfFold(const Corpus &corpus, const extraction::FieldRow &row,
                     const BoostSettings &settings, OutOfFold &result)
{
    const bool set = extraction::isSetOfValues(row.ranking);
    const std::vector<Instance> &instances = result.first->instances(row.key);
    std::vector<TwoLooks> looks(corpus.documents.size());
    double before = 0, after = 0;
    for (int fold = 0; fold < corpus.foldCount; ++fold) {
        const extraction::BoostedTrees trees = result.first->trees(corpus, row, fold, settings);
        for (std::size_t i = 0; i < looks.size(); ++i) {
            if (corpus.folds.at(qsizetype(i)) != fold)
                continue;
            looks[i] = looksOutOfFold(corpus, row, int(i), trees, *result.first);
            if (!instances[i].labelled)
                continue;
            before += lossOf(instances[i], looks[i].first.both, set);
            after += lossOf(instances[i], looks[i].second, set);
        }
    }
    const bool helps = after < before * (1 - leastHelp);
    if (helps)
        result.treesHelp.insert(row.key);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const extraction::FirstLook &first = looks[i].first;
        const auto slotsOf = [&](const extraction::Likelihoods &likelihoods) {
            return extraction::slotsOf(first.question, likelihoods, row.ranking);
        };
        result.decisions[qsizetype(i)].insert(row.key,
                                              slotsOf(helps ? looks[i].second : first.both));
        result.second[qsizetype(i)].insert(row.key, slotsOf(first.letters));
        for (const extraction::RankedSlot &slot : result.decisions.at(qsizetype(i)).value(row.key))
            result.third[qsizetype(i)][row.key].append(
                extraction::thirdOpinionOf(slot, first.question, first.tags, set));
    }
}

// "Not there" stands among the alternatives where its probability puts it.
ReadValue readSlot(const extraction::RankedSlot &slot)
{
    ReadValue value{slot.best.normalised, slot.probability, {}};
    bool absentListed = slot.isAbsent();
    for (const extraction::Candidate &rival : slot.rivals) {
        if (!absentListed && slot.absent > rival.score) {
            value.alternatives.append(QString());
            absentListed = true;
        }
        value.alternatives.append(rival.normalised);
    }
    if (!absentListed)
        value.alternatives.append(QString());
    return value;
}

void takeSamples(const Corpus &corpus, OutOfFold &result)
{
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const LabelledDocument &document = *corpus.documents[i];
        const auto at = qsizetype(i);
        for (const model::FieldKey key : document.taught().keys) {
            const auto &ranked = result.decisions.at(at).value(key);
            QList<ReadValue> values;
            for (const extraction::RankedSlot &slot : ranked)
                values.append(readSlot(slot));
            const QList<bool> right = rightByMeaning(document.taught(), key, values);
            for (qsizetype s = 0; s < ranked.size(); ++s)
                result.samples.push_back({key, ranked.at(s).isAbsent(),
                                          extraction::evidenceOf(ranked.at(s), int(s), key,
                                                                 {result.byHand.at(at).value(key),
                                                                  result.second.at(at).value(key),
                                                                  result.third.at(at).value(key)},
                                                                 document.reading().text),
                                          right.at(s), int(i)});
        }
    }
}

template <typename Visit>
void forEachSlot(const Corpus &corpus, const OutOfFold &result, const Visit &visit)
{
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        for (const model::FieldKey key : corpus.documents[i]->taught().keys) {
            for (const extraction::RankedSlot &slot : result.decisions.at(qsizetype(i)).value(key))
                visit(int(i), key, slot);
        }
    }
}

void judgeConfidence(const Corpus &corpus, OutOfFold &result)
{
    result.confidences.assign(result.samples.size(), 0);
    for (int fold = 0; fold < corpus.foldCount; ++fold) {
        std::vector<const DecisionSample *> others;
        for (const DecisionSample &sample : result.samples) {
            if (corpus.folds.at(sample.document) != fold)
                others.push_back(&sample);
        }
        const CorrectnessModels models = trainCorrectness(others);
        std::size_t at = 0;
        forEachSlot(corpus, result, [&](int document, model::FieldKey, const auto &slot) {
            const DecisionSample &sample = result.samples[at];
            if (corpus.folds.at(document) == fold)
                result.confidences[at] = extraction::confidenceOf(
                    slot, models.of(sample),
                    corpus.documents[std::size_t(document)]->reading().text);
            ++at;
        });
    }
}

} // namespace

OutOfFold crossValidate(const Corpus &corpus, const TrainingSettings &settings)
{
    OutOfFold result;
    result.byHand = decisionsByHand(corpus);
    result.decisions = result.byHand;
    result.second.resize(result.byHand.size());
    result.third.resize(result.byHand.size());
    result.first = std::make_shared<const FirstReadings>(corpus, result.byHand, settings);
    for (const extraction::FieldRow *row : labelledRows(corpus))
        decideOutOfFold(corpus, *row, settings.booster, result);
    for (std::size_t i = 0; i < corpus.documents.size(); ++i)
        extraction::validateDecisions(result.decisions[qsizetype(i)],
                                      corpus.documents[i]->reading().context);
    takeSamples(corpus, result);
    judgeConfidence(corpus, result);
    return result;
}

extraction::RankerModel trainModel(const Corpus &corpus, const OutOfFold &outOfFold,
                                   const TrainingSettings &settings)
{
    std::vector<const DecisionSample *> samples;
    for (const DecisionSample &sample : outOfFold.samples)
        samples.push_back(&sample);
    const CorrectnessModels correctness = trainCorrectness(samples);
    extraction::RankerModel model;
    model.setCorrectnessTrees(correctness.trees);
    for (const extraction::FieldRow *row : labelledRows(corpus)) {
        const ReaderWeights &readers = outOfFold.first->weights(row->key);
        model.setField(row->key,
                       {readers.words, readers.letters, readers.tags,
                        outOfFold.treesHelp.contains(row->key)
                            ? outOfFold.first->trees(corpus, *row, -1, settings.booster)
                            : extraction::BoostedTrees(),
                        correctness.weights.value(row->key)});
    }
    return model;
}

JudgedSet judgeOutOfFold(const Corpus &corpus, const OutOfFold &outOfFold)
{
    JudgedSet judged;
    std::size_t at = 0;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const TruthDocument &truth = corpus.documents[i]->truth();
        for (const model::FieldKey key : corpus.documents[i]->taught().keys) {
            QList<ReadValue> values;
            for (const extraction::RankedSlot &slot :
                 outOfFold.decisions.at(qsizetype(i)).value(key)) {
                values.append(readSlot(slot));
                values.last().confidence = outOfFold.confidences[at++];
            }
            if (truth.keys.contains(key))
                judged.add(int(i), truth, key, values);
        }
    }
    return judged;
}

QByteArray predictionLines(const Corpus &corpus, const OutOfFold &outOfFold)
{
    QList<QJsonArray> fields(qsizetype(corpus.documents.size()));
    std::size_t at = 0;
    forEachSlot(corpus, outOfFold, [&](int document, model::FieldKey key, const auto &slot) {
        QJsonArray alternatives;
        for (const extraction::Candidate &rival : slot.rivals)
            alternatives.append(
                QJsonObject{{u"value"_s, extraction::kleisterValue(key, rival.normalised)},
                            {u"probability"_s, rival.score}});
        fields[document].append(
            QJsonObject{{u"key"_s, model::fieldName(key)},
                        {u"value"_s, extraction::kleisterValue(key, slot.best.normalised)},
                        {u"confidence"_s, outOfFold.confidences[at++]},
                        {u"probability"_s, slot.probability},
                        {u"absent"_s, slot.absent},
                        {u"alternatives"_s, alternatives}});
    });
    QByteArray lines;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const QString file = QFileInfo(corpus.documents[i]->truth().path).fileName();
        const QJsonObject line{{u"file"_s, file}, {u"fields"_s, fields.at(qsizetype(i))}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace countersign::training
