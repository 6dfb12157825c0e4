// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// The date the contract carries, the day it binds from, and the day it was signed: the same dates,
// weighed differently.
QList<Candidate> agreementDateCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> effectiveDateCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> signedDateCandidates(const Reading &reading, const Decisions &earlier);

// Every date of the text with what stands around it; both readings where day and month could be
// swapped.
QList<Candidate> observeDates(const Reading &reading);

std::span<const FeatureWeight> agreementDateWeights();
std::span<const FeatureWeight> effectiveDateWeights();
std::span<const FeatureWeight> signedDateWeights();

} // namespace countersign::extraction
