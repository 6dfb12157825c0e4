// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/expiration.h"

#include "core/extraction/context.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr std::array expirationWeightTable = {
    FeatureWeight{"ends_on", 2.0},       FeatureWeight{"agreement_term", 2.0},
    FeatureWeight{"under_term", 1.5},    FeatureWeight{"range_end", 1.0},
    FeatureWeight{"before_start", -5.0}, FeatureWeight{"payment", -1.5},
    FeatureWeight{"computed", 2.6},      FeatureWeight{"term_margin", 0.3},
    FeatureWeight{"perpetual", 2.6},     FeatureWeight{"open_ended", 2.6},
    FeatureWeight{"grant", -1.5},        FeatureWeight{"expiration_label", 2.0},
    FeatureWeight{"far", -0.5},
};

struct ExpirationCues {
    QRegularExpression endsOn{
        u"(?:until|through|thru|ending(?: on)?|conclud\\w+(?: on)?|extended "
        u"(?:to|through|until)|ends? (?:on|at)|expir\\w+(?: date)?(?: on| at| "
        u"of)?:?|terminat\\w+(?: on| as of)?|bis(?: zum)?)"
        "\\s+(?:and including )?(?:the close of business on |midnight (?:on|of) |11:59 \\S+ \\S+ \\S+ )?(?:the )?(?:on )?$"_s};
    QRegularExpression rangeEnd{
        u"(?:\\d{4}|date\\W{0,3}\\)?)\\s*(?:and "
        u"(?:ending|ends|expiring|terminating|continuing)|to|through|-|until|bis)"
        "[^.]{0,30}$"_s};
    QRegularExpression agreementTerm{u"(?:term|agreement|contract|laufzeit|vertrag|period)\\b"_s};
    QRegularExpression label{
        u"(?:expiration|expiry|termination|end) date[^.]{0,30}$|^[\\s,]*\\([^)]{0,20}(?:expiration|expiry|termination)"_s};
    QRegularExpression payment{u"\\bpay|\\$|invoice|report|deliver|fiscal|quarter|financial"_s};
    QRegularExpression perpetual{
        u"(?:agreement|term|contract|vertrag)\\b[^.]{0,120}\\b(?:perpetual|perpetuity|indefinite(?:ly)?|unbestimmte)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression openEnded{
        u"(?:agreement|contract)\\b[^.]{0,100}(?:continue|remain|be in|in (?:full "
        u")?(?:force|effect))[^.]{0,60}"
        "(?:until|unless)\\s+(?:it is\\s+)?(?:sooner\\s+|earlier\\s+)?(?:terminated|cancell?ed|(?:either|any|one) (?:party|of the parties)\\b[^.]{0,80}(?:terminat|notice|cancel))"_s,
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression grant{u"licen[sc]e|right|confiden"_s};
};

const ExpirationCues &expirationCues()
{
    static const ExpirationCues cues;
    return cues;
}

bool standsUnderTerm(const Reading &reading, int offset)
{
    const QString kind = reading.outline.kindAt(offset);
    return kind == "term"_L1 || kind == "termination"_L1 || kind == "renewal"_L1;
}

QString contractStart(const Decisions &earlier)
{
    const QString effective = decidedValue(earlier, model::FieldKey::EffectiveDate);
    return effective.isEmpty() ? decidedValue(earlier, model::FieldKey::AgreementDate) : effective;
}

void addStatedEnds(const Reading &reading, const QString &start, QList<Candidate> &candidates)
{
    const ExpirationCues &cues = expirationCues();
    for (const DateMention &mention : reading.dates) {
        const Context near = contextOf(reading.text, mention.span, 160, 60);
        Candidate candidate;
        candidate.span = mention.span;
        candidate.normalised = mention.date.toString(Qt::ISODate);
        candidate.addIf(near.saysBefore(cues.endsOn), "ends_on");
        candidate.addIf(near.saysBefore(cues.rangeEnd), "range_end");
        candidate.addIf(near.saysBefore(cues.label) || near.saysAfter(cues.label),
                        "expiration_label");
        if (candidate.features.isEmpty())
            continue;
        candidate.addIf(near.sentenceSays(cues.agreementTerm), "agreement_term");
        candidate.addIf(near.sentenceSays(cues.payment), "payment");
        candidate.addIf(standsUnderTerm(reading, mention.span.begin), "under_term");
        candidate.addIf(!start.isEmpty() && candidate.normalised <= start, "before_start");
        if (mention.other.isValid())
            candidate.issues.append({u"date.day_month_ambiguous"_s, model::IssueSeverity::Doubt});
        candidates.append(candidate);
    }
}

void addComputedEnd(const Decisions &earlier, const QString &start, QList<Candidate> &candidates)
{
    const QList<RankedSlot> terms = earlier.value(model::FieldKey::Term);
    if (terms.isEmpty() || terms.constFirst().isAbsent() || start.isEmpty())
        return;
    const RankedSlot &term = terms.constFirst();
    const QDate end = dateAfter(QDate::fromString(start, Qt::ISODate), term.best.normalised);
    if (!end.isValid())
        return;
    Candidate candidate;
    candidate.span = term.best.span;
    candidate.normalised = end.toString(Qt::ISODate);
    candidate.add("computed");
    candidate.add("term_margin", std::min(term.margin, 5.0));
    candidate.issues.append({u"date.computed"_s, model::IssueSeverity::Hint});
    candidates.append(candidate);
}

void addOpenEnds(const Reading &reading, QList<Candidate> &candidates)
{
    const ExpirationCues &cues = expirationCues();
    const auto add = [&](const QRegularExpression &pattern, const char *feature) {
        QRegularExpressionMatchIterator found = pattern.globalMatch(reading.text.text());
        for (int i = 0; i < 8 && found.hasNext(); ++i) {
            const QRegularExpressionMatch match = found.next();
            Candidate candidate;
            candidate.span = {int(match.capturedStart()), int(match.capturedEnd())};
            candidate.normalised = u"perpetual"_s;
            candidate.add(feature);
            candidate.addIf(pattern == cues.perpetual
                                && cues.grant.match(match.captured().toLower()).hasMatch(),
                            "grant");
            candidate.addIf(standsUnderTerm(reading, candidate.span.begin), "under_term");
            candidates.append(candidate);
        }
    };
    add(cues.perpetual, "perpetual");
    add(cues.openEnded, "open_ended");
}

} // namespace

std::span<const FeatureWeight> expirationWeights()
{
    return expirationWeightTable;
}

QList<Candidate> expirationCandidates(const Reading &reading, const Decisions &earlier)
{
    const QString start = contractStart(earlier);
    QList<Candidate> candidates;
    addStatedEnds(reading, start, candidates);
    addComputedEnd(earlier, start, candidates);
    addOpenEnds(reading, candidates);
    return candidates;
}

} // namespace countersign::extraction
