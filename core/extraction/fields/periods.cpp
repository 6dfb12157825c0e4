// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/periods.h"

#include "core/extraction/context.h"
#include "core/extraction/fields/expiration.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/patternset.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int mostEnds = 20;
constexpr qsizetype mostRenewals = 20; // of each way

constexpr std::array termWeightTable = {
    FeatureWeight{"agreement_ends", 3.0},
    FeatureWeight{"term_is", 2.5},
    FeatureWeight{"under_term", 1.5},
    FeatureWeight{"from_its_date", 1.5},
    FeatureWeight{"obligations", 1.0},
    FeatureWeight{"initial", 1.5},
    FeatureWeight{"restraint", -3.0},
    FeatureWeight{"notice_before", -3.0},
    FeatureWeight{"notice_after", -2.5},
    FeatureWeight{"days", -2.0},
    FeatureWeight{"renewal_before", -2.5},
    FeatureWeight{"after_the_end", -2.5},
    FeatureWeight{"procedure", -2.0},
    FeatureWeight{"money", -1.5},
    FeatureWeight{"late", -0.3},
    FeatureWeight{"per_disclosure", -1.0},
    FeatureWeight{"secrecy_only", -0.5},
    FeatureWeight{"unsaid", -3.0},
    FeatureWeight{"from_dates", -0.5},
    FeatureWeight{"end_said", 0.5},
    FeatureWeight{"end_of_agreement", 0.5},
    FeatureWeight{"start_rival", -1.5},
    FeatureWeight{"rounded", -0.7},
    FeatureWeight{"second_rounding", -0.5},
    FeatureWeight{"notice_of_another", 2.5},
    FeatureWeight{"continues_for", 1.0},
    FeatureWeight{"agreement_as_subject", 1.0},
    FeatureWeight{"duty_as_subject", -0.5},
    FeatureWeight{"agreement_said_elsewhere", -1.5},
    FeatureWeight{"role_term", 4.0},
    FeatureWeight{"role_renewal", -4.0},
    FeatureWeight{"role_notice", -4.0},
    FeatureWeight{"label_term", 5.0},
    FeatureWeight{"label_renewal", -4.0},
    FeatureWeight{"label_notice", -4.0},
    FeatureWeight{"label_other", -3.0},
};

constexpr std::array renewalTermWeightTable = {
    FeatureWeight{"renews_for", 4.0},    FeatureWeight{"renewal", 1.5},
    FeatureWeight{"successive", 1.5},    FeatureWeight{"notice_before", -3.0},
    FeatureWeight{"notice_after", -1.0}, FeatureWeight{"under_term", 0.5},
    FeatureWeight{"days", -0.5},         FeatureWeight{"initial", -2.0},
    FeatureWeight{"names_period", 1.0},  FeatureWeight{"unsaid", -3.0},
    FeatureWeight{"role_renewal", 5.0},  FeatureWeight{"role_term", -5.0},
    FeatureWeight{"role_notice", -5.0},  FeatureWeight{"label_renewal", 8.0},
    FeatureWeight{"label_term", -4.0},   FeatureWeight{"label_notice", -4.0},
    FeatureWeight{"label_other", -3.0},
};

constexpr std::array noticePeriodWeightTable = {
    FeatureWeight{"notice", 1.5},
    FeatureWeight{"prior_notice", 1.5},
    FeatureWeight{"renewal", 2.5},
    FeatureWeight{"not_to_renew", 2.0},
    FeatureWeight{"period_of_notice", 4.5},
    FeatureWeight{"terminates", 1.0},
    FeatureWeight{"under_term", 0.5},
    FeatureWeight{"cure", -2.5},
    FeatureWeight{"days", 0.5},
    FeatureWeight{"renews_for", -4.0},
    FeatureWeight{"procedure", -1.0},
    FeatureWeight{"years", -2.0},
    FeatureWeight{"unsaid", -3.0},
    FeatureWeight{"role_notice", 7.0},
    FeatureWeight{"role_term", -5.0},
    FeatureWeight{"role_renewal", -5.0},
    FeatureWeight{"label_notice", 10.0},
    FeatureWeight{"label_term", -4.0},
    FeatureWeight{"label_renewal", -4.0},
    FeatureWeight{"label_other", -3.0},
};

