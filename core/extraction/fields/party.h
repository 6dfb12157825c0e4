// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// The parties, as the opening, the letter head and the signature blocks name them. The qualifier is
// the role that the contract defines ("Buyer"), where it does.
QList<Candidate> partyCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> partyWeights();

} // namespace countersign::extraction
