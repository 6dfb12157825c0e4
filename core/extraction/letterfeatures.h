// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidatefeatures.h"

#include <QHash>

namespace countersign::extraction
{

// A second look at candidates that shares nothing with CandidateFeatures but the candidates: runs
// of letters before, within and behind them, whatever words they make up. It knows no headings, no
// cues and no hand-set scores, and bears a misread letter better than words do.
class LetterFeatures
{
public:
    explicit LetterFeatures(const Reading &reading);

    Choice choiceOf(const QList<Candidate> &candidates) const;

private:
    const FeatureVector &around(Span span) const;
    FeatureVector documentFeatures(quint32 way, qsizetype candidates) const;
    // Adds runs of three to five letters of a part of the text.
    void addRuns(FeatureVector &features, int begin, int end, quint32 part) const;

    const Reading &m_reading;
    mutable QHash<std::pair<int, int>, FeatureVector> m_around; // of spans: fields share them
    QString m_level; // lower case, digits and blanks levelled; as long as the text
};

} // namespace countersign::extraction
