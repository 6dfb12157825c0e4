// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"

#include <span>

namespace countersign::extraction
{

class DocumentText;

// From this margin of victory on, a reading was right in this share of cases.
struct ConfidenceBand {
    double margin;
    double probability;
};

// Measured bands of a field, rising; below the first one `probability` of it holds.
struct ConfidenceTable {
    std::span<const ConfidenceBand> present;
    std::span<const ConfidenceBand> absent;
};

// The most that may be said of a value that validators doubt: it is for a person to see, however
// clear the ranking was.
double issueCap(const QList<model::FieldIssue> &issues);

// What is left of a confidence when the characters themselves are in doubt; 1 when they are not.
double recognitionShare(const RankedSlot &slot, const DocumentText &text);

// Probability that the slot's reading is right, lowered for unsure recognition and for what
// validators found.
double slotConfidence(const RankedSlot &slot, const ConfidenceTable &table,
                      const DocumentText &text);

} // namespace countersign::extraction
