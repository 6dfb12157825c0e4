// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/confidence.h"

#include "core/extraction/documenttext.h"

#include <algorithm>

namespace countersign::extraction
{

namespace
{

double bandProbability(std::span<const ConfidenceBand> bands, double margin)
{
    double probability = bands.empty() ? 0 : bands.front().probability;
    for (const ConfidenceBand &band : bands) {
        if (margin >= band.margin)
            probability = band.probability;
    }
    return probability;
}

// A value that a validator doubts is for a person to see, however clear the ranking was.
double issueCap(const QList<model::FieldIssue> &issues)
{
    double cap = 1;
    for (const model::FieldIssue &issue : issues) {
        switch (issue.severity) {
        case model::IssueSeverity::Hint:
            break;
        case model::IssueSeverity::Doubt:
            cap = std::min(cap, 0.75);
            break;
        case model::IssueSeverity::Contradiction:
            cap = std::min(cap, 0.55);
            break;
        }
    }
    return cap;
}

// Below this word confidence the characters themselves are in doubt.
constexpr double trustedWord = 0.8;

} // namespace

double slotConfidence(const RankedSlot &slot, const ConfidenceTable &table,
                      const DocumentText &text)
{
    const double ranked
        = bandProbability(slot.isAbsent() ? table.absent : table.present, slot.margin);
    const double word
        = slot.isAbsent() ? text.meanConfidence() : text.wordConfidence(slot.best.span);
    const double recognition = std::min(1.0, word / trustedWord);
    return std::min(ranked * (0.5 + 0.5 * recognition), issueCap(slot.best.issues));
}

} // namespace countersign::extraction