constexpr std::array renewalWeightTable = {
    FeatureWeight{"automatic", 3.0},
    FeatureWeight{"by_agreement", 2.0},
    FeatureWeight{"no_renewal", 3.0},
    FeatureWeight{"under_term", 0.5},
};

QRegularExpression periodPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

struct PeriodCues {
    QRegularExpression agreementEnds = periodPattern(
        u"(?:agreement|nda|letter|contract|\\w*vertrag|\\w*vereinbarung|contrat|convention|accord|"
        u"bail|contrato|acuerdo|convenio|understanding|terms|obligations|"
        u"commitments|covenants|restrictions)\\b.{0,150}"
        "\\b(?:terminate|expire|cease|remain in (?:full "
        ")?(?:force|effect)|continue|in effect|effective|be "
        "binding|endet|geschlossen|conclu|consenti|prend|dur.e|entr|tendr|duraci.n|vigencia|"
        "celebra|vigor"
        "|in force|l.uft|lapse|valid|survive|commence|begin)"_s);
    QRegularExpression termIs = periodPattern(
        u"\\bterm (?:of (?:this|the|the "
        u"present)|shall|will|is|hereof|means)|\\b(?:term|laufzeit|vertragsdauer)\\s*[:\"]"
        "|\\bterm\\b.{0,60}(?:be|of|is)( for)?( a)?( period)?( of)?$|have a term of|laufzeit|dauer von|auf die dauer|dur.e (?:initiale |ferme |d.termin.e )?(?:de|est|sera)|pour (?:une|la) dur.e|duraci.n (?:inicial |total )?(?:de|ser|es)|(?:plazo|periodo|per.odo) (?:inicial )?de|vigencia de"_s);
    QRegularExpression fromItsDate = periodPattern(
        u"^.{0,12}(?:from|after|following|of|beginning|commencing|as of|ab|nach|.? compter|.? "
        u"partir|a contar|desde)[\\s,]+(?:and "
        u"after )?(?:on )?(?:the )?(?:above )?"
        "(?:date (?:hereof|of (?:this|the)|first)|effective date|execution|date (?:on|set)|its "
        "(?:date|effective)|hereof"
        "|this (?:letter )?agreement|commencement date|the date|signing|inkrafttreten|unterzeichnung|vertragsbeginn|de (?:la|sa|su) (?:date|signature|firma|fecha|entr)|du |de l.entr|desde|dem )"_s);
    QRegularExpression obligations = periodPattern(
        u"(?:obligations|rights|commitments|duties|covenants)\\b.{0,80}(?:hereunder|this (?:letter )?agreement|herein|hereof)"_s);
    QRegularExpression initial = periodPattern(
        u"initial (?:term|period)|primary term|grundlaufzeit|feste laufzeit|mindestlaufzeit|dur.e (?:initiale|ferme)|duraci.n inicial|(?:plazo|per.odo) inicial"_s);
    QRegularExpression restraint
        = periodPattern(u"solicit|\\bhire\\b|employment with|any "
                        u"employee|standstill|acqui(?:re|sition)|compet|voting|securities"
                        "|beneficial|proxy|seniority|vest|salary|severance"_s);
    QRegularExpression notice = periodPattern(
        u"notice|notif|k.ndigungsfrist|frist von|pr.avis|preaviso|(?:antelaci|anticipaci).n"_s);
    // "Two years unless terminated upon notice" is no time of notice.
    QRegularExpression noticeBehindIt = periodPattern(
        u"^(?:(?!unless|until|provided|subject|however|[;:])[^;:])*?(?:notice|notif|k.ndigungsfrist|frist von|pr.avis|preaviso|(?:antelaci|anticipaci).n)"_s);
    QRegularExpression continuesFor = periodPattern(
        u"\\b(?:agreement|contract|nda|letter|term)\\b.{0,110}\\b(?:continues?|remains?|effective|effect|force|binding|runs?|lasts?|extends?|expires?|terminates?|ends?)\\b(?:(?!obligat|confidential|surviv).){0,40}(?:for|upon|until|on|of|,)?\\s*(?:an?|the)?\\s*(?:initial |maximum |minimum |full )?(?:term|period|date)?\\s*(?:of|that is)?\\s*(?:the )?$"_s);
    // Who it is that ends: the agreement, or only what is owed under it.
    QRegularExpression agreementAsSubject = periodPattern(
        u"\\b(?:agreement|contract|nda|letter|undertaking|term)\\b(?:\\s*\\([^)]*\\))?[\"',]*\\s+(?:(?:\\w+\\s+){0,3}(?:shall|will|must)|terminates?|expires?|continues?|remains?|commences?|is)\\b(?!.*\\b(?:obligations?|duty|duties|covenants|restrictions|undertakings|provisions|sections?|paragraphs?)\\b.{0,80}\\b(?:shall|will|surviv\\w+|continue|expire|remain|terminate|apply)\\b)"_s);
    QRegularExpression dutyAsSubject = periodPattern(
        u"\\b(?:obligations?|duty|duties|covenants|restrictions|undertakings|provisions|sections?|paragraphs?)\\b.{0,140}\\b(?:shall|will|surviv\\w+|continues?|expires?|remains?|terminates?|apply)\\b"_s);
    QRegularExpression priorNotice = periodPattern(
        u"^.{0,30}(?:prior|advance|before)?.{0,25}(?:written )?(?:notice|notification)|^.{0,20}(?:prior to|before|vor\\b|zum (?:ende|ablauf|monatsende)|avant|de (?:antelaci|anticipaci|preaviso)|(?:d.as )?(?:naturales|calendario|h.biles) de (?:antelaci|anticipaci|preaviso)|antes)"_s);
    QRegularExpression periodOfNotice
        = periodPattern(u"(?:k.ndigungsfrist von|mit einer frist von|pr.avis (?:\\S+ "
                        u")?(?:de|d.)|preaviso (?:\\S+ )?de|(?:antelaci|anticipaci).n "
                        "(?:\\S+ )?de)\\s*(?:mindestens |au moins |al menos )?$"_s);
    QRegularExpression noticeBehind = periodPattern(
        u"^\\W{0,3}(?:(?:naturales |calendario |h.biles )?de (?:antelaci|anticipaci|preaviso)|pr.avis)"_s);
    QRegularExpression noticeNear = periodPattern(
        u"notice.{0,60}$|notif.{0,60}$|at least.{0,12}$|k.ndigungsfrist.{0,30}$|frist von.{0,12}$|pr.avis.{0,20}$|preaviso.{0,30}$|(?:antelaci|anticipaci).n.{0,25}$"_s);
    QRegularExpression renewal = periodPattern(
        u"renew|extend|extension|successive|verl.nger|reconduc|reconduit|renouvel|p?r.rrog|renova|renov"_s);
    QRegularExpression renewsFor
        = periodPattern(u"(?:renew|extend|extension|verl.nger|reconduc|reconduit|renouvel|prorrog|"
                        u"pr.rrog|renov)(?:(?!notice|notif|intent|unless|"
                        u"frist).){0,110}\\b(?:for|of|to|um|by|periods?|terms?|pour|de|d|por|dur.e|"
                        u"per.odos?|p.riodes?)\\b"
                        "(?:(?!notice|notif|unless|prior|at least|frist)[^.]){0,40}$"_s);
    QRegularExpression successive = periodPattern(
        u"(?:successive|additional|further|consecutive|weitere|subsequent|nouvelles?|successi|sucesivos?|adicional)\\b.{0,25}$"_s);
    QRegularExpression namesPeriod
        = periodPattern(u"^.{0,4}(?:renewal|extension|periods?|terms?|each)"_s);
    QRegularExpression notToRenew = periodPattern(
        u"not (?:to )?(?:be )?(?:renew|extend)|non-?renewal|intent(?:ion)? (?:not "
        u")?to|desire (?:not )?to"
        "|prior to (?:the "
        ")?(?:expiration|end|expiry|termination|renewal|anniversary|commencement)|"
        "before the (?:end|expir)"
        "|vor ablauf|avant (?:le terme|l.expiration|l..ch.ance|la fin)|antes d|vencimiento|end of the (?:then|initial|current)"_s);
    QRegularExpression terminates
        = periodPattern(u"terminat|cancel|k.ndig|r.sili|d.nonc|resolver|rescind|denuncia"_s);
    QRegularExpression cure
        = periodPattern(u"cure|breach|default|invoice|payment|\\bpay\\b|receipt of|deliver"_s);
    QRegularExpression afterTheEnd
        = periodPattern(u"^.{0,30}(?:after|following|from|thereafter|subsequent).{0,30}(?:terminat|"
                        u"expir|cessation|end of|separat|closing|thereafter)"
                        "|^\\W*thereafter"_s);
    QRegularExpression procedure
        = periodPattern(u"arbitrat|within.{0,12}$|business$|interest|invoice|revoke|consider"_s);
    QRegularExpression money
        = periodPattern(u"\\bpaid\\b|payment|per annum|salary|option|shares|age of|experience"_s);
    QRegularExpression perDisclosure = periodPattern(
        u"^.{0,40}(?:of|from|after|following).{0,20}(?:disclosure|receipt|receiv|disclosed|each)"_s);
    QRegularExpression secrecyOnly = periodPattern(u"confiden|secre|vertraulich"_s);
    // Of forms.
    QRegularExpression labelOther = periodPattern(
        u"\\b(?:pay\\w*|warrant\\w*|guarantee|deposit|refund\\w*|respon\\w*|complain\\w*|repair\\w*|deliver\\w*|storage|review|interest|garantie|gew.hrleistung|zahl\\w*)\\b"_s);
    QRegularExpression labelNotice = periodPattern(
        u"\\b(?:notice|cancel\\w*|terminat\\w*|opt-?out|k.ndigung\\w*|pr.avis|preaviso)\\b"_s);
    QRegularExpression labelRenewal = periodPattern(
        u"\\b(?:renew\\w*|exten\\w*|auto-?exten\\w*|prolong\\w*|roll\\w*|follow-?on|continues?|option|verl.nger\\w*|reconduction|renouvellement|pr.rroga)\\b"_s);
    QRegularExpression labelTerm = periodPattern(
        u"\\b(?:term|fixed|agreed|period|length|duration|minimum|commitment|contract|lease|hire|rental|laufzeit|vertragsdauer|dur.e|duraci.n|vigencia|plazo)\\b"_s);
};

