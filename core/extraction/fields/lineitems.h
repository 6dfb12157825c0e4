// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// The largest table of goods, services or fees. The value is a JSON array of rows [description,
// quantity, unit price, amount]; a column that the table has not is empty. Quantities times prices
// and the rows' sum are checked against what is printed.
QList<Candidate> lineItemsCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> lineItemsWeights();

} // namespace countersign::extraction
