// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"

#include <functional>

namespace countersign::extraction
{

class DocumentText;

// Is the text in English? The learned weights know English contracts only. Others are left to the
// hand-set weights, which look for the same things in several languages.
bool readsLikeEnglish(const DocumentText &text);

// What German, French and Spanish contracts say of their periods. There are no labelled ones to
// learn from, and a thing can be said in many ways: the word that tells is the nearest one, not one
// of a few sentences known beforehand. Adds "role_term", "role_renewal" or "role_notice" to the
// periods of `text`, in its order.
void markForeignPeriods(const DocumentText &text, QList<Candidate> &periods);

// What else tells a party where nothing is learned: it is numbered among the parties, or a company
// that is named in the opening and signs.
void markForeignParties(const DocumentText &text, QList<Candidate> &parties);

// How likely values are right that are said in so many words, by contracts put together for the
// tests (tst_languageconfidence): nothing else is there to measure by, so that it is kept low. Sets
// `measured` of the candidates that `isSaid` tells; less where they say different things.
void measureForeign(QList<Candidate> &candidates,
                    const std::function<bool(const Candidate &)> &isSaid);

// The most that is believed of silence in a language, or of a kind of paper, that nothing was
// measured in.
constexpr double strangeSilence = 0.75;

} // namespace countersign::extraction