const PeriodCues &periodCues()
{
    static const PeriodCues cues;
    return cues;
}

void addTermFeatures(Candidate &candidate, const Context &near)
{
    const PeriodCues &cues = periodCues();
    candidate.addIf(cues.agreementEnds.match(near.sentenceBefore).hasMatch(), "agreement_ends");
    candidate.addIf(cues.termIs.match(near.sentenceBefore).hasMatch(), "term_is");
    candidate.addIf(cues.continuesFor.match(near.sentenceBefore).hasMatch(), "continues_for");
    const bool agreement = cues.agreementAsSubject.match(near.sentenceBefore).hasMatch();
    candidate.addIf(agreement, "agreement_as_subject");
    candidate.addIf(!agreement && cues.dutyAsSubject.match(near.sentenceBefore).hasMatch(),
                    "duty_as_subject");
    candidate.addIf(near.saysAfter(cues.fromItsDate), "from_its_date");
    candidate.addIf(cues.obligations.match(near.sentenceBefore).hasMatch(), "obligations");
    candidate.addIf(near.sentenceSays(cues.initial), "initial");
    candidate.addIf(cues.restraint.match(near.sentenceBefore).hasMatch()
                        || cues.restraint.match(near.sentenceAfter.left(90)).hasMatch(),
                    "restraint");
    candidate.addIf(near.saysAfter(cues.afterTheEnd), "after_the_end");
    candidate.addIf(near.sentenceSays(cues.money), "money");
    candidate.addIf(near.saysAfter(cues.perDisclosure), "per_disclosure");
    candidate.addIf(cues.secrecyOnly.match(near.sentenceBefore).hasMatch(), "secrecy_only");
}

