// SPDX-License-Identifier: Apache-2.0
#include "core/training/rankertrainer.h"

#include "core/training/optimiser.h"

#include <algorithm>
#include <cmath>

namespace countersign::training
{

namespace
{

using extraction::FeatureVector;

double score(const std::vector<double> &weights, const FeatureVector &features)
{
    double sum = 0;
    for (const extraction::HashedFeature &feature : features)
        sum += weights[feature.bucket] * double(feature.value);
    return sum;
}

void addFeatures(std::vector<double> &gradient, const FeatureVector &features, double factor)
{
    for (const extraction::HashedFeature &feature : features)
        gradient[feature.bucket] += factor * double(feature.value);
}

const extraction::Choice &choiceFor(const Instance &instance, Reader reader)
{
    switch (reader) {
    case Reader::Words:
        break;
    case Reader::Letters:
        return instance.question.letters;
    }
    return instance.question.choice;
}

double logSum(const std::vector<double> &scores)
{
    const double highest = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (const double value : scores)
        sum += std::exp(value - highest);
    return highest + std::log(sum);
}

// -log of the probability of all right ways together; adds its gradient.
double choiceLoss(const Instance &instance, const extraction::Choice &choice, double share,
                  const std::vector<double> &weights, std::vector<double> &gradient)
{
    std::vector<const FeatureVector *> ways;
    std::vector<char> right = instance.right;
    for (const FeatureVector &features : choice.candidates)
        ways.push_back(&features);
    ways.push_back(&choice.absent);
    ways.push_back(&choice.unseen);
    right.push_back(instance.absentRight ? 1 : 0);
    right.push_back(instance.unseenRight ? 1 : 0);
    std::vector<double> all;
    std::vector<double> good;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        all.push_back(score(weights, *ways[i]));
        if (right[i] != 0)
            good.push_back(all.back());
    }
    const double allSum = logSum(all);
    const double goodSum = logSum(good);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const double pull = right[i] != 0 ? std::exp(all[i] - goodSum) : 0;
        addFeatures(gradient, *ways[i], share * (std::exp(all[i] - allSum) - pull));
    }
    return share * (allSum - goodSum);
}

double setLoss(const Instance &instance, const extraction::Choice &choice, double share,
               const std::vector<double> &weights, std::vector<double> &gradient)
{
    double loss = 0;
    for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
        const FeatureVector &features = choice.candidates[i];
        const double sign = instance.right[i] != 0 ? 1 : -1;
        const double margin = sign * score(weights, features);
        loss += margin > 0 ? std::log1p(std::exp(-margin)) : -margin + std::log1p(std::exp(margin));
        addFeatures(gradient, features, -share * sign / (1 + std::exp(margin)));
    }
    return share * loss;
}

// Weights around `prior` under which the right readings are likeliest; without `shares` all
// instances count once.
std::vector<double> trainedAround(const std::vector<double> &prior, double penalty,
                                  const std::vector<const Instance *> &instances,
                                  const std::vector<double> &shares, Reader reader, bool set,
                                  int iterations)
{
    const Objective objective
        = [&](const std::vector<double> &weights, std::vector<double> &gradient) {
              double loss = 0;
              for (std::size_t i = 0; i < weights.size(); ++i) {
                  const double away = weights[i] - prior[i];
                  gradient[i] = penalty * away;
                  loss += penalty / 2 * away * away;
              }
              for (std::size_t i = 0; i < instances.size(); ++i) {
                  const extraction::Choice &choice = choiceFor(*instances[i], reader);
                  const double share = (shares.empty() ? 1 : shares[i]) * instances[i]->share;
                  loss += set ? setLoss(*instances[i], choice, share, weights, gradient)
                              : choiceLoss(*instances[i], choice, share, weights, gradient);
              }
              return loss;
          };
    OptimiserLimits limits;
    limits.iterations = iterations;
    return minimise(objective, prior, limits);
}

} // namespace

RankerSettings settingsFor(std::size_t labels, const RankerSettings &settings)
{
    constexpr std::size_t fewLabels = 150;
    RankerSettings own = settings;
    if (labels < fewLabels) {
        own.handShare = 1;
        own.penalty *= 4;
    }
    return own;
}

extraction::RankerWeights trainRanker(const std::vector<const Instance *> &instances, Reader reader,
                                      bool set, const RankerSettings &settings)
{
    std::vector<double> prior(extraction::featureBuckets);
    if (reader == Reader::Words)
        prior[extraction::handScoreBucket()] = settings.handShare / extraction::handScoreScale;
    const std::vector<double> found
        = trainedAround(prior, settings.penalty, instances, {}, reader, set, settings.iterations);
    return {found.begin(), found.end()};
}

extraction::RankerWeights refitRanker(const std::vector<const Instance *> &instances,
                                      const std::vector<double> &shares, bool set,
                                      const extraction::RankerWeights &base, double penalty,
                                      int iterations)
{
    const std::vector<double> found = trainedAround({base.begin(), base.end()}, penalty, instances,
                                                    shares, Reader::Words, set, iterations);
    return {found.begin(), found.end()};
}

} // namespace countersign::training
