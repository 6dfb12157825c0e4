// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// Headings whose words tell their kind: "13 Governing Law", qualifier "governing_law".
QList<Candidate> clauseCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> clauseWeights();

} // namespace countersign::extraction
