// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/contractdates.h"

#include "core/extraction/context.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int datelineTop = 10; // where a contract may begin with place and date

constexpr std::array effectiveDateWeightTable = {
    FeatureWeight{"defined_effective", 4.0},
    FeatureWeight{"effective_before", 2.5},
    FeatureWeight{"as_of", 1.5},
    FeatureWeight{"made", 1.5},
    FeatureWeight{"dated", 0.7},
    FeatureWeight{"day_of", 0.5},
    FeatureWeight{"in_preamble", 1.5},
    FeatureWeight{"letter_date", -0.2},
    FeatureWeight{"in_signatures", -0.6},
    FeatureWeight{"date_label", 0.3},
    FeatureWeight{"other_paper", -2.5},
    FeatureWeight{"until", -2.5},
    FeatureWeight{"file_furniture", -2.5},
    FeatureWeight{"late", -1.0},
    FeatureWeight{"other_order", -0.5},
    FeatureWeight{"against_order", -1.5},
    FeatureWeight{"executed", 0.5},
    FeatureWeight{"lonely", 0.8},
    FeatureWeight{"period_begins", 1.5},
    FeatureWeight{"last_to_sign", 0.5},
    FeatureWeight{"signed_earlier", -0.5},
    FeatureWeight{"leaving", -1.5},
    FeatureWeight{"signing_only", 1.0},
    FeatureWeight{"label_start", 5.0},
    FeatureWeight{"label_end", -4.0},
    FeatureWeight{"label_issued", -0.5},
    FeatureWeight{"label_other", -2.5},
};

constexpr std::array agreementDateWeightTable = {
    FeatureWeight{"defined_effective", 0.3},
    FeatureWeight{"effective_before", -0.5},
    FeatureWeight{"as_of", 1.5},
    FeatureWeight{"made", 2.0},
    FeatureWeight{"dateline", 1.5},
    FeatureWeight{"dated", 2.0},
    FeatureWeight{"day_of", 0.7},
    FeatureWeight{"in_preamble", 2.0},
    FeatureWeight{"letter_date", 1.2},
    FeatureWeight{"in_signatures", 0.0},
    FeatureWeight{"date_label", 0.5},
    FeatureWeight{"other_paper", -2.5},
    FeatureWeight{"until", -2.5},
    FeatureWeight{"file_furniture", -2.5},
    FeatureWeight{"late", -0.7},
    FeatureWeight{"other_order", -0.5},
    FeatureWeight{"against_order", -1.5},
    FeatureWeight{"executed", 1.2},
    FeatureWeight{"lonely", 0.8},
    FeatureWeight{"leaving", -1.5},
    FeatureWeight{"label_issued", 5.0},
    FeatureWeight{"label_start", -1.0},
    FeatureWeight{"label_end", -4.0},
    FeatureWeight{"label_other", -2.5},
};

constexpr std::array signedDateWeightTable = {
    FeatureWeight{"in_signatures", 2.0},  FeatureWeight{"date_label", 2.0},
    FeatureWeight{"executed", 1.5},       FeatureWeight{"other_paper", -2.0},
    FeatureWeight{"until", -2.0},         FeatureWeight{"file_furniture", -2.5},
    FeatureWeight{"in_preamble", -1.5},   FeatureWeight{"latest_signed", 0.5},
    FeatureWeight{"place_and_date", 3.0}, FeatureWeight{"other_order", -0.5},
    FeatureWeight{"against_order", -1.5},
};

