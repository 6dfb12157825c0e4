// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/outline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int longestPreamble = 3500;
constexpr int longestHeading = 90;

struct ClauseKindRow {
    const char *kind;
    const char *pattern;
};

// First match wins, so the special stands before the general.
constexpr std::array clauseKindTable = {
    ClauseKindRow{"governing_law",
                  "governing law|applicable law|choice of law|anwendbares recht|rechtswahl"},
    ClauseKindRow{"dispute_resolution",
                  "arbitration|dispute|jurisdiction|venue|gerichtsstand|schieds"},
    ClauseKindRow{"liability_cap",
                  "limitation of liability|limitations? on liability|liability|haftung"},
    ClauseKindRow{"indemnity", "indemni|freistellung"},
    ClauseKindRow{"non_solicitation", "solicit|abwerb|no.?hire"},
    ClauseKindRow{"non_compete", "non.?compet|covenant not to compete|exclusivity|wettbewerb"},
    ClauseKindRow{"confidentiality",
                  "confidential|non.?disclosure|nondisclosure|geheimhaltung|vertraulich"},
    ClauseKindRow{"renewal", "renewal|verl.ngerung"},
    ClauseKindRow{"termination", "terminat|cancellation|k.ndigung"},
    ClauseKindRow{"term",
                  "^terms?\\b|\\bterm$|duration|term of|laufzeit|vertragsdauer|effective date"},
    ClauseKindRow{
        "payment",
        "payment|fees?\\b|compensation|price|pricing|rent\\b|consideration|verg.tung|zahlung"},
    ClauseKindRow{"warranty", "warrant|gew.hrleistung"},
    ClauseKindRow{"assignment", "assign|successors|abtretung"},
    ClauseKindRow{"intellectual_property",
                  "intellectual property|ownership|license|proprietary rights|nutzungsrechte"},
    ClauseKindRow{"notices", "notices?\\b|mitteilungen"},
    ClauseKindRow{"force_majeure", "force majeure|h.here gewalt"},
    ClauseKindRow{"entire_agreement", "entire agreement|integration|complete agreement|merger"},
    ClauseKindRow{"amendment", "amendment|modification|schriftform"},
    ClauseKindRow{"severability", "severab|invalid provision|salvatorische"},
    ClauseKindRow{"insurance", "insurance|versicherung"},
    ClauseKindRow{"data_protection", "data protection|privacy|datenschutz"},
    ClauseKindRow{"definitions", "definition|begriffsbestimmung"},
    ClauseKindRow{"counterparts", "counterparts"},
    ClauseKindRow{"equitable_relief", "injunctive|equitable|remedies|specific performance"},
    ClauseKindRow{"return_of_materials", "return of|destruction of"},
    ClauseKindRow{"scope", "services|scope|purpose|leistung|gegenstand"},
};

const QRegularExpression &outlineNumberPattern()
{
    static const QRegularExpression pattern(
        u"^(?:(?:ARTICLE|Article|SECTION|Section|Sec\\.|Artikel)\\s+(?<word>[IVXLC]{1,6}|\\d{1,3}(?"
        u":\\.\\d{1,3}){0,3})"
        "|(?:\\x{00A7}\\s*)(?<para>\\d{1,3}[a-z]?)"
        "|(?<digits>\\d{1,2}(?:\\.\\d{1,2}){0,3})(?=[.):]|\\s)"
        "|(?<roman>[IVX]{1,5})(?=\\.)"
        "|\\((?<letter>[a-z]|[ivx]{1,4}|\\d{1,2})\\))[.:)]{0,2}\\s*[-:.]?\\s*"_s);
    return pattern;
}

// The heading's own words: capitalised, ended by a stop, a colon, a dash or the line.
const QRegularExpression &outlineWordsPattern()
{
    static const QRegularExpression pattern(
        u"^(?<words>[A-Z\\x{00C4}\\x{00D6}\\x{00DC}][^.:;\\n]{2,69}?)(?=[.:;]|\\s-\\s|$)"_s);
    return pattern;
}

QString outlineNumber(const QRegularExpressionMatch &match)
{
    for (const QString &name : {u"word"_s, u"para"_s, u"digits"_s, u"roman"_s, u"letter"_s}) {
        if (!match.captured(name).isEmpty())
            return match.captured(name);
    }
    return {};
}

// A sentence that only begins with a number is no heading: most of a heading's longer words are
// capitalised.
bool looksLikeHeading(const QString &words)
{
    int longWords = 0;
    int capitalised = 0;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4)
            continue;
        ++longWords;
        capitalised += word.at(0).isUpper() ? 1 : 0;
    }
    return longWords > 0 && longWords <= 9 && capitalised * 10 >= longWords * 6;
}