void addNoticeFeatures(Candidate &candidate, const Context &near)
{
    const PeriodCues &cues = periodCues();
    const bool before = cues.noticeNear.match(near.sentenceBefore).hasMatch();
    const bool after = cues.notice.match(near.after.left(60)).hasMatch();
    candidate.addIf(before || after, "notice");
    candidate.addIf(before, "notice_before");
    candidate.addIf(!before && after, "notice_after");
    candidate.addIf(!before && after && !cues.noticeBehindIt.match(near.after.left(60)).hasMatch(),
                    "notice_of_another");
    candidate.addIf(near.saysAfter(cues.priorNotice), "prior_notice");
    candidate.addIf(near.saysBefore(cues.periodOfNotice) || near.saysAfter(cues.noticeBehind),
                    "period_of_notice");
    candidate.addIf(near.sentenceSays(cues.notToRenew), "not_to_renew");
    candidate.addIf(near.sentenceSays(cues.terminates), "terminates");
    candidate.addIf(near.sentenceSays(cues.cure), "cure");
    candidate.addIf(near.saysBefore(cues.procedure), "procedure");
}

void addRenewalFeatures(Candidate &candidate, const Context &near)
{
    const PeriodCues &cues = periodCues();
    candidate.addIf(near.sentenceSays(cues.renewal), "renewal");
    candidate.addIf(cues.renewal.match(near.sentenceBefore).hasMatch(), "renewal_before");
    candidate.addIf(cues.renewsFor.match(near.sentenceBefore).hasMatch(), "renews_for");
    candidate.addIf(cues.successive.match(near.sentenceBefore).hasMatch(), "successive");
    candidate.addIf(near.saysAfter(cues.namesPeriod), "names_period");
}

