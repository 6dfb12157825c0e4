// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/letterfeatures.h"
#include "core/extraction/ranking.h"
#include "core/extraction/tagfeatures.h"

namespace countersign::extraction
{

// Weights by bucket; see HashedFeature.
using RankerWeights = std::vector<float>;

// Equal for candidates that mean the same value.
QString valueIdentity(const Candidate &candidate);

double weightedSum(const RankerWeights &weights, const FeatureVector &features);

// The ways to read one field of one document, candidates of a set already joined by printed form.
struct Question {
    model::FieldKey key = model::FieldKey::Title;
    QList<Candidate> candidates; // one for each of choice.candidates
    Choice choice;
    Choice letters; // the same ways as the second reader sees them
    QList<QList<Span>> spans; // all places of each candidate
    TagQuestion tags; // as the third reader sees them
};

// One document as the readers see it.
struct DocumentFeatures {
    CandidateFeatures words;
    LetterFeatures letters;
    TagFeatures tags;

    explicit DocumentFeatures(const Reading &reading)
        : words(reading)
        , letters(reading)
        , tags(reading)
    {
    }
    DocumentFeatures(const DocumentFeatures &) = delete;
    DocumentFeatures &operator=(const DocumentFeatures &) = delete;
};

// A field of one value keeps every mention; of a field of several values, mentions of the same
// printed form become one candidate that has the observations of all of them.
Question questionOf(const DocumentFeatures &features, model::FieldKey key,
                    const QList<Candidate> &candidates, const RankingRule &rule);

// Fields of which a document may hold several values are chosen one by one, the others once.
bool isSetOfValues(const RankingRule &rule);

// Probabilities of each way to read the field. Of a set, candidates stand for themselves.
struct Likelihoods {
    std::vector<double> candidates;
    double absent = 0;
    double unseen = 0;
};

Likelihoods likelihoodsOf(const Choice &choice, const RankerWeights &weights, bool set);

// What both readers think together: the mean of their logarithms, weighted.
Likelihoods blended(const Likelihoods &words, const Likelihoods &letters, model::FieldKey key,
                    bool set);

// Slots best first: values merged, each with its rivals and how likely all of them are.
QList<RankedSlot> slotsOf(const Question &question, const Likelihoods &likelihoods,
                          const RankingRule &rule);

} // namespace countersign::extraction
