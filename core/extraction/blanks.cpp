// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/blanks.h"

#include "core/extraction/anchoredpattern.h"
#include "core/extraction/context.h"
#include "core/extraction/fieldextractor.h"
#include "core/extraction/reading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

using model::FieldKey;

constexpr qsizetype mostBlanks = 200;
constexpr double blankConfidence = 0.5; // whoever left it blank may have meant to
const QString leftBlank = u"field.left_blank"_s;

constexpr QRegularExpression::PatternOptions blankOptions
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QRegularExpression blankPattern(const QString &pattern)
{
    return QRegularExpression(pattern, blankOptions);
}

// A date with a gap in it goes first: its gaps are one blank. Tried where a blank may begin.
const AnchoredPattern &blankForms()
{
    static const AnchoredPattern pattern(
        u"(?<date>(?:\\b(?:this|the|on)\\s+)?(?:_{2,}|\\[[\\s_\\x{25CF}\\x{2022}]*\\])\\s*(?:st|nd|"
        u"rd|th)?\\s*"
        "day\\s+of\\s*(?:_{2,}|\\[[\\s_\\x{25CF}\\x{2022}]*\\]|\\p{L}{3,9})?[\\s,]*(?:(?:19|20)[_"
        "\\d]{0,4})?"
        "|\\b\\p{L}{3,9}\\s+_{2,},?\\s*(?:19|20)[_\\d]{2,4}|\\b_{2,}\\s*,\\s*(?:19|20)[_\\d]{1,4}"
        "|\\b(?:den|le|el|am)\\s+_{3,}[\\s.]*(?:_{2,}|(?:19|20)[_\\d]{0,4})?)"
        "|\\[\\s*(?:insert\\b|name\\b|full\\b|legal\\b|company\\b|party\\b|client\\b|customer\\b|"
        "date\\b|amount\\b"
        "|address\\b|title\\b|number\\b|state\\b|jurisdiction\\b|employee\\b|recipient\\b|term\\b|"
        "effective date"
        "|firma\\b|firmenname|name des|datum\\b|betrag\\b|anschrift|nom\\b|raison sociale|date "
        "de|montant"
        "|adresse|nombre\\b|fecha\\b|importe|domicilio|tbd\\b|[\\x{25CF}\\x{2022}_.\\s]{1,20}\\])[^"
        "\\]\\n]{0,50}\\]?"
        "|(?<![\\w/])_{4,}"_s,
        blankOptions);
    return pattern;
}

// A blank begins with a rule or a bracket, or with a word and white space before one.
QRegularExpressionMatch nextBlank(const QString &text, qsizetype from)
{
    const auto isMark = [](QChar c) { return c == u'_' || c == u'['; };
    for (qsizetype mark = from; mark < text.size(); ++mark) {
        if (!isMark(text.at(mark)))
            continue;
        qsizetype word = mark;
        while (word > from && text.at(word - 1).isSpace())
            --word;
        while (word > from && word < mark && text.at(word - 1).isLetter())
            --word;
        for (const qsizetype begin : {word, mark}) {
            const QRegularExpressionMatch match = blankForms().matchAt(text, begin);
            if (match.hasMatch())
                return match;
        }
        while (text.at(mark) == u'_' && mark + 1 < text.size() && text.at(mark + 1) == u'_')
            ++mark;
    }
    return {};
}

// "[Signature page follows]", "[Party B has sole discretion]": no gap, but words.
bool isFiller(const QString &bracket)
{
    static const QRegularExpression prose = blankPattern(
        u"\\b(?:follows?|shall|will|has|have|is|are|omitted|intentionally|signature|redacted|may)\\b"_s);
    return bracket.startsWith(u'[') && (prose.match(bracket).hasMatch() || !bracket.endsWith(u']'));
}

// What a field's blank stands behind and before.
struct BlankCue {
    FieldKey key;
    bool date;
    QRegularExpression before; // ends where the blank begins
    QRegularExpression after; // begins where it ends
};

const std::array<BlankCue, 5> &blankCues()
{
    static const std::array<BlankCue, 5> cues = {
        BlankCue{FieldKey::EffectiveDate, true, blankPattern(u"effective.{0,60}$"_s),
                 blankPattern(u""_s)},
        BlankCue{FieldKey::Term, false,
                 blankPattern(u"(?:term|period|laufzeit|dur.e|plazo|duraci.n).{0,40}$"_s),
                 blankPattern(
                     u"^.{0,12}(?:years?|months?|days?|jahre?|monate?|ans?|mois|a.os|meses)"_s)},
        BlankCue{FieldKey::NoticePeriod, false,
                 blankPattern(u"(?:upon|with|least|not less than) $"_s),
                 blankPattern(u"^.{0,25}days?.{0,3} (?:prior |written )*notice"_s)},
        BlankCue{FieldKey::Jurisdiction, false,
                 blankPattern(u"laws? of (?:the )?(?:state |commonwealth |province )?(?:of )?$"_s),
                 blankPattern(u""_s)},
        BlankCue{
            FieldKey::Amount, false,
            blankPattern(
                u"(?:[$\\x{20AC}\\x{00A3}]|\\b(?:usd|eur|sum of|amount of|fee of|price of)) ?$"_s),
            blankPattern(u""_s)},
    };
    return cues;
}