// What a form says the period is.
void addLabelFeature(Candidate &candidate, const QString &label)
{
    const PeriodCues &cues = periodCues();
    const auto says
        = [&label](const QRegularExpression &cue) { return cue.match(label).hasMatch(); };
    if (says(cues.labelOther))
        candidate.add("label_other");
    else if (says(cues.labelNotice))
        candidate.add("label_notice");
    else if (says(cues.labelRenewal))
        candidate.add("label_renewal");
    else
        candidate.add(says(cues.labelTerm) ? "label_term" : "label_other");
}

Candidate periodCandidate(const DurationMention &mention, const Reading &reading)
{
    Candidate candidate;
    candidate.span = mention.span;
    candidate.normalised = mention.value();
    const QString label = reading.labelAt(mention.span.begin);
    if (label.isEmpty()) {
        const Context near = contextOf(reading.text, mention.span, 320, 160);
        addTermFeatures(candidate, near);
        addNoticeFeatures(candidate, near);
        addRenewalFeatures(candidate, near);
    } else {
        addLabelFeature(candidate, label);
    }
    const QString kind = reading.outline.kindAt(mention.span.begin);
    candidate.addIf(kind == "term"_L1 || kind == "termination"_L1 || kind == "renewal"_L1,
                    "under_term");
    candidate.addIf(mention.unit == "day"_L1, "days");
    candidate.addIf(mention.unit == "year"_L1, "years");
    candidate.add("late", double(mention.span.begin) / std::max(1, reading.text.size()));
    if (mention.wordsDiffer)
        candidate.issues.append(
            {u"duration.words_figures_differ"_s, model::IssueSeverity::Contradiction});
    return candidate;
}