struct ContractDateCues {
    QRegularExpression definedEffective{
        u"^[\\s,]*(?:\\((?![^()]{0,30}\\b(?:from|after)\\b)[^()]{0,40}?[\"']?\\s?(?:effective "
        u"date|commencement "
        u"date|inkrafttreten|date d.effet|date d.entr.e en vigueur|fecha de (?:entrada en "
        u"vigor|efectos?))"
        "|\\W{0,3}(?:shall be|is) the effective|in kraft|wirksam)"_s};
    // Among the definitions: "Effective Date" means 18 May 2000.
    QRegularExpression definesEffective{
        u"(?:effective|commencement|inception) date[\"']?\\W{0,4}(?:shall |hereby )?(?:means?|mean and include|is)\\b[^.;]{0,60}$"_s};
    QRegularExpression effectiveBefore{
        u"(?:effective(?:ness)?(?: date)?(?: of this agreement)?|takes? effect|commencement "
        u"date|come into force|in kraft"
        "|wirksam|commenc\\w+|begin\\w*|prend(?:ra)? effet|entr\\S+ en vig\\w+|effet|vigencia)\\b[^.]{0,40}$"_s};
    // "effective as of the Executive's first day of employment with the Company, on the 14th".
    QRegularExpression effectiveFar{u"\\beffective as of\\b[^.;]{0,90}$"_s};
    QRegularExpression entersIntoForce{
        u"(?:prend(?:ra)? effet|surt\\S+ efectos|entr\\S+ en vig\\w+|contad[oa]s? (?:a partir|desde)|tritt|\\bbeginnt)\\b[^.]{0,30}$"_s};
    QRegularExpression madeAfter{u"^[^.]{0,20}(?:folgende\\w|geschlossen|zwischen|entre)\\b"_s};
    QRegularExpression periodBegins{
        u"(?:compter d|partir d|\\bab d|commenc|begin|start|from and after|from)\\w*\\b[^.]{0,25}$"_s};
    QRegularExpression asOf{u"(?:as of|as at|effective)\\s+(?:the|this)?\\s*$"_s};
    QRegularExpression made{
        u"(?:made|entered|concluded|geschlossen|executed|between|conclu|celebrado|fait)\\b[^.]{0,90}$"_s};
    QRegularExpression dated{
        u"(?:dated|date of this agreement|date:|datum:?|vom|en date du|de fecha|fecha:?)\\b[^.]{0,25}$"_s};
    QRegularExpression executed{
        u"(?:executed|signed|set their hands|witness whereof|unterzeichnet|fait .|sign.\\b|firma\\w*|suscrit[oa]|en constancia|en prueba de)\\b[^.]{0,120}$"_s};
    QRegularExpression dateLabel{u"(?:dated?|datum|date signed|on|fecha|date|le)\\s*:?[\\s_]*$"_s};
    QRegularExpression otherPaper{
        u"(?:amended|amended and restated effective(?: as of)?|pursuant to|that "
        u"certain|(?:agreement|plan|merger|lease|letter|report|filed|act|note|statement)s?(?:\"\\))"
        u"?,? "
        u"(?:\\([^)]*\\) )?dated(?: as of)?|\\b(?:that|the|a) certain [^.;]{0,100}\\bdated(?: as "
        u"of)?"
        "|by and among [^.]{0,80}dated|prior|previous|original|born|since|fiscal year|ended|years? "
        "ended|hired|employed since)"
        "\\s*(?:the|this)?[^.]{0,12}$"_s};
    QRegularExpression until{
        u"(?:until|through|thru|to|ending|ends?|expir\\w+|terminat\\w+|jusqu.au|hasta(?: el)?|no "
        u"later than|on or before|before|prior to|by|bis(?: zum)?)"
        "\\s+(?:the|on|midnight on)?\\s*$"_s};
    // The last day at work, about which a separation agreement speaks first of all.
    QRegularExpression leaving{
        u"\\b(?:terminat\\w+ (?:of )?(?:[\\w'.]+ ){0,3}employment|employment (?:\\w+ ){0,6}(?:terminat|end|ceas)\\w*|resign\\w*|retire\\w*|separat(?:e|es|ed|ion)|(?:last|final) day)\\b[^.;]{0,70}$"_s};
    QRegularExpression leavingDate{
        u"^[\\s,]*\\([^()]{0,12}(?:termination|separation|retirement|resignation) date"_s};
    QRegularExpression thisAgreement{
        u"this [^.]{0,80}agreement|this agreement|this letter|this contract"_s};
    // The line that names the contract: "SUPPLY AGREEMENT, dated as of".
    QRegularExpression titleLine{
        u"^\\W{0,3}(?:this |the |an? )?(?:[\\w&/'-]+ ){0,8}(?:agreement|contract|lease|amendment|addendum|letter|deed|license)\\b[^.;]{0,60}\\b(?:dated|made|entered|executed|effective|is)\\b[^.;]{0,30}$"_s};
    QRegularExpression placeAndDate{u",?\\s*\\b(?:den|this|am|le|a)\\s*$"_s};
    // Of forms.
    QRegularExpression labelStart{
        u"\\b(?:start\\w*|begin\\w*|commenc\\w*|effective|inception|from|(?:in|into)[- ](?:service|force)|go-?live|hand-?over|deliver\\w*|install\\w*|activ\\w*|beginn|vertragsbeginn|mietbeginn|ab|début|effet|inicio|vigor)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    QRegularExpression labelEnd{
        u"\\b(?:ends?|ending|expir\\w*|until|to|through|thru|terminat\\w*|return\\w*|due back|last day|ende|vertragsende|bis|fin|échéance|vencimiento|hasta)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    QRegularExpression labelIssued{
        u"\\b(?:dated?|issued|signed|drawn up|confirmed|concluded|datum|vom|date|fecha)\\b"_s};
    QRegularExpression labelOther{
        u"\\b(?:offers?|quot\\w*|proposals?|valid|print\\w*|invoice\\w*|inspect\\w*|servic\\w+ on|serviced|birth|due|pay\\w*|meter|catalog\\w*|price\\w*|request\\w*|ship\\w*|regist\\w*|warranty|polic(?:y|ies)|licen[sc]e|permit|badge|card)\\b"_s};
    QRegularExpression furniture{u"source:|10-k|10-q|8-k|s-1|edgar|page \\d"_s};
};

