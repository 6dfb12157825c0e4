// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/ranking.h"

#include <QHash>

#include <algorithm>

namespace countersign::extraction
{

namespace
{

constexpr int maxRivals = 3;
// A value said again elsewhere is a little likelier; a boilerplate page saying it forty times is
// not.
constexpr double repetitionBonus = 0.15;
constexpr int countedRepetitions = 4;

void scoreCandidate(Candidate &candidate, std::span<const FeatureWeight> weights)
{
    candidate.score = 0;
    for (const FeatureWeight &weight : weights)
        candidate.score += weight.weight * candidate.featureValue(weight.name);
}

// Best candidate of each value, best first; ties keep the order of the page.
QList<Candidate> distinctValues(const QList<Candidate> &candidates)
{
    QList<Candidate> distinct;
    QList<int> repetitions;
    QHash<QString, qsizetype> places;
    for (const Candidate &candidate : candidates) {
        const QString key = candidate.identity.isEmpty() ? candidate.normalised.toCaseFolded()
                                                         : candidate.identity;
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, distinct.size());
            distinct.append(candidate);
            repetitions.append(0);
            continue;
        }
        ++repetitions[*place];
        if (candidate.score > distinct.at(*place).score)
            distinct[*place] = candidate;
    }
    for (qsizetype i = 0; i < distinct.size(); ++i)
        distinct[i].score += repetitionBonus * std::min(repetitions.at(i), countedRepetitions);
    std::stable_sort(distinct.begin(), distinct.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return distinct;
}

QList<RankedSlot> singleSlot(const QList<Candidate> &distinct, double absentScore)
{
    RankedSlot slot;
    const bool present = !distinct.isEmpty() && distinct.constFirst().score > absentScore;
    if (present)
        slot.best = distinct.constFirst();
    slot.rivals = distinct.mid(present ? 1 : 0, maxRivals);
    const double rival = slot.rivals.isEmpty() ? absentScore : slot.rivals.constFirst().score;
    if (present)
        slot.margin = slot.best.score - std::max(absentScore, rival);
    else
        slot.margin = slot.rivals.isEmpty() ? absentScore : absentScore - rival;
    return {slot};
}

// Slots in the order of the page; each text is used once.
QList<RankedSlot> manySlots(const QList<Candidate> &distinct, const RankingRule &rule)
{
    QList<RankedSlot> filled;
    for (const Candidate &candidate : distinct) {
        const auto taken
            = std::find_if(filled.begin(), filled.end(), [&candidate](const RankedSlot &slot) {
                  return slot.best.span.overlaps(candidate.span);
              });
        if (taken != filled.end()) {
            if (taken->rivals.size() < maxRivals)
                taken->rivals.append(candidate);
        } else if (candidate.score > rule.absentScore && filled.size() < rule.maxSlots) {
            filled.append({candidate, {}, candidate.score - rule.absentScore});
        }
    }
    std::stable_sort(filled.begin(), filled.end(), [](const RankedSlot &a, const RankedSlot &b) {
        return a.best.span.begin < b.best.span.begin;
    });
    return filled;
}

} // namespace

QList<Candidate> scoredCandidates(QList<Candidate> candidates, const RankingRule &rule)
{
    for (Candidate &candidate : candidates)
        scoreCandidate(candidate, rule.weights);
    return candidates;
}

QList<RankedSlot> rankCandidates(QList<Candidate> candidates, const RankingRule &rule)
{
    const QList<Candidate> distinct = distinctValues(scoredCandidates(std::move(candidates), rule));
    if (rule.maxSlots > 1) {
        const QList<RankedSlot> filled = manySlots(distinct, rule);
        if (!filled.isEmpty())
            return filled;
    }
    return singleSlot(distinct, rule.absentScore);
}

} // namespace countersign::extraction