// All periods; those of which nothing `wanted` was observed are marked. `role`: what a contract in
// another language says of them.
QList<Candidate> periodsFor(const Reading &reading, const char *role,
                            std::initializer_list<const char *> wanted)
{
    QList<Candidate> candidates = reading.observedPeriods;
    for (Candidate &candidate : candidates) {
        const bool said = std::any_of(wanted.begin(), wanted.end(), [&](const char *feature) {
            return candidate.featureValue(feature) > 0;
        });
        candidate.addIf(!said && candidate.featureValue(role) == 0, "unsaid");
    }
    if (!reading.english)
        measureForeign(candidates,
                       [role](const Candidate &each) { return each.featureValue(role) > 0; });
    return candidates;
}

void addWorkedOutTerm(const ContractStart &start, const Candidate &end, bool agreementEnds,
                      QList<Candidate> &candidates)
{
    const QStringList readings
        = durationsBetween(start.date, QDate::fromString(end.normalised, Qt::ISODate));
    for (const QString &reading : readings) {
        Candidate candidate;
        candidate.span = end.span;
        candidate.normalised = reading;
        candidate.add("from_dates");
        candidate.addIf(readings.size() > 1, "rounded");
        candidate.addIf(reading != readings.constFirst(), "second_rounding");
        candidate.addIf(!start.likeliest, "start_rival");
        candidate.addIf(start.defined, "start_defined");
        candidate.add("end_said",
                      end.featureValue("ends_on") + end.featureValue("range_end")
                          + end.featureValue("expiration_label"));
        candidate.add("end_of_agreement", end.featureValue("agreement_term"));
        candidate.addIf(agreementEnds, "agreement_as_subject");
        candidate.addIf(end.featureValue("under_term") > 0, "under_term");
        candidate.issues.append({u"date.computed"_s, model::IssueSeverity::Hint});
        candidates.append(candidate);
    }
}

// The time between the contract's likely starts and its stated ends, where no period is stated.
void addWorkedOutTerms(const Reading &reading, const Decisions &earlier,
                       QList<Candidate> &candidates)
{
    const QList<ContractStart> starts = contractStarts(earlier);
    int ends = 0;
    for (const Candidate &end : statedEnds(reading, {})) {
        if (end.featureValue("unsaid") > 0 || ++ends > mostEnds)
            continue;
        const Context near = reading.contextOfValue(end.span, 320, 160);
        const bool agreementEnds
            = periodCues().agreementAsSubject.match(near.sentenceBefore).hasMatch();
        for (const ContractStart &start : starts)
            addWorkedOutTerm(start, end, agreementEnds, candidates);
    }
}

// How long secrets are kept is the term only of an agreement that does not say its own.
void markDutiesOutlived(QList<Candidate> &candidates)
{
    const auto isOwn = [](const Candidate &each) {
        return each.featureValue("agreement_as_subject") > 0
            && each.featureValue("notice") + each.featureValue("renewal_before") == 0
            && each.featureValue("end_said") + each.featureValue("continues_for")
                + each.featureValue("term_is") + each.featureValue("from_its_date")
            > 0;
    };
    if (!std::any_of(candidates.cbegin(), candidates.cend(), isOwn))
        return;
    for (Candidate &candidate : candidates)
        candidate.addIf(!isOwn(candidate), "agreement_said_elsewhere");
}

// How a contract may renew, and the words that say so.
struct RenewalWay {
    const char *feature;
    QString value;
    QString pattern;
};

