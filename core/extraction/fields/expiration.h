// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

#include <QDate>

namespace countersign::extraction
{

struct Reading;

// A day that the contract may run from.
struct ContractStart {
    QDate date;
    bool likeliest = false;
    bool defined = false; // called the effective date, or said to be when it begins
    bool inPreamble = false;
};

// The decided effective and agreement dates and their rivals, likeliest first.
QList<ContractStart> contractStarts(const Decisions &earlier);

// Dates on which something is said to end, and every other date after `start` (ISO; may be empty).
QList<Candidate> statedEnds(const Reading &reading, const QString &start);

// End of the initial term: as stated, "perpetual", or worked out from a term and an effective (or
// agreement) date.
QList<Candidate> expirationCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> expirationWeights();

} // namespace countersign::extraction