const ContractDateCues &contractDateCues()
{
    static const ContractDateCues cues;
    return cues;
}

// A date alone on its line near the top, as letters carry it.
bool isLetterDate(const DateMention &mention, const Reading &reading)
{
    const int line = reading.text.lineAt(mention.span.begin);
    return line >= 0 && line < 25
        && reading.text.lineText(line).size() <= mention.span.length() + 10;
}

void addDateContext(Candidate &candidate, const Context &near, const QString &lineBefore,
                    bool inPreamble)
{
    const ContractDateCues &cues = contractDateCues();
    const bool leaving = near.saysBefore(cues.leaving) || near.saysAfter(cues.leavingDate);
    candidate.addIf(leaving, "leaving");
    candidate.addIf(!leaving
                        && (near.saysAfter(cues.definedEffective)
                            || near.saysBefore(cues.entersIntoForce)
                            || near.saysBefore(cues.definesEffective)),
                    "defined_effective");
    candidate.addIf(near.saysBefore(cues.definesEffective), "definition");
    candidate.addIf(
        !leaving && (near.saysBefore(cues.effectiveBefore) || near.saysBefore(cues.effectiveFar)),
        "effective_before");
    candidate.addIf(near.saysBefore(cues.periodBegins), "period_begins");
    candidate.addIf(near.saysBefore(cues.asOf), "as_of");
    candidate.addIf(near.saysBefore(cues.made) || near.saysAfter(cues.madeAfter), "made");
    candidate.addIf(near.saysBefore(cues.dated), "dated");
    candidate.addIf(near.saysBefore(cues.executed), "executed");
    candidate.addIf(near.saysBefore(cues.dateLabel), "date_label");
    const bool own = cues.thisAgreement.match(near.before.right(110)).hasMatch()
        || (inPreamble && cues.titleLine.match(lineBefore).hasMatch());
    candidate.addIf(!own && near.saysBefore(cues.otherPaper), "other_paper");
    candidate.addIf(near.saysBefore(cues.until), "until");
    candidate.addIf(near.saysBefore(cues.placeAndDate), "place_and_date");
}

// What a form says the date is.
void addDateLabel(Candidate &candidate, const QString &label)
{
    if (label.isEmpty())
        return;
    const ContractDateCues &cues = contractDateCues();
    const auto says
        = [&label](const QRegularExpression &cue) { return cue.match(label).hasMatch(); };
    if (says(cues.labelOther))
        candidate.add("label_other");
    else if (says(cues.labelStart))
        candidate.add("label_start");
    else if (says(cues.labelEnd))
        candidate.add("label_end");
    else
        candidate.add(says(cues.labelIssued) ? "label_issued" : "label_other");
}

// What stands before it on its line, in lower case; nothing where the line is broken just before.
QString lineBefore(const Reading &reading, Span span)
{
    const int line = reading.text.lineAt(span.begin);
    if (line < 0)
        return {};
    const int begin = reading.text.lines().at(line).span.begin;
    return reading.text.view({begin, span.begin}).toString().toLower();
}

// The line a date stands on, in lower case; empty when it is too long to be a header or footer.
QString shortLineAround(const Reading &reading, Span span)
{
    const QStringView line = reading.text.lineText(reading.text.lineAt(span.begin));
    return line.size() <= 200 ? line.toString().toLower() : QString();
}

