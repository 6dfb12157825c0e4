// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// Length of the agreement, of a renewal, and of the notice that stops one; how it renews. All look
// at the same durations.
QList<Candidate> termCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> renewalTermCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> noticePeriodCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> renewalCandidates(const Reading &reading, const Decisions &earlier);

// Every duration of the text with what stands around it.
QList<Candidate> observePeriods(const Reading &reading);

std::span<const FeatureWeight> termWeights();
std::span<const FeatureWeight> renewalTermWeights();
std::span<const FeatureWeight> noticePeriodWeights();
std::span<const FeatureWeight> renewalWeights();

} // namespace countersign::extraction
