// SPDX-License-Identifier: Apache-2.0
#include "core/learning/refit.h"

#include "core/training/rankertrainer.h"

#include <algorithm>
#include <array>
#include <functional>

namespace countersign::learning
{

namespace
{

using Cases = std::vector<const Case *>;

constexpr std::array penalties = {0.5, 1.5, 5.0, 15.0};
constexpr int iterations = 30;
// However many documents of one layout there are, they count like so many.
constexpr double mostOfOneLayout = 4;
// Of the weights that tell kinds apart; taught and shipped cases count like so many each.
constexpr double kindPenalty = 0.5;
constexpr double casesOfASide = 30;
constexpr double likelyOfKind = 0.5;

// What each case counts: the share of its answer, less where its layout is frequent.
std::vector<double> sharesOf(const Cases &cases)
{
    QMap<int, int> ofGroup;
    for (const Case *each : cases)
        ++ofGroup[each->group];
    std::vector<double> shares;
    for (const Case *each : cases)
        shares.push_back(each->share * std::min(1.0, mostOfOneLayout / ofGroup[each->group]));
    return shares;
}

Cases pointersTo(const std::vector<Case> &cases, const std::function<bool(const Case &)> &wanted)
{
    Cases pointers;
    for (const Case &each : cases) {
        if (wanted(each))
            pointers.push_back(&each);
    }
    return pointers;
}

// A document as the question whether it is one of the office's.
training::Instance kindQuestion(const Case &each, bool local)
{
    training::Instance instance;
    instance.question.choice.candidates = {each.instance.question.choice.absent};
    instance.right = {char(local ? 1 : 0)};
    return instance;
}

extraction::RankerWeights kindsOf(const Cases &taught, const std::vector<Case> &rehearsed)
{
    std::vector<training::Instance> instances;
    std::vector<double> shares;
    for (const Case *each : taught) {
        instances.push_back(kindQuestion(*each, true));
        shares.push_back(casesOfASide / double(taught.size()));
    }
    for (const Case &each : rehearsed) {
        instances.push_back(kindQuestion(each, false));
        shares.push_back(casesOfASide / double(rehearsed.size()));
    }
    std::vector<const training::Instance *> pointers;
    for (const training::Instance &instance : instances)
        pointers.push_back(&instance);
    return training::refitRanker(pointers, shares, true,
                                 extraction::RankerWeights(extraction::featureBuckets), kindPenalty,
                                 iterations);
}

// What a step away from the weights costs, field by field; those that are not here stay.
using Penalties = QMap<model::FieldKey, double>;

// What these cases teach, each field for itself.
Weights addedBy(const Cases &cases, const Weights &base, const Penalties &penalties)
{
    Weights added;
    for (auto field = base.cbegin(); field != base.cend(); ++field) {
        if (!penalties.contains(field.key()))
            continue;
        Cases own;
        std::vector<const training::Instance *> instances;
        for (const Case *each : cases) {
            if (each->key != field.key())
                continue;
            own.push_back(each);
            instances.push_back(&each->instance);
        }
        extraction::RankerWeights learned = training::refitRanker(
            instances, sharesOf(own), own.front()->set, *field, penalties[field.key()], iterations);
        for (std::size_t i = 0; i < learned.size(); ++i)
            learned[i] -= (*field)[i];
        added.insert(field.key(), std::move(learned));
    }
    return added;
}

// Learns with any penalty from the cases of the office, those of one part left out.
class Learner
{
public:
    Learner(const std::vector<Case> &taught, const std::vector<Case> &rehearsed,
            const Weights &base, int part)
        : m_cases(
            pointersTo(taught, [part](const Case &each) { return partOf(each.group) != part; }))
    {
        m_kinds = kindsOf(m_cases, rehearsed);
        for (const Case *each : m_cases) {
            if (base.contains(each->key))
                m_base.insert(each->key, base[each->key]);
        }
        for (const Case &each : rehearsed) {
            if (extraction::shareOfKind(each.instance.question.choice, m_kinds) > likelyOfKind)
                m_cases.push_back(&each);
        }
    }

    Change learned(const Penalties &penalties) const
    {
        return {addedBy(m_cases, m_base, penalties), m_kinds};
    }
    Change learned(double penalty) const
    {
        Penalties all;
        for (auto field = m_base.cbegin(); field != m_base.cend(); ++field)
            all.insert(field.key(), penalty);
        return learned(all);
    }

private:
    Cases m_cases;
    extraction::RankerWeights m_kinds;
    Weights m_base; // of the fields that were taught
};

using Losses = QMap<model::FieldKey, double>;

void addLosses(Losses &losses, const std::vector<Case> &taught, int part, const Weights &base,
               const Change &change)
{
    for (const Case &each : taught) {
        if (partOf(each.group) == part)
            losses[each.key] += each.share * outcomeOf(each, base, change).loss;
    }
}

} // namespace

int partOf(int layout)
{
    return layout % localParts;
}

Weights weightsOf(const extraction::RankerModel &model)
{
    Weights weights;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (const extraction::LearnedField *field = model.fieldOf(info.key))
            weights.insert(info.key, field->weights);
    }
    return weights;
}

base::Result<Refit> refit(const std::vector<Case> &taught, const std::vector<Case> &rehearsed,
                          const Weights &base, base::JobContext &context)
{
    std::vector<Learner> learners;
    for (int part = 0; part < localParts; ++part)
        learners.emplace_back(taught, rehearsed, base, part);
    Refit best;
    Losses least;
    for (std::size_t part = 0; part < learners.size(); ++part) {
        best.without[part] = learners[part].learned(Penalties());
        addLosses(least, taught, int(part), base, best.without[part]);
    }
    Penalties chosen;
    for (const double penalty : penalties) {
        std::array<Change, localParts> without;
        Losses losses;
        for (std::size_t part = 0; part < learners.size(); ++part) {
            if (context.isCancelled())
                return base::JobContext::cancelledError();
            without[part] = learners[part].learned(penalty);
            addLosses(losses, taught, int(part), base, without[part]);
        }
        for (auto loss = losses.cbegin(); loss != losses.cend(); ++loss) {
            if (*loss >= least[loss.key()])
                continue;
            least[loss.key()] = *loss;
            chosen[loss.key()] = penalty;
            for (std::size_t part = 0; part < learners.size(); ++part)
                best.without[part].added[loss.key()] = without[part].added.value(loss.key());
        }
    }
    best.change = Learner(taught, rehearsed, base, -1).learned(chosen);
    for (const double penalty : std::as_const(chosen))
        best.penalty = best.penalty == 0 ? penalty : std::min(best.penalty, penalty);
    return best;
}

} // namespace countersign::learning
