// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/expiration.h"

#include "core/extraction/context.h"
#include "core/extraction/patternset.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int mostYearEnds = 50;
constexpr qsizetype mostOpenEnds = 8; // of each kind
constexpr qsizetype mostTerms = 10;
constexpr qsizetype mostStarts = 6;
constexpr qsizetype mostStatedEnds = 400;

constexpr std::array expirationWeightTable = {
    FeatureWeight{"ends_on", 2.0},        FeatureWeight{"agreement_term", 2.0},
    FeatureWeight{"under_term", 1.5},     FeatureWeight{"range_end", 1.0},
    FeatureWeight{"before_start", -5.0},  FeatureWeight{"payment", -1.5},
    FeatureWeight{"computed", 2.6},       FeatureWeight{"term_margin", 0.3},
    FeatureWeight{"perpetual", 2.6},      FeatureWeight{"open_ended", 2.6},
    FeatureWeight{"grant", -1.5},         FeatureWeight{"expiration_label", 2.0},
    FeatureWeight{"computed_rival", 1.0}, FeatureWeight{"start_rival", -1.0},
    FeatureWeight{"last_day", -0.5},      FeatureWeight{"unsaid", -4.0},
    FeatureWeight{"end_of_year", 2.0},    FeatureWeight{"until_terminated", 1.0},
    FeatureWeight{"nothing_said", -1.0},  FeatureWeight{"for_a_period", -3.0},
    FeatureWeight{"commission", -4.0},    FeatureWeight{"label_end", 4.0},
};

enum OpenEnd : std::size_t { Perpetual, OpenEnded, UntilTerminated, SaysPerpetual };

