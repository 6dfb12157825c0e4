// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// Contract or order number behind its label ("Contract No. 4711-A").
QList<Candidate> referenceCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> referenceWeights();

} // namespace countersign::extraction
