// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// The kind of contract, told from its title first and from its vocabulary otherwise.
QList<Candidate> contractTypeCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> contractTypeWeights();

} // namespace countersign::extraction
