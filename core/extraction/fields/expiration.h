// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// End of the initial term: as stated, "perpetual", or worked out from the term and the effective
// (or agreement) date.
QList<Candidate> expirationCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> expirationWeights();

} // namespace countersign::extraction
