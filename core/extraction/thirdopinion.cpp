// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/thirdopinion.h"

#include <algorithm>

namespace countersign::extraction
{

namespace
{

// Of a set, only forms of the same mention are rivals.
bool isRival(const RankedSlot &slot, const QList<Span> &spans, bool set)
{
    return !set || slot.isAbsent()
        || std::any_of(spans.cbegin(), spans.cend(),
                       [&slot](const Span &span) { return slot.best.span.overlaps(span); });
}

} // namespace

ThirdOpinion thirdOpinionOf(const RankedSlot &slot, const Question &question,
                            const Likelihoods &tagged, bool set)
{
    ThirdOpinion opinion;
    const QString value = slot.isAbsent() ? QString() : valueIdentity(slot.best);
    for (qsizetype i = 0; i < question.candidates.size(); ++i) {
        const double likely = tagged.candidates[std::size_t(i)];
        const Candidate &candidate = question.candidates.at(i);
        const bool same = !slot.isAbsent()
            && (set ? candidate.normalised == slot.best.normalised
                    : valueIdentity(candidate) == value);
        if (same)
            opinion.own = std::max(opinion.own, likely);
        else if (isRival(slot, question.spans.at(i), set))
            opinion.rival = std::max(opinion.rival, likely);
    }
    double &absent = slot.isAbsent() ? opinion.own : opinion.rival;
    absent = std::max(absent, set && !slot.isAbsent() ? 0.0 : tagged.absent);
    return opinion;
}

} // namespace countersign::extraction
