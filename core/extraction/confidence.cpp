// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/confidence.h"

#include "core/extraction/documenttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

// Below this word confidence the characters themselves are in doubt.
constexpr double trustedWord = 0.8;

} // namespace

double issueCap(const QList<model::FieldIssue> &issues)
{
    // Two readings of one date, and nothing that tells them apart: shown, never taken.
    constexpr double openOrder = 0.6;
    double cap = 1;
    for (const model::FieldIssue &issue : issues) {
        if (issue.code == "date.day_month_ambiguous"_L1
            && issue.severity != model::IssueSeverity::Hint)
            cap = std::min(cap, openOrder);
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

double recognitionShare(const RankedSlot &slot, const DocumentText &text)
{
    const double word
        = slot.isAbsent() ? text.meanConfidence() : text.wordConfidence(slot.best.span);
    return 0.5 + 0.5 * std::min(1.0, word / trustedWord);
}

double slotConfidence(const RankedSlot &slot, const ConfidenceTable &table,
                      const DocumentText &text)
{
    if (slot.best.measured > 0)
        return std::min(slot.best.measured * recognitionShare(slot, text),
                        issueCap(slot.best.issues));
    const double ranked
        = bandProbability(slot.isAbsent() ? table.absent : table.present, slot.margin);
    return std::min(ranked * recognitionShare(slot, text), issueCap(slot.best.issues));
}

} // namespace countersign::extraction
