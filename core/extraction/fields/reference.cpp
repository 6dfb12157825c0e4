// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/reference.h"

#include "core/extraction/patternset.h"
#include "core/extraction/reading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostReferences = 50;
constexpr int referenceArea = 12000; // characters from the start

constexpr std::array referenceWeightTable = {
    FeatureWeight{"labelled", 2.0},
    FeatureWeight{"contract_label", 1.0},
    FeatureWeight{"early", 1.0},
};

} // namespace

std::span<const FeatureWeight> referenceWeights()
{
    return referenceWeightTable;
}

QList<Candidate> referenceCandidates(const Reading &reading, const Decisions &)
{
    static const PatternSet patterns(
        {u"\\b(?<label>contract|agreement|order|purchase "
         u"order|p\\.o\\.?|po\\.?|project|reference|ref|quote|proposal|invoice|file|vertrags?|"
         u"auftrags?|"
         u"bestell|kunden|angebots?|aktenzeichen)"
         "[- "
         "]?(?:(?:id|identification|no|number|nummer|nr)\\b\\.?|#)(?:\\s?(?:no\\b\\.?|number|#))?"
         "\\s{0,3}[:#.]?\\s{0,3}"
         "(?<value>(?=[A-Za-z/_.-]{0,12}\\d)[A-Za-z0-9][A-Za-z0-9/_.-]{1,30}[A-Za-z0-9])"_s},
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression contractLabel(
        u"contract|agreement|vertrag|order|auftrag|reference|p\\.?o"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = reading.text.text().left(referenceArea);
    QList<Candidate> candidates;
    for (const QRegularExpressionMatch &match : patterns.scan(head).matchesOf(0, mostReferences)) {
        Candidate candidate;
        candidate.span = {int(match.capturedStart(u"value"_s)), int(match.capturedEnd(u"value"_s))};
        candidate.normalised = reading.text.original(candidate.span);
        candidate.add("labelled");
        candidate.addIf(contractLabel.match(match.captured(u"label"_s)).hasMatch(),
                        "contract_label");
        candidate.addIf(candidate.span.begin < 3000, "early");
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace countersign::extraction