struct ExpirationCues {
    QRegularExpression endsOn{
        u"(?:until|through|thru|ending(?: on)?|conclud\\w+(?: on)?|extended "
        u"(?:to|through|until)|ends? (?:on|at)|expir\\w+(?: date)?(?: on| at| "
        u"of)?:?|terminat\\w+(?: on| as of)?|bis(?: zum)?|endet (?:am|mit ablauf des)|jusqu.au|fin "
        u"le|.ch.ance le|hasta(?: el)?|finaliza\\w*(?: el)?|vence\\w* el)"
        "\\s+(?:and including )?(?:the close of business on |midnight (?:on|of) |11:59 \\S+ \\S+ \\S+ )?(?:the )?(?:on )?$"_s};
    QRegularExpression rangeEnd{
        u"(?:\\d{4}|date\\W{0,3}\\)?)\\s*(?:and "
        u"(?:ending|ends|expiring|terminating|continuing)|to|through|-|until|bis)"
        "[^.]{0,30}$"_s};
    QRegularExpression agreementTerm{
        u"(?:term|agreement|contract|laufzeit|vertrag|period|contrat|contrato|dur.e|duraci.n|vigencia|accord|acuerdo)\\b"_s};
    QRegularExpression label{
        u"(?:expiration|expiry|termination|end) date[^.]{0,30}$|^[\\s,]*\\([^)]{0,20}(?:expiration|expiry|termination)"_s};
    QRegularExpression payment{u"\\bpay|\\$|invoice|report|deliver|fiscal|quarter|financial"_s};
    // Of the whole text, in the order of OpenEnd.
    PatternSet openEnds{
        {u"(?:agreement|term|contract|vertrag)\\b[^.]{0,120}\\b(?:perpetual|perpetuity|indefinite(?:ly)?|unbestimmte)\\b"_s,
         u"(?:agreement|contract)\\b[^.]{0,100}(?:continue|remain|be in|in (?:full "
         u")?(?:force|effect))[^.]{0,60}"
         "(?:until|unless)\\s+(?:it is\\s+)?(?:sooner\\s+|earlier\\s+)?(?:terminated|cancell?ed|(?:either|any|one) (?:party|of the parties)\\b[^.]{0,80}(?:terminat|notice|cancel))"_s,
         u"\\b(?:until (?:such time as |it is |this agreement is "
         u")?terminat\\w+|perpetual(?:ly)?|in "
         "perpetuity|indefinite(?:ly)?|at any time by (?:either|any) part|shall "
         "(?:expire|terminate) "
         "(?:if|upon)|terminable (?:at will|by either)|continue in (?:full "
         ")?(?:force|effect)|unbestimmte "
         "(?:Zeit|Dauer)|dur\\w+ ind\\wtermin\\w+|duraci\\wn indefinida|tiempo indefinido)"_s,
         u"perpetu|indefinite|unbestimmte"_s},
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression grant{u"licen[sc]e|right|confiden"_s};
    QRegularExpression commission{u"commission expires"_s};
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

QString likeliestStart(const Decisions &earlier)
{
    const QString effective = decidedValue(earlier, model::FieldKey::EffectiveDate);
    return effective.isEmpty() ? decidedValue(earlier, model::FieldKey::AgreementDate) : effective;
}

void addEndSurroundings(Candidate &candidate, const Reading &reading, const Context &near,
                        const QString &start)
{
    const ExpirationCues &cues = expirationCues();
    candidate.addIf(near.sentenceSays(cues.agreementTerm), "agreement_term");
    candidate.addIf(near.sentenceSays(cues.payment), "payment");
    candidate.addIf(standsUnderTerm(reading, candidate.span.begin), "under_term");
    candidate.addIf(!start.isEmpty() && candidate.normalised <= start, "before_start");
}

// "until the end of 2006", "through calendar year 2008".
void addYearEnds(const Reading &reading, const QString &start, QList<Candidate> &candidates)
{
    static const PatternSet patterns(
        {u"\\b(?:end|close|conclusion) of (?:the )?(?:calendar |fiscal )?(?:year "
         u")?(?<year>(?:19|20)\\d\\d)\\b"
         "|\\bEnde (?:des Jahres )?(?<year2>(?:19|20)\\d\\d)\\b"_s},
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch &match :
         patterns.scan(reading.text.text()).matchesOf(0, mostYearEnds)) {
        const QString year = match.captured(u"year"_s) + match.captured(u"year2"_s);
        Candidate candidate;
        candidate.span = {int(match.capturedStart()), int(match.capturedEnd())};
        candidate.normalised = year + u"-12-31"_s;
        candidate.add("end_of_year");
        addEndSurroundings(candidate, reading, contextOf(reading.text, candidate.span, 160, 60),
                           start);
        candidates.append(candidate);
    }
}

// Periods that may be the term: the decided one, its rivals, and what is said of the agreement.
QList<Candidate> possibleTerms(const Reading &reading, const Decisions &earlier)
{
    QList<Candidate> terms;
    const auto add = [&terms](const Candidate &term) {
        const bool known
            = std::any_of(terms.cbegin(), terms.cend(), [&term](const Candidate &other) {
                  return other.normalised == term.normalised;
              });
        if (!known && !term.normalised.isEmpty() && terms.size() < mostTerms
            && term.featureValue("from_dates") == 0)
            terms.append(term);
    };
    for (const RankedSlot &slot : earlier.value(model::FieldKey::Term)) {
        add(slot.best);
        for (const Candidate &rival : slot.rivals)
            add(rival);
    }
    for (const Candidate &period : reading.observedPeriods) {
        for (const char *said :
             {"agreement_ends", "term_is", "under_term", "from_its_date", "initial"}) {
            if (period.featureValue(said) > 0)
                add(period);
        }
    }
    return terms;
}

void addComputedEnds(const Reading &reading, const Decisions &earlier, QList<Candidate> &candidates)
{
    const QList<RankedSlot> decided = earlier.value(model::FieldKey::Term);
    const double margin = decided.isEmpty() ? 0 : decided.constFirst().margin;
    const QString best = decidedValue(earlier, model::FieldKey::Term);
    const QList<ContractStart> starts = contractStarts(earlier);
    for (const Candidate &term : possibleTerms(reading, earlier)) {
        for (const ContractStart &start : starts) {
            const QDate end = dateAfter(start.date, term.normalised);
            if (!end.isValid())
                continue;
            Candidate candidate;
            candidate.span = term.span;
            candidate.normalised = end.toString(Qt::ISODate);
            candidate.features = term.features; // what is said of the period
            const bool likeliest = start.likeliest && term.normalised == best;
            candidate.add(likeliest ? "computed" : "computed_rival");
            candidate.addIf(!start.likeliest, "start_rival");
            candidate.addIf(start.defined, "start_defined");
            candidate.addIf(start.inPreamble, "start_in_preamble");
            if (likeliest)
                candidate.add("term_margin", std::min(margin, 5.0));
            candidate.issues.append({u"date.computed"_s, model::IssueSeverity::Hint});
            candidates.append(candidate);
            // A year from the first of January ends on the last of December.
            if (start.date.day() == 1) {
                candidate.normalised = end.addDays(-1).toString(Qt::ISODate);
                candidate.add("last_day");
                candidates.append(candidate);
            }
        }
    }
}

// "Shall continue for two years unless terminated" has an end.
bool saysPeriod(const Reading &reading, Span span)
{
    return std::any_of(reading.durations.cbegin(), reading.durations.cend(),
                       [span](const DurationMention &each) { return each.span.overlaps(span); });
}

void addOpenEnds(const Reading &reading, QList<Candidate> &candidates)
{
    const ExpirationCues &cues = expirationCues();
    const PatternSet::Scan scan = cues.openEnds.scan(reading.text.text());
    const auto add = [&](OpenEnd end, const char *feature) {
        for (const QRegularExpressionMatch &match : scan.matchesOf(end, mostOpenEnds)) {
            Candidate candidate;
            candidate.span = {int(match.capturedStart()), int(match.capturedEnd())};
            candidate.normalised = u"perpetual"_s;
            candidate.add(feature);
            candidate.addIf(end == Perpetual
                                && cues.grant.match(match.captured().toLower()).hasMatch(),
                            "grant");
            candidate.addIf(saysPeriod(reading, candidate.span), "for_a_period");
            candidate.addIf(standsUnderTerm(reading, candidate.span.begin), "under_term");
            candidates.append(candidate);
        }
    };
    if (scan.has(SaysPerpetual)) // agreements are spoken of everywhere
        add(Perpetual, "perpetual");
    add(OpenEnded, "open_ended");
    add(UntilTerminated, "until_terminated");
}

} // namespace

std::span<const FeatureWeight> expirationWeights()
{
    return expirationWeightTable;
}

QList<ContractStart> contractStarts(const Decisions &earlier)
{
    QList<ContractStart> starts;
    const QString likeliest = likeliestStart(earlier);
    const auto add = [&](const Candidate &candidate) {
        const QDate date = QDate::fromString(candidate.normalised, Qt::ISODate);
        const bool known = std::any_of(starts.cbegin(), starts.cend(),
                                       [&date](const auto &start) { return start.date == date; });
        if (date.isValid() && !known && starts.size() < mostStarts)
            starts.append({date, candidate.normalised == likeliest,
                           candidate.featureValue("defined_effective")
                                   + candidate.featureValue("effective_before")
                               > 0,
                           candidate.featureValue("in_preamble") > 0});
    };
    for (const auto key : {model::FieldKey::EffectiveDate, model::FieldKey::AgreementDate}) {
        for (const RankedSlot &slot : earlier.value(key)) {
            add(slot.best);
            for (const Candidate &rival : slot.rivals)
                add(rival);
        }
    }
    std::stable_sort(starts.begin(), starts.end(),
                     [](const auto &a, const auto &b) { return a.likeliest && !b.likeliest; });
    return starts;
}

QList<Candidate> statedEnds(const Reading &reading, const QString &start)
{
    const ExpirationCues &cues = expirationCues();
    QSet<int> endLabels;
    for (const Candidate &date : reading.observedDates) {
        if (date.featureValue("label_end") > 0)
            endLabels.insert(date.span.begin);
    }
    QList<Candidate> candidates;
    for (const DateMention &mention : reading.dates) {
        const Context near = reading.contextOfValue(mention.span, 160, 60);
        Candidate candidate;
        candidate.span = mention.span;
        candidate.normalised = mention.date.toString(Qt::ISODate);
        candidate.addIf(near.saysBefore(cues.endsOn), "ends_on");
        candidate.addIf(near.saysBefore(cues.rangeEnd), "range_end");
        candidate.addIf(near.saysBefore(cues.label) || near.saysAfter(cues.label),
                        "expiration_label");
        candidate.addIf(near.saysBefore(cues.commission), "commission");
        candidate.addIf(endLabels.contains(mention.span.begin), "label_end");
        if (candidate.features.isEmpty()) {
            if (candidates.size() >= mostStatedEnds || candidate.normalised <= start)
                continue;
            candidate.add("unsaid");
        }
        addEndSurroundings(candidate, reading, near, start);
        if (mention.other.isValid())
            candidate.issues.append({u"date.day_month_ambiguous"_s, model::IssueSeverity::Doubt});
        candidates.append(candidate);
    }
    addYearEnds(reading, start, candidates);
    return candidates;
}

QList<Candidate> expirationCandidates(const Reading &reading, const Decisions &earlier)
{
    QList<Candidate> candidates = statedEnds(reading, likeliestStart(earlier));
    addComputedEnds(reading, earlier, candidates);
    addOpenEnds(reading, candidates);
    // A contract that says nothing of its end may still be meant to have none.
    Candidate silent;
    silent.normalised = u"perpetual"_s;
    silent.add("nothing_said");
    const bool said = std::any_of(candidates.cbegin(), candidates.cend(), [&](const auto &other) {
        return other.normalised == silent.normalised;
    });
    if (!said)
        candidates.append(silent);
    return candidates;
}

} // namespace countersign::extraction
