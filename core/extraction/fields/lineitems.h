// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// The first table of goods or services whose header names its columns and whose rows end in two
// sums. The value is a JSON array of rows [description, quantity, unit price, amount].
QList<Candidate> lineItemsCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> lineItemsWeights();

} // namespace countersign::extraction