// An unnumbered line counts only when it can be nothing but a heading: not a company's name, not
// the title, not a table's head.
bool standsAsHeading(const DocumentText &text, int line, const Heading &heading)
{
    static const QRegularExpression otherLine(
        u"agreement|contract|vertrag|,|\\b(?:llc|inc|ltd|gmbh|ag)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !heading.kind.isEmpty() && heading.words.size() <= 45
        && !otherLine.match(heading.words).hasMatch() && text.segments(line).size() == 1;
}

Heading headingAt(const DocumentText &text, int line)
{
    const Span span = text.lines().at(line).span;
    const QString shown
        = text.view({span.begin, std::min(span.end, span.begin + longestHeading)}).toString();
    const QRegularExpressionMatch number = outlineNumberPattern().match(shown);
    const int skip = number.hasMatch() ? int(number.capturedLength()) : 0;
    Heading heading;
    heading.number = outlineNumber(number);
    QString rest = shown.mid(skip);
    Span restSpan{span.begin + skip, span.end};
    if (rest.isEmpty() && number.hasMatch() && line + 1 < text.lines().size()) {
        restSpan = text.lines().at(line + 1).span;
        rest = text.view({restSpan.begin, std::min(restSpan.end, restSpan.begin + longestHeading)})
                   .toString();
    }
    const QRegularExpressionMatch words = outlineWordsPattern().match(rest);
    if (!words.hasMatch() || !looksLikeHeading(words.captured(u"words"_s)))
        return {};
    heading.words = words.captured(u"words"_s).simplified();
    heading.span = {span.begin, restSpan.begin + int(words.capturedEnd(u"words"_s))};
    heading.kind = clauseKind(heading.words);
    const bool wholeLine = words.capturedLength() + 1 >= rest.size();
    if (heading.number.isEmpty() && (!wholeLine || !standsAsHeading(text, line, heading)))
        return {};
    return heading;
}

int signatureOffset(const QString &text)
{
    static const QRegularExpression closing(
        u"IN\\s+WITNESS\\s+WHEREOF|in\\s+witness\\s+whereof|In\\s+Witness\\s+Whereof"
        "|[Vv]ery\\s+truly\\s+yours|VERY\\s+TRULY|Sincerely(?:\\s+yours)?,|[Yy]ours\\s+(?:very\\s+)"
        "?(?:truly|sincerely)"
        "|(?:hereto\\s+)?have\\s+(?:duly\\s+)?(?:caused|executed|signed)\\s+(?:this|the)"
        "|(?:ACCEPTED|AGREED)\\s+(?:AND|TO\\s+AND)\\s+(?:AGREED|ACCEPTED)|\\n\\s*Unterschrift"_s);
    static const QRegularExpression signing(u"/s/|\\bBy\\s?:|\\bName\\s?:|\\bSignature\\b|_{8,}"_s);
    const auto from = [&text](const QRegularExpression &pattern, qsizetype offset) {
        const QRegularExpressionMatch match = pattern.match(text, offset);
        return match.hasMatch() ? int(match.capturedStart()) : -1;
    };
    const int closed = from(closing, text.size() / 5);
    if (closed >= 0)
        return closed;
    const int signedAt = from(signing, text.size() * 2 / 5);
    return signedAt >= 0 ? signedAt : int(text.size());
}

int preambleEnd(const QString &text)
{
    static const QRegularExpression end(u"NOW,?\\s+THEREFORE|W\\s?I\\s?T\\s?N\\s?E\\s?S\\s?S\\s?"
                                        u"E\\s?T\\s?H|\\bWHEREAS\\b|\\bRECITALS\\b|\\bBACKGROUND\\b"
                                        "|\\b(?:[Hh]ereby|HEREBY)\\s+(?:[Aa]gree|AGREE)"_s);
    static const QRegularExpression germanEnd(u"\\n\\s*\\x{00A7}\\s*1\\b"_s);
    const QString head = text.left(longestPreamble);
    const QRegularExpressionMatch german = germanEnd.match(head);
    if (german.hasMatch())
        return int(german.capturedStart());
    const QRegularExpressionMatch match = end.match(head, std::min<qsizetype>(250, head.size()));
    return match.hasMatch() ? int(match.capturedStart()) : int(head.size());
}

} // namespace

QString clauseKind(const QString &words)
{
    static const auto compiled = [] {
        std::array<QRegularExpression, clauseKindTable.size()> patterns;
        for (size_t i = 0; i < patterns.size(); ++i)
            patterns[i] = QRegularExpression(QString::fromLatin1(clauseKindTable[i].pattern),
                                             QRegularExpression::CaseInsensitiveOption);
        return patterns;
    }();
    for (size_t i = 0; i < compiled.size(); ++i) {
        if (compiled[i].match(words).hasMatch())
            return QString::fromLatin1(clauseKindTable[i].kind);
    }
    return {};
}

Outline outlineOf(const DocumentText &text)
{
    Outline outline;
    outline.preamble = {0, preambleEnd(text.text())};
    outline.signatures = signatureOffset(text.text());
    for (int line = 0; line < text.lines().size(); ++line) {
        const Heading heading = headingAt(text, line);
        if (!heading.words.isEmpty()
            && (outline.headings.isEmpty()
                || !outline.headings.constLast().span.overlaps(heading.span)))
            outline.headings.append(heading);
    }
    return outline;
}

const Heading *Outline::headingOf(int offset) const
{
    const auto after
        = std::upper_bound(headings.cbegin(), headings.cend(), offset,
                           [](int o, const Heading &heading) { return o < heading.span.begin; });
    return after == headings.cbegin() ? nullptr : &*(after - 1);
}

QString Outline::kindAt(int offset) const
{
    const Heading *heading = headingOf(offset);
    return heading == nullptr ? QString() : heading->kind;
}

} // namespace countersign::extraction
