// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// Sums of money. The qualifier "total" marks a price, total or face value.
QList<Candidate> amountCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> amountWeights();

} // namespace countersign::extraction
