// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/letterfeatures.h"

#include <algorithm>

namespace countersign::extraction
{

namespace
{

constexpr int lettersBefore = 45;
constexpr int lettersBehind = 30;
constexpr int nearLetters = 14;
constexpr int lettersWithin = 40;
constexpr int shortestRun = 3;
constexpr int longestRun = 5;
constexpr float runValue = 0.3F;

enum Part : quint32 { Bias = 1, Before, Near, Behind, NearBehind, Within, Place, Absent, Unseen };

quint32 runBucket(quint32 part, quint32 hash)
{
    return mixedHash(part * 7919U, hash) % featureBuckets;
}

QChar levelledLetter(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return c;
    if (c.isDigit())
        return u'0';
    return c.isSpace() ? QChar(u' ') : c.toLower();
}

} // namespace

LetterFeatures::LetterFeatures(const Reading &reading)
    : m_reading(reading)
    , m_level(reading.text.text())
{
    for (QChar &c : m_level)
        c = levelledLetter(c);
}

void LetterFeatures::addRuns(FeatureVector &features, int begin, int end, quint32 part) const
{
    const int first = std::max(0, begin);
    const int last = std::min(int(m_level.size()), end);
    for (int at = first; at + shortestRun <= last; ++at) {
        quint32 hash = 0;
        for (int i = 0; i < longestRun && at + i < last; ++i) {
            hash = mixedHash(hash, m_level.at(at + i).unicode());
            if (i + 1 >= shortestRun)
                features.push_back({runBucket(part, hash), runValue});
        }
    }
}

const FeatureVector &LetterFeatures::around(Span span) const
{
    FeatureVector &features = m_around[{span.begin, span.end}];
    if (!features.empty())
        return features;
    features.push_back({runBucket(Bias, 0), 1});
    addRuns(features, span.begin - lettersBefore, span.begin, Before);
    addRuns(features, span.begin - nearLetters, span.begin, Near);
    addRuns(features, span.end, span.end + lettersBehind, Behind);
    addRuns(features, span.end, span.end + nearLetters, NearBehind);
    addRuns(features, span.begin, std::min(span.end, span.begin + lettersWithin), Within);
    const auto tenth = quint32(10.0 * span.begin / std::max(1, m_reading.text.size()));
    features.push_back({runBucket(Place, tenth), 1});
    features.push_back({runBucket(Place, 100U + quint32(std::min(span.length(), 60) / 4)), 1});
    return features;
}

FeatureVector LetterFeatures::documentFeatures(quint32 way, qsizetype candidates) const
{
    const auto many = quint32(std::min<qsizetype>(candidates, 12));
    const auto size = quint32(std::min(m_reading.text.size() / 4000, 10));
    return {{runBucket(way, 1), 1}, {runBucket(way, 10 + many), 1}, {runBucket(way, 50 + size), 1}};
}

Choice LetterFeatures::choiceOf(const QList<Candidate> &candidates) const
{
    Choice choice;
    for (const Candidate &candidate : candidates)
        choice.candidates.push_back(around(candidate.span));
    choice.absent = documentFeatures(Absent, candidates.size());
    choice.unseen = documentFeatures(Unseen, candidates.size());
    return choice;
}

} // namespace countersign::extraction
