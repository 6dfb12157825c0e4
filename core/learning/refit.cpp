// SPDX-License-Identifier: Apache-2.0
#include "core/learning/refit.h"

#include "core/training/rankertrainer.h"

#include <algorithm>
#include <array>

namespace countersign::learning
{

namespace
{

constexpr std::array penalties = {0.5, 1.5, 5.0, 15.0};
constexpr int parts = 3;
constexpr int iterations = 30;
// However many documents of one layout there are, they count like so many.
constexpr double mostOfOneLayout = 4;

// What each case counts: the share of its answer, less where its layout is frequent.
std::vector<double> sharesOf(const std::vector<const Case *> &cases)
{
    QMap<int, int> ofGroup;
    for (const Case *each : cases)
        ++ofGroup[each->group];
    std::vector<double> shares;
    for (const Case *each : cases)
        shares.push_back(each->share * std::min(1.0, mostOfOneLayout / ofGroup[each->group]));
    return shares;
}

std::vector<const Case *> all(const std::vector<Case> &cases)
{
    std::vector<const Case *> pointers;
    for (const Case &each : cases)
        pointers.push_back(&each);
    return pointers;
}

std::vector<const Case *> joined(std::vector<const Case *> cases, const std::vector<Case> &more)
{
    for (const Case &each : more)
        cases.push_back(&each);
    return cases;
}

// Mean log loss of what a refit on the other parts makes of each part; layouts stay together.
base::Result<double> lossWith(const std::vector<Case> &taught, const std::vector<Case> &rehearsed,
                              const Weights &base, double penalty, base::JobContext &context)
{
    double loss = 0;
    for (int part = 0; part < parts; ++part) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        std::vector<const Case *> others;
        for (const Case &each : taught) {
            if (each.group % parts != part)
                others.push_back(&each);
        }
        const Weights weights = refitWith(joined(others, rehearsed), base, penalty);
        for (const Case &each : taught) {
            if (each.group % parts == part && weights.contains(each.key))
                loss += each.share * outcomeOf(each, weights[each.key]).loss;
        }
    }
    return loss;
}

} // namespace

Weights weightsOf(const extraction::RankerModel &model)
{
    Weights weights;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (const extraction::LearnedField *field = model.fieldOf(info.key))
            weights.insert(info.key, field->weights);
    }
    return weights;
}

Weights refitWith(const std::vector<const Case *> &cases, const Weights &base, double penalty)
{
    Weights weights = base;
    for (auto field = weights.begin(); field != weights.end(); ++field) {
        std::vector<const Case *> own;
        std::vector<const training::Instance *> instances;
        for (const Case *each : cases) {
            if (each->key != field.key())
                continue;
            own.push_back(each);
            instances.push_back(&each->instance);
        }
        if (!own.empty())
            *field = training::refitRanker(instances, sharesOf(own), own.front()->set,
                                           base[field.key()], penalty, iterations);
    }
    return weights;
}

base::Result<Refit> refit(const std::vector<Case> &taught, const std::vector<Case> &rehearsed,
                          const Weights &base, base::JobContext &context)
{
    Refit best;
    double least = 0;
    for (const double penalty : penalties) {
        const auto loss = lossWith(taught, rehearsed, base, penalty, context);
        if (!loss)
            return loss.error();
        if (best.penalty == 0 || *loss < least) {
            best.penalty = penalty;
            least = *loss;
        }
    }
    best.weights = refitWith(joined(all(taught), rehearsed), base, best.penalty);
    return best;
}

} // namespace countersign::learning
