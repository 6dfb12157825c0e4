// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/amount.h"

#include "core/extraction/context.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr std::array amountWeightTable = {
    FeatureWeight{"sum", 1.0},         FeatureWeight{"total", 1.5}, FeatureWeight{"owed", 1.0},
    FeatureWeight{"written_out", 1.0}, FeatureWeight{"zero", -2.0},
};

struct AmountCues {
    QRegularExpression total{
        u"(?:total|aggregate|purchase price|contract (?:price|value|sum)|face "
        u"(?:value|amount)|principal (?:amount|sum)|grand total"
        "|(?:montant|prix) total|(?:importe|precio) total|total (?:de|g.n.ral)|gesamt\\w*|kaufpreis|summe|auftragswert|darlehensbetrag)\\b[^.]{0,60}$"_s};
    QRegularExpression owed{
        u"(?:pay|fee|price|salary|rent|compensation|royalt|deposit|invoice|amount|cost|rate|verg.tung|honorar|miete|betrag|zahl|prix|loyer|pa[iy]e|redevance|montant|precio|renta|pago|pagar|importe|canon)\\w*\\b[^.]{0,90}$"_s};
};

} // namespace

std::span<const FeatureWeight> amountWeights()
{
    return amountWeightTable;
}

QList<Candidate> amountCandidates(const Reading &reading, const Decisions &)
{
    static const AmountCues cues;
    QList<Candidate> candidates;
    for (const MoneyMention &mention : reading.money) {
        const Context near = contextOf(reading.text, mention.span, 140, 20);
        Candidate candidate;
        candidate.span = mention.span;
        candidate.normalised = mention.value();
        candidate.add("sum");
        candidate.addIf(mention.tenThousandths == 0, "zero");
        candidate.addIf(near.saysBefore(cues.owed), "owed");
        if (near.saysBefore(cues.total)) {
            candidate.add("total");
            candidate.qualifier = u"total"_s;
        }
        if (mention.wordsDiffer)
            candidate.issues.append(
                {u"money.words_figures_differ"_s, model::IssueSeverity::Contradiction});
        if (mention.ambiguous)
            candidate.issues.append({u"money.separator_ambiguous"_s, model::IssueSeverity::Doubt});
        if (mention.currencyAssumed)
            candidate.issues.append({u"money.currency_assumed"_s, model::IssueSeverity::Hint});
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace countersign::extraction
