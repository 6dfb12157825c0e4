// SPDX-License-Identifier: Apache-2.0
#include "core/training/correctnesstrainer.h"

#include "core/training/booster.h"
#include "core/training/optimiser.h"

#include <QList>

#include <cmath>

namespace countersign::training
{

namespace
{

using extraction::DecisionEvidence;
using extraction::evidenceCount;

// Measured: with less held together the fields with few samples were too sure.
constexpr double sharedPenalty = 10;
constexpr double ownPenalty = 300;

// Weights of all fields in one row: the shared ones first, then each field's difference from them.
DecisionEvidence weightsAt(const std::vector<double> &row, std::size_t field)
{
    DecisionEvidence weights = {};
    for (std::size_t i = 0; i < evidenceCount; ++i)
        weights[i] = row[i] + row[(field + 1) * evidenceCount + i];
    return weights;
}

std::vector<double> trainSide(const std::vector<const DecisionSample *> &samples,
                              const QList<model::FieldKey> &keys, bool absent)
{
    const Objective objective = [&](const std::vector<double> &row, std::vector<double> &gradient) {
        double loss = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double penalty = i < evidenceCount ? sharedPenalty : ownPenalty;
            gradient[i] = penalty * row[i];
            loss += penalty / 2 * row[i] * row[i];
        }
        for (const DecisionSample *sample : samples) {
            if (sample->absent != absent)
                continue;
            const auto field = std::size_t(keys.indexOf(sample->key));
            const double judged = extraction::logisticOf(
                extraction::logisticSum(weightsAt(row, field), sample->evidence));
            const double wanted = sample->right ? 1 : 0;
            loss -= std::log(std::max(1e-12, sample->right ? judged : 1 - judged));
            for (std::size_t i = 0; i < evidenceCount; ++i) {
                const double pull = (judged - wanted) * sample->evidence[i];
                gradient[i] += pull;
                gradient[(field + 1) * evidenceCount + i] += pull;
            }
        }
        return loss;
    };
    return minimise(objective, std::vector<double>((std::size_t(keys.size()) + 1) * evidenceCount),
                    {200, 1e-7});
}

// Trees on top of the logistic models of values shown.
extraction::BoostedTrees
treesOn(const std::vector<const DecisionSample *> &samples,
        const QHash<model::FieldKey, extraction::CorrectnessWeights> &models)
{
    std::vector<BoostGroup> groups;
    for (const DecisionSample *sample : samples) {
        if (sample->absent)
            continue;
        const extraction::CorrectnessWeights &weights = *models.constFind(sample->key);
        groups.push_back({{extraction::viewOfDecision(sample->evidence, sample->key)},
                          {extraction::logisticSum(weights.present, sample->evidence)},
                          {char(sample->right ? 1 : 0)}});
    }
    BoostSettings settings;
    settings.trees = 40;
    return boost(groups, true, settings);
}

// An absence is only taken without a look where enough sure ones were right. Of a field whose
// absences have not proven that, all are given the share that was right, below what is taken.
void holdBackUnprovenAbsences(CorrectnessModels &models,
                              const std::vector<const DecisionSample *> &samples)
{
    constexpr double taken = 0.9;
    constexpr double most = 0.85;
    constexpr int enough = 20;
    constexpr double proof = 0.95;
    for (auto model = models.weights.begin(); model != models.weights.end(); ++model) {
        int sure = 0, sureRight = 0, all = 0, right = 0;
        for (const DecisionSample *sample : samples) {
            if (sample->key != model.key() || !sample->absent)
                continue;
            const bool isSure = models.of(*sample) >= taken;
            ++all;
            right += sample->right ? 1 : 0;
            sure += isSure ? 1 : 0;
            sureRight += isSure && sample->right ? 1 : 0;
        }
        if (sure >= enough && sureRight >= proof * sure)
            continue;
        const double share = std::min(most, (right + 1.0) / (all + 2.0));
        model->absent = {std::log(share / (1 - share))}; // the first piece of evidence is always 1
    }
}

} // namespace

double CorrectnessModels::of(const DecisionSample &sample) const
{
    return extraction::correctnessOf(sample.evidence, sample.absent, sample.key,
                                     weights.value(sample.key), trees);
}

CorrectnessModels trainCorrectness(const std::vector<const DecisionSample *> &samples)
{
    QList<model::FieldKey> keys;
    for (const DecisionSample *sample : samples) {
        if (!keys.contains(sample->key))
            keys.append(sample->key);
    }
    const std::vector<double> present = trainSide(samples, keys, false);
    const std::vector<double> absent = trainSide(samples, keys, true);
    CorrectnessModels models;
    for (qsizetype i = 0; i < keys.size(); ++i)
        models.weights.insert(
            keys.at(i), {weightsAt(present, std::size_t(i)), weightsAt(absent, std::size_t(i))});
    models.trees = treesOn(samples, models.weights);
    holdBackUnprovenAbsences(models, samples);
    return models;
}

} // namespace countersign::training
