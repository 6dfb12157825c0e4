// SPDX-License-Identifier: Apache-2.0
#include "core/learning/cases.h"

#include "core/extraction/fieldcatalogue.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace countersign::learning
{

namespace
{

constexpr double unchangedShare = 0.5;
constexpr double shownFrom = 0.3; // of the values of a set
constexpr double leastProbability = 1e-6;

std::vector<int> valueNumbers(const QList<extraction::Candidate> &candidates)
{
    QHash<QString, int> known;
    std::vector<int> numbers;
    for (const extraction::Candidate &candidate : candidates) {
        const QString value = extraction::valueIdentity(candidate);
        const int next = int(known.size());
        numbers.push_back(known.value(value, next));
        known.insert(value, numbers.back());
    }
    return numbers;
}

double logOf(double probability)
{
    return std::log(std::max(leastProbability, probability));
}

Outcome outcomeOfChoice(const Case &each, const extraction::Likelihoods &read)
{
    double right = 0;
    right += each.instance.absentRight ? read.absent : 0;
    right += each.instance.unseenRight ? read.unseen : 0;
    QHash<int, double> shares;
    QHash<int, bool> isRight;
    int best = -1;
    for (std::size_t i = 0; i < each.values.size(); ++i) {
        const int value = each.values[i];
        shares[value] += read.candidates[i];
        if (each.instance.right[i] != 0) {
            right += read.candidates[i];
            isRight[value] = true;
        }
        if (best < 0 || shares.value(value) > shares.value(best))
            best = value;
    }
    const bool present = best >= 0 && shares.value(best) > read.absent;
    const bool good = present ? isRight.value(best) : each.instance.absentRight;
    return {good ? 1.0 : 0.0, -logOf(right)};
}

Outcome outcomeOfSet(const Case &each, const extraction::Likelihoods &read)
{
    Outcome outcome;
    int shown = 0, right = 0, both = 0;
    for (std::size_t i = 0; i < read.candidates.size(); ++i) {
        const bool isRight = each.instance.right[i] != 0;
        const bool isShown = read.candidates[i] >= shownFrom;
        outcome.loss -= logOf(isRight ? read.candidates[i] : 1 - read.candidates[i]);
        shown += isShown ? 1 : 0;
        right += isRight ? 1 : 0;
        both += isShown && isRight ? 1 : 0;
    }
    outcome.score = shown + right == 0 ? 1 : 2.0 * both / (shown + right);
    return outcome;
}

training::Corpus corpusOf(const TaughtDocument &document, const model::OcrDocument &text)
{
    training::Corpus corpus;
    corpus.documents.push_back(std::make_unique<training::LabelledDocument>(document.truth, text));
    corpus.folds = {0};
    corpus.foldCount = 1;
    return corpus;
}

} // namespace

Case caseOf(training::Instance instance, const extraction::FieldRow &row,
            const extraction::LearnedField &learned)
{
    Case each;
    each.key = row.key;
    each.set = extraction::isSetOfValues(row.ranking);
    each.instance = std::move(instance);
    extraction::Question &question = each.instance.question;
    each.letters = extraction::likelihoodsOf(question.letters, learned.letters, each.set);
    each.values = valueNumbers(question.candidates);
    question.candidates.clear();
    question.spans.clear();
    question.letters = {};
    return each;
}

std::vector<Case> casesOf(const TaughtDocument &document, const model::OcrDocument &text,
                          const extraction::RankerModel &model)
{
    const training::Corpus corpus = corpusOf(document, text);
    const QList<extraction::Decisions> byHand = training::decisionsByHand(corpus);
    std::vector<Case> cases;
    for (const extraction::FieldRow *row : training::labelledRows(corpus)) {
        const extraction::LearnedField *learned = model.fieldOf(row->key);
        if (learned == nullptr)
            continue;
        Case each = caseOf(std::move(training::instancesOf(corpus, *row, byHand).front()), *row,
                           *learned);
        each.share = document.changed.contains(row->key) ? 1 : unchangedShare;
        each.group = document.layout;
        cases.push_back(std::move(each));
    }
    return cases;
}

Outcome outcomeOf(const Case &each, const Weights &base, const Change &change)
{
    const extraction::Choice &choice = each.instance.question.choice;
    const auto weights = extraction::weightsOfKind(base[each.key], change.added.value(each.key),
                                                   extraction::shareOfKind(choice, change.kinds));
    const auto words = extraction::likelihoodsOf(choice, weights, each.set);
    const auto read = extraction::blended(words, each.letters, each.key, each.set);
    return each.set ? outcomeOfSet(each, read) : outcomeOfChoice(each, read);
}

} // namespace countersign::learning