Candidate dateCandidate(const DateMention &mention, const Reading &reading)
{
    Candidate candidate;
    candidate.span = mention.span;
    candidate.normalised = mention.date.toString(Qt::ISODate);
    const bool inPreamble = reading.outline.preamble.contains(mention.span.begin);
    addDateContext(candidate, reading.contextOfValue(mention.span, 160, 60),
                   lineBefore(reading, mention.span), inPreamble);
    addDateLabel(candidate, reading.labelAt(mention.span.begin));
    const QString printed = reading.text.view(mention.span).toString();
    candidate.addIf(printed.contains(u"day of"_s, Qt::CaseInsensitive), "day_of");
    candidate.addIf(inPreamble, "in_preamble");
    candidate.addIf(mention.span.begin >= reading.outline.signatures, "in_signatures");
    candidate.addIf(isLetterDate(mention, reading), "letter_date");
    candidate.addIf(candidate.featureValue("place_and_date") > 0
                        && reading.text.lineAt(mention.span.begin) < datelineTop,
                    "dateline");
    candidate.addIf(
        contractDateCues().furniture.match(shortLineAround(reading, mention.span)).hasMatch(),
        "file_furniture");
    candidate.add("late", double(mention.span.begin) / std::max(1, reading.text.size()));
    if (mention.repaired)
        candidate.issues.append({u"date.characters_repaired"_s, model::IssueSeverity::Hint});
    if (mention.other.isValid())
        candidate.issues.append(
            {u"date.day_month_ambiguous"_s,
             mention.orderKnown ? model::IssueSeverity::Hint : model::IssueSeverity::Doubt});
    return candidate;
}

// Where the signatures carry different days, a contract mostly binds from the last of them.
void markSigningOrder(QList<Candidate> &candidates)
{
    const auto isSigning = [](const Candidate &each) {
        return each.featureValue("in_signatures") > 0 && each.featureValue("file_furniture") == 0
            && each.featureValue("other_order") + each.featureValue("against_order") == 0;
    };
    QString first, last;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (!isSigning(candidate))
            continue;
        first = first.isEmpty() ? candidate.normalised : std::min(first, candidate.normalised);
        last = std::max(last, candidate.normalised);
    }
    if (first == last)
        return;
    for (Candidate &candidate : candidates) {
        candidate.addIf(isSigning(candidate) && candidate.normalised == last, "last_to_sign");
        candidate.addIf(isSigning(candidate) && candidate.normalised != last, "signed_earlier");
    }
}

// A contract that carries no date of its own binds from the day it was signed.
void markSigningOnly(QList<Candidate> &candidates)
{
    const auto tells = [](const Candidate &each) {
        return each.featureValue("file_furniture") + each.featureValue("other_paper")
            + each.featureValue("until") + each.featureValue("leaving")
            + each.featureValue("other_order") + each.featureValue("against_order")
            == 0;
    };
    const auto isSigning
        = [](const Candidate &each) { return each.featureValue("in_signatures") > 0; };
    const bool dated
        = std::any_of(candidates.cbegin(), candidates.cend(), [&](const Candidate &each) {
              return tells(each) && each.featureValue("in_preamble") > 0 && !isSigning(each);
          });
    for (Candidate &candidate : candidates)
        candidate.addIf(!dated && tells(candidate) && isSigning(candidate), "signing_only");
}

} // namespace

std::span<const FeatureWeight> agreementDateWeights()
{
    return agreementDateWeightTable;
}
std::span<const FeatureWeight> effectiveDateWeights()
{
    return effectiveDateWeightTable;
}
std::span<const FeatureWeight> signedDateWeights()
{
    return signedDateWeightTable;
}

// Both readings of an ambiguous date stand as candidates; the less likely one carries the same
// doubt.
QList<Candidate> observeDates(const Reading &reading)
{
    QList<Candidate> candidates;
    for (const DateMention &mention : reading.dates) {
        Candidate candidate = dateCandidate(mention, reading);
        candidate.addIf(reading.dates.size() == 1, "lonely");
        candidates.append(candidate);
        if (mention.other.isValid()) {
            candidate.normalised = mention.other.toString(Qt::ISODate);
            candidate.add(mention.orderKnown ? "against_order" : "other_order");
            candidates.append(candidate);
        }
    }
    markSigningOrder(candidates);
    markSigningOnly(candidates);
    return candidates;
}

QList<Candidate> agreementDateCandidates(const Reading &reading, const Decisions &)
{
    return reading.observedDates;
}

QList<Candidate> effectiveDateCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates = reading.observedDates;
    if (!reading.english)
        measureForeign(candidates, [](const Candidate &each) {
            return each.featureValue("defined_effective") + each.featureValue("effective_before")
                    + each.featureValue("period_begins")
                > 0
                && each.featureValue("until") + each.featureValue("other_paper")
                    + each.featureValue("in_signatures") + each.featureValue("other_order")
                == 0;
        });
    return candidates;
}

QList<Candidate> signedDateCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    QString latest;
    for (const Candidate &candidate : reading.observedDates) {
        if (candidate.featureValue("in_signatures") + candidate.featureValue("place_and_date")
            > 0) {
            candidates.append(candidate);
            latest = std::max(latest, candidate.normalised);
        }
    }
    for (Candidate &candidate : candidates)
        candidate.addIf(candidate.normalised == latest, "latest_signed");
    return candidates;
}

} // namespace countersign::extraction
