// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldranker.h"

#include "core/extraction/extractjson.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::extraction
{

namespace
{

constexpr int keptRivals = 4;
// Of the second reader in a decision. Measured: it helps everywhere but with periods, of which a
// contract has many that differ by what their sentence says.
constexpr double lettersShare = 0.2;
constexpr int joinedMentions = 12; // more of the same tell nothing new
// A contract has two parties as a rule: the second is believed sooner than the third. Measured:
// where F1 of parties is best.
constexpr std::array setThresholds = {0.3, 0.4, 0.5};

// Of observations made several times the strongest.
void levelFeatures(FeatureVector &joined)
{
    std::sort(joined.begin(), joined.end(), [](const HashedFeature &a, const HashedFeature &b) {
        return std::pair(a.bucket, -a.value) < std::pair(b.bucket, -b.value);
    });
    joined.erase(std::unique(joined.begin(), joined.end(),
                             [](const HashedFeature &a, const HashedFeature &b) {
                                 return a.bucket == b.bucket;
                             }),
                 joined.end());
}

// Joins the features of candidates of the same form; of a form that is printed over and over the
// first mentions.
Choice joinedChoice(Choice &&choice, const QList<qsizetype> &formOf, qsizetype forms)
{
    Choice joined;
    joined.absent = std::move(choice.absent);
    joined.unseen = std::move(choice.unseen);
    joined.candidates.resize(std::size_t(forms));
    QList<int> mentions(forms, 0);
    for (qsizetype i = 0; i < formOf.size(); ++i) {
        const qsizetype form = formOf.at(i);
        if (mentions[form]++ >= joinedMentions)
            continue;
        const FeatureVector &more = choice.candidates[std::size_t(i)];
        FeatureVector &seen = joined.candidates[std::size_t(form)];
        seen.insert(seen.end(), more.begin(), more.end());
    }
    std::for_each(joined.candidates.begin(), joined.candidates.end(), levelFeatures);
    return joined;
}

// One candidate a printed form; the mention with the best score by hand stands for it.
Question joinedForms(model::FieldKey key, const QList<Candidate> &candidates, Choice &&words,
                     Choice &&letters)
{
    Question question;
    question.key = key;
    QList<qsizetype> formOf;
    QHash<QString, qsizetype> places;
    for (const Candidate &candidate : candidates) {
        const QString form = kleisterValue(key, candidate.normalised).toCaseFolded();
        const auto known = places.constFind(form);
        const qsizetype place = known == places.cend() ? question.candidates.size() : *known;
        formOf.append(place);
        if (known == places.cend()) {
            places.insert(form, place);
            question.candidates.append(candidate);
            question.spans.append({candidate.span});
            continue;
        }
        if (question.spans.at(place).size() < joinedMentions)
            question.spans[place].append(candidate.span);
        Candidate &shown = question.candidates[place];
        if (candidate.score > shown.score) {
            const QString qualifier = shown.qualifier;
            shown = candidate;
            if (shown.qualifier.isEmpty())
                shown.qualifier = qualifier;
        }
    }
    question.choice = joinedChoice(std::move(words), formOf, question.candidates.size());
    question.letters = joinedChoice(std::move(letters), formOf, question.candidates.size());
    return question;
}

// Values with the summed probability of their mentions, likeliest first; the likeliest mention
// stands for the value.
QList<Candidate> likelyValues(const Question &question, const Likelihoods &likelihoods)
{
    QList<Candidate> values;
    QList<double> strongest;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < question.candidates.size(); ++i) {
        const double probability = likelihoods.candidates[std::size_t(i)];
        const QString key = valueIdentity(question.candidates.at(i));
        const auto known = places.constFind(key);
        const qsizetype place = known == places.cend() ? values.size() : *known;
        if (known == places.cend()) {
            places.insert(key, place);
            values.append(question.candidates.at(i));
            values.last().score = probability;
            strongest.append(probability);
            continue;
        }
        const double sum = values.at(place).score + probability;
        if (probability > strongest.at(place)) {
            strongest[place] = probability;
            values[place] = question.candidates.at(i);
        }
        values[place].score = sum;
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return values;
}

// A value wrongly shown is seen in review, one wrongly left out is not: a value need not be quite
// as likely as "not there". Measured: where F1 is best.
double shareOfAbsent(model::FieldKey key)
{
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Duration:
        return 0.5;
    case model::FieldType::Date:
        return 0.6;
    case model::FieldType::Text:
    case model::FieldType::Money:
    case model::FieldType::Party:
    case model::FieldType::Choice:
    case model::FieldType::Email:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        break;
    }
    return 1;
}

QList<RankedSlot> chosenValue(const Question &question, const Likelihoods &likelihoods)
{
    const QList<Candidate> values = likelyValues(question, likelihoods);
    RankedSlot slot;
    slot.absent = likelihoods.absent;
    slot.unseen = likelihoods.unseen;
    slot.candidates = int(values.size());
    const bool present = !values.isEmpty()
        && values.constFirst().score > shareOfAbsent(question.key) * likelihoods.absent;
    if (present)
        slot.best = values.constFirst();
    slot.probability = present ? slot.best.score : likelihoods.absent;
    slot.rivals = values.mid(present ? 1 : 0, keptRivals);
    return {slot};
}

bool contends(const RankedSlot &slot, const Candidate &candidate, const QList<Span> &spans)
{
    return valueIdentity(slot.best) == valueIdentity(candidate)
        || std::any_of(spans.cbegin(), spans.cend(),
                       [&slot](const Span &span) { return slot.best.span.overlaps(span); });
}

QList<RankedSlot> chosenSet(const Question &question, const Likelihoods &likelihoods,
                            const RankingRule &rule)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < question.candidates.size(); ++i)
        order.append(i);
    const auto likelihood = [&](qsizetype i) { return likelihoods.candidates[std::size_t(i)]; };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return likelihood(a) > likelihood(b); });
    QList<RankedSlot> filled;
    QList<Candidate> left;
    for (const qsizetype i : std::as_const(order)) {
        Candidate candidate = question.candidates.at(i);
        candidate.score = likelihood(i);
        const auto taken = std::find_if(filled.begin(), filled.end(), [&](const RankedSlot &slot) {
            return contends(slot, candidate, question.spans.at(i));
        });
        if (taken != filled.end()) {
            if (taken->rivals.size() < keptRivals)
                taken->rivals.append(candidate);
        } else if (filled.size() < rule.maxSlots
                   && candidate.score >= setThresholds.at(std::min<std::size_t>(
                          std::size_t(filled.size()), setThresholds.size() - 1))) {
            RankedSlot slot;
            slot.best = candidate;
            slot.probability = candidate.score;
            slot.candidates = int(order.size());
            filled.append(slot);
        } else {
            left.append(candidate);
        }
    }
    if (filled.isEmpty()) {
        RankedSlot nothing;
        nothing.rivals = left.mid(0, keptRivals);
        nothing.candidates = int(order.size());
        nothing.absent = left.isEmpty() ? 1 : 1 - left.constFirst().score;
        nothing.probability = nothing.absent;
        return {nothing};
    }
    std::stable_sort(filled.begin(), filled.end(), [](const RankedSlot &a, const RankedSlot &b) {
        return a.best.span.begin < b.best.span.begin;
    });
    return filled;
}

} // namespace

