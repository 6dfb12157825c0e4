// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// Postal addresses, internet domains and telephone numbers: what CRM records are matched by.
QList<Candidate> addressCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> domainCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> phoneCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> contactWeights();

} // namespace countersign::extraction
