// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/reading.h"
#include "core/extraction/tokens.h"

#include <vector>

namespace countersign::extraction
{

// One observation about a way to read a field; `bucket` is where its weight is looked up.
struct HashedFeature {
    quint32 bucket = 0;
    float value = 1;
};

using FeatureVector = std::vector<HashedFeature>;

constexpr int featureBits = 16;
constexpr quint32 featureBuckets = 1U << featureBits;

// Where the weight of the hand-set score is looked up, and what the score is multiplied by.
quint32 handScoreBucket();
constexpr float handScoreScale = 0.25F;

// All ways to read one field: its candidates, "not there", "there, but not among the candidates".
struct Choice {
    std::vector<FeatureVector> candidates;
    FeatureVector absent;
    FeatureVector unseen;
};

// Turns candidates into hashed features: what their generator observed, the words around and
// within them, where they stand, how they compare with each other. Made once a document.
class CandidateFeatures
{
public:
    explicit CandidateFeatures(const Reading &reading);

    // `candidates` carry the scores of the hand-set weights, `absentScore` is those weights' score
    // of "not there".
    Choice choiceOf(model::FieldKey key, const QList<Candidate> &candidates,
                    double absentScore) const;

private:
    class Writer;
    struct Standing; // of a candidate among the others

    void writeNamed(Writer &out, const Candidate &candidate) const;
    void writeContext(Writer &out, Span span) const;
    void writeSentence(Writer &out, Span span) const;
    void writePairs(Writer &out, const Candidate &candidate) const;
    void writeInside(Writer &out, model::FieldKey key, const Candidate &candidate) const;
    void writePlace(Writer &out, Span span) const;
    void writeStanding(Writer &out, const Standing &standing) const;
    FeatureVector documentFeatures(const char *way, const QList<Candidate> &candidates,
                                   double bestScore) const;
    std::ptrdiff_t tokenAt(int offset) const;
    quint32 hashAt(std::ptrdiff_t token) const;
    quint32 placeOf(Span span) const;

    const Reading &m_reading;
    const std::vector<Token> &m_tokens;
    std::vector<std::ptrdiff_t> m_sentences; // the first token of each token's sentence
    std::vector<quint32> m_nameWords; // of the contract
    std::vector<quint32> m_cues; // of the whole document: its kind, phrases that tell of absence
    quint32 m_kind = 0;
};

} // namespace countersign::extraction