QString valueIdentity(const Candidate &candidate)
{
    return candidate.identity.isEmpty() ? candidate.normalised.toCaseFolded() : candidate.identity;
}

double weightedSum(const RankerWeights &weights, const FeatureVector &features)
{
    double sum = 0;
    for (const HashedFeature &feature : features)
        sum += double(weights[feature.bucket]) * double(feature.value);
    return sum;
}

bool isSetOfValues(const RankingRule &rule)
{
    return rule.maxSlots > 1;
}

Question questionOf(const DocumentFeatures &features, model::FieldKey key,
                    const QList<Candidate> &candidates, const RankingRule &rule)
{
    const QList<Candidate> scored = scoredCandidates(candidates, rule);
    Choice words = features.words.choiceOf(key, scored, rule.absentScore);
    Choice letters = features.letters.choiceOf(scored);
    Question question;
    if (isSetOfValues(rule)) {
        question = joinedForms(key, scored, std::move(words), std::move(letters));
    } else {
        question.key = key;
        question.candidates = scored;
        question.choice = std::move(words);
        question.letters = std::move(letters);
        for (const Candidate &candidate : scored)
            question.spans.append({candidate.span});
    }
    question.tags = features.tags.questionOf(question.spans);
    return question;
}

Likelihoods likelihoodsOf(const Choice &choice, const RankerWeights &weights, bool set)
{
    Likelihoods result;
    for (const FeatureVector &features : choice.candidates)
        result.candidates.push_back(weightedSum(weights, features));
    if (set) {
        for (double &value : result.candidates)
            value = 1 / (1 + std::exp(-value));
        return result;
    }
    result.absent = weightedSum(weights, choice.absent);
    result.unseen = weightedSum(weights, choice.unseen);
    double highest = std::max(result.absent, result.unseen);
    for (const double value : result.candidates)
        highest = std::max(highest, value);
    double sum = 0;
    const auto raise = [&](double &value) {
        value = std::exp(value - highest);
        sum += value;
    };
    raise(result.absent);
    raise(result.unseen);
    std::for_each(result.candidates.begin(), result.candidates.end(), raise);
    result.absent /= sum;
    result.unseen /= sum;
    for (double &value : result.candidates)
        value /= sum;
    return result;
}

Likelihoods blended(const Likelihoods &words, const Likelihoods &letters, model::FieldKey key,
                    bool set)
{
    constexpr double least = 1e-9;
    const double share
        = model::fieldInfo(key).type == model::FieldType::Duration ? 0 : lettersShare;
    const auto blend = [&](double first, double second) {
        return std::pow(std::max(first, least), 1 - share)
            * std::pow(std::max(second, least), share);
    };
    Likelihoods result;
    result.absent = blend(words.absent, letters.absent);
    result.unseen = blend(words.unseen, letters.unseen);
    double sum = result.absent + result.unseen;
    for (std::size_t i = 0; i < words.candidates.size(); ++i) {
        double both = blend(words.candidates[i], letters.candidates[i]);
        if (set)
            both /= both + blend(1 - words.candidates[i], 1 - letters.candidates[i]);
        result.candidates.push_back(both);
        sum += both;
    }
    if (set)
        return result;
    result.absent /= sum;
    result.unseen /= sum;
    for (double &value : result.candidates)
        value /= sum;
    return result;
}

QList<RankedSlot> slotsOf(const Question &question, const Likelihoods &likelihoods,
                          const RankingRule &rule)
{
    return isSetOfValues(rule) ? chosenSet(question, likelihoods, rule)
                               : chosenValue(question, likelihoods);
}

} // namespace countersign::extraction