const std::array<RenewalWay, 3> &renewalWays()
{
    static const std::array<RenewalWay, 3> ways = {
        RenewalWay{
            "no_renewal", u"none"_s,
            u"(?:shall not|will not|is not|may not) (?:be )?(?:automatically "
            u")?(?:renew|extend)ed?|no "
            u"(?:automatic )?renewal"
            "|not be renewable|verl.ngert sich nicht|keine (?:automatische )?verl.ngerung|(?:ne sera|sans) (?:pas )?(?:.tre )?(?:renouvel|reconduc)|no se prorrog"_s},
        RenewalWay{
            "automatic", u"automatic"_s,
            u"automatic(?:ally)?\\s+(?:be\\s+)?(?:renew|extend)\\w*|(?:renew|extend)"
            u"\\w*\\s+automatic"
            "|(?:shall|will)\\s+(?:\\w+\\s+)?(?:be\\s+)?(?:renewed|renew)\\s+(?:\\w+"
            "\\s+){0,4}(?:successive|year to year)"
            "|evergreen|verl.ngert (?:er |sie )?sich (?:\\w+ )?(?:automatisch|jeweils|stillschweigend|um)|tacite reconduction|tacitement|reconduit automatiquement|renouvel\\S+ automatiquement|(?:prorrog|renov)\\S+ (?:de forma )?(?:autom.tica|t.cita)"_s},
        RenewalWay{
            "by_agreement", u"by agreement"_s,
            u"may\\s+(?:be\\s+)?(?:\\w+\\s+)?(?:renew|extend)\\w*|(?:renew|extend)\\w*\\s+(?:"
            u"\\S+\\s+){0,8}"
            "(?:mutual|upon|by)\\s+(?:written\\s+)?(?:agreement|consent)|option to (?:renew|extend)|verl.nger\\w+ (?:nur )?(?:durch|im gegenseitigen)|d.un commun accord|de (?:com.n|mutuo) acuerdo"_s},
    };
    return ways;
}

} // namespace

std::span<const FeatureWeight> termWeights()
{
    return termWeightTable;
}
std::span<const FeatureWeight> renewalTermWeights()
{
    return renewalTermWeightTable;
}
std::span<const FeatureWeight> noticePeriodWeights()
{
    return noticePeriodWeightTable;
}
std::span<const FeatureWeight> renewalWeights()
{
    return renewalWeightTable;
}

QList<Candidate> observePeriods(const Reading &reading)
{
    QList<Candidate> candidates;
    for (const DurationMention &mention : reading.durations)
        candidates.append(periodCandidate(mention, reading));
    return candidates;
}

QList<Candidate> termCandidates(const Reading &reading, const Decisions &earlier)
{
    QList<Candidate> candidates = periodsFor(
        reading, "role_term",
        {"agreement_ends", "term_is", "under_term", "from_its_date", "initial", "label_term"});
    addWorkedOutTerms(reading, earlier, candidates);
    markDutiesOutlived(candidates);
    return candidates;
}

QList<Candidate> renewalTermCandidates(const Reading &reading, const Decisions &)
{
    return periodsFor(reading, "role_renewal", {"renewal", "renews_for", "label_renewal"});
}

QList<Candidate> noticePeriodCandidates(const Reading &reading, const Decisions &)
{
    return periodsFor(reading, "role_notice", {"notice", "prior_notice", "label_notice"});
}

QList<Candidate> renewalCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    static const PatternSet patterns = [] {
        QStringList rows;
        for (const RenewalWay &way : renewalWays())
            rows.append(way.pattern);
        return PatternSet(rows, QRegularExpression::CaseInsensitiveOption);
    }();
    const PatternSet::Scan scan = patterns.scan(reading.text.text());
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const RenewalWay &way = renewalWays().at(i);
        for (const QRegularExpressionMatch &match : scan.matchesOf(i, mostRenewals)) {
            Candidate candidate;
            candidate.span = {int(match.capturedStart()), int(match.capturedEnd())};
            candidate.normalised = way.value;
            candidate.add(way.feature);
            const QString kind = reading.outline.kindAt(candidate.span.begin);
            candidate.addIf(kind == "term"_L1 || kind == "termination"_L1 || kind == "renewal"_L1,
                            "under_term");
            candidates.append(candidate);
        }
    }
    return candidates;
}

} // namespace countersign::extraction
