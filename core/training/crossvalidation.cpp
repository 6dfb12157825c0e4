// SPDX-License-Identifier: Apache-2.0
#include "core/training/crossvalidation.h"

#include "core/extraction/extractjson.h"
#include "core/extraction/validators.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::training
{

namespace
{

// Labelled instances of the other parts, no more documents than asked for.
std::vector<const Instance *>
trainingPart(const Corpus &corpus, const std::vector<Instance> &instances, int fold, int documents)
{
    std::vector<const Instance *> part;
    int used = 0;
    for (std::size_t i = 0; i < instances.size(); ++i) {
        if (corpus.folds.at(qsizetype(i)) == fold || (documents > 0 && used >= documents))
            continue;
        ++used;
        if (instances[i].labelled)
            part.push_back(&instances[i]);
    }
    return part;
}

void decideOutOfFold(const Corpus &corpus, const extraction::FieldRow &row,
                     const TrainingSettings &settings, OutOfFold &result)
{
    const bool set = extraction::isSetOfValues(row.ranking);
    const std::vector<Instance> instances = instancesOf(corpus, row, result.byHand);
    for (int fold = 0; fold < corpus.foldCount; ++fold) {
        const auto part = trainingPart(corpus, instances, fold, settings.documents);
        const RankerSettings own = settingsFor(part, settings.ranker);
        const extraction::RankerWeights words = trainRanker(part, Reader::Words, set, own);
        const extraction::RankerWeights letters = trainRanker(part, Reader::Letters, set, own);
        for (const Instance &instance : instances) {
            if (corpus.folds.at(instance.document) != fold)
                continue;
            const extraction::Question &question = instance.question;
            const auto first = extraction::likelihoodsOf(question.choice, words, set);
            const auto second = extraction::likelihoodsOf(question.letters, letters, set);
            result.decisions[instance.document].insert(
                row.key,
                extraction::slotsOf(question, extraction::blended(first, second, row.key, set),
                                    row.ranking));
            result.second[instance.document].insert(
                row.key, extraction::slotsOf(question, second, row.ranking));
        }
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
        for (const model::FieldKey key : document.truth().keys) {
            const auto &ranked = result.decisions.at(at).value(key);
            QList<ReadValue> values;
            for (const extraction::RankedSlot &slot : ranked)
                values.append(readSlot(slot));
            const QList<bool> right = strictlyRight(document.truth(), key, values);
            for (qsizetype s = 0; s < ranked.size(); ++s)
                result.samples.push_back({key, ranked.at(s).isAbsent(),
                                          extraction::evidenceOf(ranked.at(s), int(s),
                                                                 {result.byHand.at(at).value(key),
                                                                  result.second.at(at).value(key)},
                                                                 document.reading().text),
                                          right.at(s), int(i)});
        }
    }
}

template <typename Visit>
void forEachSlot(const Corpus &corpus, const OutOfFold &result, const Visit &visit)
{
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        for (const model::FieldKey key : corpus.documents[i]->truth().keys) {
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
        forEachSlot(corpus, result, [&](int document, model::FieldKey key, const auto &slot) {
            const DecisionSample &sample = result.samples[at];
            if (corpus.folds.at(document) == fold)
                result.confidences[at] = extraction::confidenceOf(
                    slot, sample.evidence, models.value(key),
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
    for (const extraction::FieldRow *row : labelledRows(corpus))
        decideOutOfFold(corpus, *row, settings, result);
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
    for (const extraction::FieldRow *row : labelledRows(corpus)) {
        const std::vector<Instance> instances = instancesOf(corpus, *row, outOfFold.byHand);
        const auto all = trainingPart(corpus, instances, -1, 0);
        const bool set = extraction::isSetOfValues(row->ranking);
        const RankerSettings own = settingsFor(all, settings.ranker);
        model.setField(row->key,
                       {trainRanker(all, Reader::Words, set, own),
                        trainRanker(all, Reader::Letters, set, own), correctness.value(row->key)});
    }
    return model;
}

JudgedSet judgeOutOfFold(const Corpus &corpus, const OutOfFold &outOfFold)
{
    JudgedSet judged;
    std::size_t at = 0;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const TruthDocument &truth = corpus.documents[i]->truth();
        for (const model::FieldKey key : truth.keys) {
            QList<ReadValue> values;
            for (const extraction::RankedSlot &slot :
                 outOfFold.decisions.at(qsizetype(i)).value(key)) {
                values.append(readSlot(slot));
                values.last().confidence = outOfFold.confidences[at++];
            }
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
