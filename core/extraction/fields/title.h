// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// The name that the contract gives itself: a heading of its first page, or "this ... Agreement" of
// its first sentence.
QList<Candidate> titleCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> titleWeights();

} // namespace countersign::extraction
