// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/outline.h"

#include "core/extraction/clausekinds.h"
#include "core/extraction/numbering.h"
#include "core/extraction/patternset.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int longestPreamble = 3500;
constexpr int longestHeading = 90;
constexpr qsizetype longestPlainHeading = 60;
constexpr int tellingText = 400; // characters of a clause that tell its kind
constexpr int fewestOpeningLines = 12; // an "Exhibit 10.1" above is the filing's
constexpr qsizetype mostClauseSpans = 20000;

// The heading's own words: capitalised, ended by a stop, a colon, a dash or the line.
const QRegularExpression &outlineWordsPattern()
{
    static const QRegularExpression pattern(
        u"^(?<words>\\p{Lu}[^.:;\\n]{2,69}?)(?=[.:;]|\\s-\\s|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// Without the brackets that lists are numbered with only inside the text.
QString bareNumber(const ClauseNumber &number)
{
    return number.style == NumberStyle::Letter || number.style == NumberStyle::SmallRoman
            || number.style == NumberStyle::Bracketed
        ? number.printed.mid(1, number.printed.size() - 2)
        : number.printed;
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

// "1. Definitions ........ 3" belongs to a table of contents.
bool isContentsLine(const QString &line)
{
    static const QRegularExpression leader(u"(?:\\.\\s?){4,}\\s*\\d{0,3}\\s*$"_s);
    // Few lines have two stops next to each other.
    for (qsizetype at = line.indexOf(u'.'); at >= 0; at = line.indexOf(u'.', at + 1)) {
        if (QStringView(line).mid(at + 1, 2).trimmed().startsWith(u'.'))
            return leader.match(line).hasMatch();
    }
    return false;
}

bool isExhibitLine(const QString &line)
{
    static const QRegularExpression exhibit(
        u"^\\s*(?:EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT|ANLAGE|ANHANG|ANNEXE|ANEXO|Exhibit|"
        "Schedule|Annex|Appendix|Attachment|Anlage|Anhang|Annexe|Anexo)\\s+\"?[A-Z0-9IVX]{1,4}\"?\\b.{0,60}$"_s);
    return line.size() <= longestHeading && exhibit.match(line).hasMatch();
}

// What a line begins with: a number, words of a heading, both or neither.
struct LineHead {
    std::optional<ClauseNumber> number;
    Heading heading; // words empty: none
};

LineHead lineHeadAt(const DocumentText &text, int line)
{
    const Span span = text.lines().at(line).span;
    const QString shown
        = text.view({span.begin, std::min(span.end, span.begin + longestHeading)}).toString();
    LineHead head;
    head.number = clauseNumberAt(shown);
    const int skip = head.number ? head.number->length : 0;
    QString rest = shown.mid(skip);
    Span restSpan{span.begin + skip, span.end};
    if (rest.isEmpty() && head.number && line + 1 < text.lines().size()) {
        restSpan = text.lines().at(line + 1).span;
        rest = text.view({restSpan.begin, std::min(restSpan.end, restSpan.begin + longestHeading)})
                   .toString();
    }
    head.heading.number = head.number ? bareNumber(*head.number) : QString();
    head.heading.span = {span.begin, span.begin + skip};
    if (rest.isEmpty() || !(rest.at(0).isUpper() || rest.at(0).isSurrogate()))
        return head;
    const QRegularExpressionMatch words = outlineWordsPattern().match(rest);
    if (!words.hasMatch())
        return head;
    // French and Spanish headings begin with a capital and go on in small letters.
    const QString said = words.captured(u"words"_s).simplified();
    const bool wholeLine = words.capturedLength() + 1 >= rest.size();
    const bool plain = head.number && wholeLine && !rest.endsWith(u'.')
        && said.size() <= longestPlainHeading && !clauseKind(said).isEmpty();
    if (!plain && !looksLikeHeading(said))
        return head;
    head.heading.words = said;
    head.heading.span.end = restSpan.begin + int(words.capturedEnd(u"words"_s));
    head.heading.kind = clauseKind(head.heading.words);
    if (!head.number && (!wholeLine || !standsAsHeading(text, line, head.heading)))
        head.heading.words.clear();
    return head;
}

bool looksLikeSigning(const QString &line)
{
    static const QRegularExpression signing(
        u"^\\s*(?:IN\\s+WITNESS|By\\s?:|/s/|_{8,}|Very truly|Sincerely|(?:ACCEPTED|AGREED)\\b|"
        "Unterschrift|Fait \\w|En prueba)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return signing.match(line).hasMatch();
}

// Walks down the lines and parts the text into clauses.
class ClauseWalk
{
public:
    ClauseWalk(const DocumentText &text, Outline &outline)
        : m_text(text)
        , m_outline(outline)
    {
        m_outline.clauses.append({{0, text.size()}, {}, {}, {}, u"opening"_s, 0, -1});
    }

    void readLine(int line)
    {
        const Span span = m_text.lines().at(line).span;
        const QStringView printed = m_text.view(span);
        if (printed.isEmpty() || m_outline.clauses.size() >= mostClauseSpans
            || span.begin < m_outline.clauses.constLast().head.end)
            return;
        if (!m_signing && span.begin >= m_outline.signatures
            && (!m_misled || looksLikeSigning(printed.left(longestHeading).toString()))) {
            m_signing = true;
            open({span, {span.begin, span.begin}, {}, {}, u"signatures"_s, 0, -1});
        }
        const QString shown = printed.left(longestHeading + 40).toString();
        if (isContentsLine(shown))
            return;
        if (span.begin > 0 && isExhibitLine(shown) && line > fewestOpeningLines) {
            m_numbering.restart();
            open({span, span, {}, shown.simplified(), u"exhibit"_s, 0, -1});
            return;
        }
        readHead(lineHeadAt(m_text, line));
    }

    void finish()
    {
        for (qsizetype i = 0; i < m_outline.clauses.size(); ++i)
            nameKind(m_outline.clauses[i]);
    }

private:
    void readHead(LineHead head)
    {
        const bool headed = !head.heading.words.isEmpty();
        const bool taken = head.number && m_numbering.take(*head.number, headed);
        if (taken && m_numbering.isMain())
            reopenText();
        if (!taken && !(headed && !head.heading.kind.isEmpty()))
            return;
        const int level = taken ? m_numbering.level() : 0;
        if (headed)
            m_outline.headings.append(head.heading);
        open({head.heading.span, head.heading.span, head.heading.number, head.heading.words,
              head.heading.kind, level, -1});
    }

    // Clauses that go on behind "have executed this Agreement" show that signing begins later.
    void reopenText()
    {
        if (m_outline.clauses.constLast().kind != "signatures"_L1)
            return;
        m_outline.clauses.removeLast();
        m_above.removeLast();
        m_signing = false;
        m_misled = true;
    }

    void open(ClauseSpan clause)
    {
        m_outline.clauses.last().span.end = clause.span.begin;
        clause.span.end = m_text.size();
        while (!m_above.isEmpty()
               && m_outline.clauses.at(m_above.constLast()).level >= clause.level)
            m_above.removeLast();
        clause.parent = m_above.isEmpty() ? -1 : m_above.constLast();
        m_above.append(int(m_outline.clauses.size()));
        m_outline.clauses.append(clause);
    }

    // By its heading, else by what it says, else as the clause above it.
    void nameKind(ClauseSpan &clause) const
    {
        if (clause.kind.isEmpty() && (clause.words.isEmpty() || clause.parent < 0)) {
            const Span said{clause.head.end,
                            std::min(clause.span.end, clause.head.end + tellingText)};
            clause.kind = clauseKindOfText(m_text.view(said).toString().simplified());
        }
        if (clause.parent >= 0) {
            const QString &above = m_outline.clauses.at(clause.parent).kind;
            if (clause.kind.isEmpty() && above != "exhibit"_L1)
                clause.kind = above;
        }
    }

    const DocumentText &m_text;
    Outline &m_outline;
    NumberingAutomaton m_numbering;
    QList<int> m_above; // open clauses, outermost first
    bool m_signing = false;
    bool m_misled = false; // signing was thought to begin earlier
};

int signatureOffset(const QString &text)
{
    // Two patterns: "in" stands everywhere, and a line's end is no letter.
    static const QRegularExpression witness(
        u"IN\\s+WITNESS\\s+WHEREOF|in\\s+witness\\s+whereof|In\\s+Witness\\s+Whereof"
        "|\\n\\s*Unterschrift|\\n[^\\n]{2,40}, den \\d"_s);
    static const PatternSet closings(
        {u"[Vv]ery\\s+truly\\s+yours|VERY\\s+TRULY|Sincerely(?:\\s+yours)?,|[Yy]ours\\s+(?:very\\s+"
         u")"
         "?(?:truly|sincerely)"
         "|(?:hereto\\s+have|have)\\s+(?:duly\\s+)?(?:caused|executed|signed)\\s+(?:this|the)"
         "|(?:ACCEPTED|AGREED)\\s+(?:AND|TO\\s+AND)\\s+(?:AGREED|ACCEPTED)|\\bFait \\x{00E0} |\\bFait en |En prueba de |Y en prueba "_s},
        QRegularExpression::NoPatternOption);
    static const QRegularExpression signing(u"/s/|\\bBy\\s?:|\\bName\\s?:|\\bSignature\\b|_{8,}"_s);
    const auto from = [&text](const QRegularExpression &pattern, qsizetype offset) {
        const QRegularExpressionMatch match = pattern.match(text, offset);
        return match.hasMatch() ? int(match.capturedStart()) : -1;
    };
    const qsizetype early = text.size() / 5;
    const QRegularExpressionMatch closing = closings.scan(text).firstOf(0, early);
    const int closed = from(witness, early);
    if (closing.hasMatch() && (closed < 0 || closing.capturedStart() < closed))
        return int(closing.capturedStart());
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
    static const QRegularExpression germanEnd(
        u"\\n\\s*(?:\\x{00A7}\\s*1\\b|(?:Article|ARTICLE)\\s+(?:1|premier|PREMIER)\\b|IL A \\x{00C9}T\\x{00C9}|Il a \\x{00E9}t\\x{00E9} |EXPONEN|MANIFIESTAN|CL\\x{00C1}USULAS|ESTIPULACIONES|Pr\\x{00E4}ambel|PR\\x{00C9}AMBULE|Pr\\x{00E9}ambule)"_s);
    const QString head = text.left(longestPreamble);
    const QRegularExpressionMatch german = germanEnd.match(head);
    if (german.hasMatch())
        return int(german.capturedStart());
    const QRegularExpressionMatch match = end.match(head, std::min<qsizetype>(250, head.size()));
    return match.hasMatch() ? int(match.capturedStart()) : int(head.size());
}

} // namespace

Outline outlineOf(const DocumentText &text)
{
    Outline outline;
    outline.preamble = {0, preambleEnd(text.text())};
    outline.signatures = signatureOffset(text.text());
    ClauseWalk walk(text, outline);
    for (int line = 0; line < text.lines().size(); ++line)
        walk.readLine(line);
    walk.finish();
    return outline;
}

const ClauseSpan *Outline::clauseOf(int offset) const
{
    const auto after
        = std::upper_bound(clauses.cbegin(), clauses.cend(), offset,
                           [](int o, const ClauseSpan &clause) { return o < clause.span.begin; });
    return after == clauses.cbegin() ? nullptr : &*(after - 1);
}

QString Outline::kindAt(int offset) const
{
    const ClauseSpan *clause = clauseOf(offset);
    return clause == nullptr ? QString() : clause->kind;
}

} // namespace countersign::extraction