bool cueHolds(const BlankCue &cue, const Blank &blank, const DocumentText &text)
{
    if (cue.date != blank.isDate)
        return false;
    const QString before = text.before(blank.span, 90).toString().simplified() + u' ';
    const QString after = text.after(blank.span, 50).toString().simplified();
    return cue.before.match(before).hasMatch() && cue.after.match(after).hasMatch();
}

bool isBlankOf(FieldKey key, const Blank &blank, const DocumentText &text)
{
    if (key == FieldKey::AgreementDate)
        return blank.isDate && blank.inOpening;
    if (key == FieldKey::EffectiveDate && blank.isDate && blank.inOpening)
        return true;
    if (key == FieldKey::Party) {
        static const QRegularExpression role
            = blankPattern(u"^[\\s,]*(?:\\(|a |an |with |having |whose |located |and\\b)"_s);
        return blank.inOpening && !blank.isDate
            && role.match(text.after(blank.span, 20).toString()).hasMatch();
    }
    return std::any_of(blankCues().begin(), blankCues().end(), [&](const BlankCue &cue) {
        return cue.key == key && cueHolds(cue, blank, text);
    });
}

void markBlank(model::FieldCandidate &candidate, const Blank &blank, const DocumentText &text)
{
    candidate.normalised.clear();
    candidate.raw = text.original(blank.span);
    candidate.evidence = text.evidence(blank.span);
    candidate.confidence = std::min(candidate.confidence, blankConfidence);
    candidate.issues = {{leftBlank, model::IssueSeverity::Doubt}};
}

// The words of the value are the blank's own.
bool standsOn(const model::FieldCandidate &candidate, const Blank &blank, const DocumentText &text)
{
    const model::Evidence place = text.evidence(blank.span);
    return !candidate.evidence.isEmpty() && candidate.evidence.firstWord >= 0
        && candidate.evidence.pageIndex == place.pageIndex
        && candidate.evidence.firstWord >= place.firstWord
        && candidate.evidence.lastWord <= place.lastWord;
}

// "By: ______", "Name: ______", initials, a rule across the page: not left blank.
bool isForSigning(const Blank &blank, const DocumentText &text)
{
    static const QRegularExpression initials = blankPattern(u"\\binitial|\\bparaph"_s);
    constexpr qsizetype label = 25;
    if (text.text().at(blank.span.begin) != u'_')
        return false;
    QString words = text.lineText(text.lineAt(blank.span.begin)).toString();
    words.remove(u'_');
    return words.simplified().size() < label || initials.match(words).hasMatch();
}

bool isSigned(const model::ExtractedField &field)
{
    return field.best.key == FieldKey::SignaturePresent && field.best.normalised == "yes"_L1;
}

} // namespace

QList<Blank> findBlanks(const Reading &reading)
{
    QList<Blank> blanks;
    const QString &text = reading.text.text();
    if (!text.isValidUtf16())
        return blanks;
    for (QRegularExpressionMatch match = nextBlank(text, 0); match.hasMatch();
         match = nextBlank(text, match.capturedEnd())) {
        const Blank blank{{int(match.capturedStart()), int(match.capturedEnd())},
                          match.hasCaptured(u"date"_s),
                          match.capturedStart() < reading.outline.preamble.end};
        if (reading.outline.kindAt(blank.span.begin) == "exhibit"_L1 || isFiller(match.captured())
            || (!blank.isDate && isForSigning(blank, reading.text)))
            continue;
        blanks.append(blank);
        if (blanks.size() >= mostBlanks)
            break;
    }
    return blanks;
}

bool looksUnfilled(const QList<Blank> &blanks, const QList<model::ExtractedField> &fields)
{
    const auto opening = std::count_if(blanks.cbegin(), blanks.cend(),
                                       [](const Blank &blank) { return blank.inOpening; });
    return (opening >= 1 || blanks.size() >= 3)
        && std::none_of(fields.cbegin(), fields.cend(), isSigned);
}

void applyBlanks(QList<model::ExtractedField> &fields, const Reading &reading)
{
    const QList<Blank> blanks = findBlanks(reading);
    if (blanks.isEmpty())
        return;
    for (model::ExtractedField &field : fields) {
        const auto own = std::find_if(blanks.cbegin(), blanks.cend(), [&](const Blank &blank) {
            return field.best.normalised.isEmpty() ? isBlankOf(field.best.key, blank, reading.text)
                                                   : standsOn(field.best, blank, reading.text);
        });
        if (own != blanks.cend())
            markBlank(field.best, *own, reading.text);
        field.alternatives.removeIf([&](const model::FieldCandidate &alternative) {
            return std::any_of(blanks.cbegin(), blanks.cend(), [&](const Blank &blank) {
                return standsOn(alternative, blank, reading.text);
            });
        });
    }
    if (!looksUnfilled(blanks, fields))
        return;
    for (model::ExtractedField &field : fields) {
        if (field.best.key != FieldKey::ContractType)
            continue;
        field.best.issues.append({u"document.unsigned_template"_s, model::IssueSeverity::Doubt});
        field.best.confidence = std::min(field.best.confidence, 0.75);
    }
}

} // namespace countersign::extraction
