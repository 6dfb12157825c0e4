// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// State or country of the governing law; not the venue, the state of incorporation or an address.
QList<Candidate> jurisdictionCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> jurisdictionWeights();

} // namespace countersign::extraction
