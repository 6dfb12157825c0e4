// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/documentstarts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int edgeLines = 3; // at either end of a page, where its number stands
constexpr int pageTopLines = 12;
constexpr int letterLines = 35;
constexpr qsizetype longestRead = 160; // of a line
constexpr qsizetype shortRead = 120;

QRegularExpression startPattern(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// The lines of a page, put together from their words when they are asked for.
class PageLines
{
public:
    explicit PageLines(const model::OcrPage &page)
    {
        for (const model::OcrBlock &block : page.blocks) {
            for (const model::OcrLine &line : block.lines)
                m_lines.append(&line);
        }
    }

    qsizetype size() const { return m_lines.size(); }
    QString at(qsizetype i, qsizetype longest) const { return m_lines.at(i)->text().left(longest); }

private:
    QList<const model::OcrLine *> m_lines;
};

// "Page 2 of 4"; zero where the page doesn't say. The count is zero for a mere "Page 2" or "- 2 -".
struct PageNumber {
    int number = 0;
    int count = 0;
};

PageNumber pageNumberOf(const PageLines &lines)
{
    static const QRegularExpression pattern
        = startPattern(u"\\b(?:page|seite|blatt|p\\x{00E1}gina|pag\\.?|p\\.)\\s*(\\d{1,3})\\s*(?:"
                       u"of|von|de|sur|/)\\s*(\\d{1,3})\\b"
                       "|^\\s*-?\\s*(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*-?\\s*$"_s);
    static const QRegularExpression alone
        = startPattern(u"^\\W{0,3}(?:(?:page|seite|p\\x{00E1}gina)\\s+)?(\\d{1,3})\\W{0,3}$"_s);
    PageNumber bare;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= edgeLines && i < lines.size() - edgeLines)
            continue;
        const QString line = lines.at(i, shortRead);
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch()) {
            if (const QRegularExpressionMatch number = alone.match(line); number.hasMatch())
                bare.number = number.captured(1).toInt();
            continue;
        }
        const int first = match.hasCaptured(1) ? 1 : 3;
        const PageNumber number{match.captured(first).toInt(), match.captured(first + 1).toInt()};
        if (number.number > 0 && number.number <= number.count)
            return number;
    }
    return bare;
}

// A page that counts on belongs to what stands before it, whatever it says.
bool goesOnFrom(const PageNumber &before, const PageNumber &number)
{
    if (number.number <= 1)
        return false;
    return number.count > 0 ? number.number == before.number + 1 && number.count == before.count
                            : before.number == 0 || number.number == before.number + 1;
}

// A few words, in capitals or with one in each longer word; a sentence runs on.
bool looksLikeTitle(const QString &line)
{
    static const QRegularExpression prose = startPattern(
        u"\\b(?:shall|hereby|acknowledges?|understands?|have|has|was|were|is|are|he|they|"
        "whereof|pursuant|signature page|herein|thereof|with respect to|under this|of this|this)\\b"_s);
    const bool capitals = line == line.toUpper() || (line.size() < 60 && !line.contains(u','));
    return capitals && line.size() >= 5 && line.size() <= 90 && !line.at(0).isLower()
        && !line.endsWith(u'.') && !line.endsWith(u',') && !prose.match(line).hasMatch();
}

// Exhibit 10.3 is a filing's number for a document of its own; Exhibit A belongs to another one.
bool hasTitle(const PageLines &lines)
{
    static const QRegularExpression title = startPattern(
        u"\\b(?:agreement|contract|lease|deed|amendment|addendum|promissory note|power of attorney|"
        "statement of work|purchase order|invoice|\\w*vertrag|\\w*vereinbarung|nachtrag|vollmacht|"
        "contrat|accord|avenant|bail|contrato|acuerdo|convenio)\\b"_s);
    static const QRegularExpression attached = startPattern(
        u"^\\s*(?:(?:exhibit|schedule|annex|appendix|attachment|anlage|anhang|annexe|anexo)\\b(?!\\s+\\W?\\w{1,3}\\W?\\.?[.(]\\W?[\\da-z])|signature page\\b)"_s);
    bool titled = false;
    for (qsizetype i = 0; i < std::min<qsizetype>(pageTopLines, lines.size()); ++i) {
        const QString line = lines.at(i, longestRead);
        if (i < edgeLines && attached.match(line).hasMatch())
            return false;
        titled = titled || (looksLikeTitle(line) && title.match(line).hasMatch());
    }
    return titled;
}

// The first sentence of a contract, on one line or several.
bool hasOpening(const PageLines &lines)
{
    static const QRegularExpression opening = startPattern(
        u"\\bthis\\s[^.;]{0,140}?\\b(?:agreement|contract|lease|amendment|deed|addendum)\\b[^.;]{0,"
        u"160}?\\b(?:(?:is|are|was)\\s+"
        "(?:hereby\\s+)?(?:made|entered|executed|dated|between|by)|made\\s+(?:and|as|effective|"
        "this|by|on)|entered\\s+"
        "into|dated\\s|effective\\s+as|by\\s+and\\s+(?:between|among))|\\bwird\\s[^.]{0,80}vertrag["
        "^.]{0,20}geschlossen|"
        "^\\s*zwischen\\s*:?\\s*$|entre les soussign|^\\s*entre\\s*:\\s*$|\\bREUNIDOS\\b|^\\s*de una parte"_s);
    QString said;
    for (qsizetype i = 0; i < std::min<qsizetype>(letterLines, lines.size()); ++i) {
        const QString line = lines.at(i, longestRead);
        said += line + u' ';
        if (opening.match(line).hasMatch())
            return true;
    }
    return opening.match(said.left(2000)).hasMatch();
}

bool anyLine(const PageLines &lines, qsizetype count, const QRegularExpression &pattern)
{
    for (qsizetype i = 0; i < std::min(count, lines.size()); ++i) {
        if (pattern.match(lines.at(i, shortRead)).hasMatch())
            return true;
    }
    return false;
}

bool hasSignatures(const PageLines &lines)
{
    static const QRegularExpression signing = startPattern(
        u"^\\s*(?:by\\s?:|/s/"
        u"|_{8,}|name\\s?:|title\\s?:|unterschrift|signature\\b|firma\\b|fdo\\.)|in "
        "witness whereof|very truly yours|mit freundlichen gr\\x{00FC}\\x{00DF}en"_s);
    return anyLine(lines, lines.size(), signing);
}

bool hasLetterhead(const PageLines &lines)
{
    static const QRegularExpression contact = startPattern(
        u"\\b(?:tel|telefon|telephone|phone|fax|www)\\b|@[\\w-]+\\.|\\b[A-Z]{2}\\s+\\d{5}\\b|\\b\\d{5}\\s+\\p{Lu}\\p{Ll}+"_s);
    static const QRegularExpression salutation
        = startPattern(u"^\\s*(?:dear\\b|ladies and gentlemen|sehr "
                       u"geehrte|madame\\b|monsieur\\b|estimad[oa]s?\\b|muy "
                       "se\\x{00F1}or)"_s);
    return anyLine(lines, letterLines, salutation) && anyLine(lines, pageTopLines, contact);
}

} // namespace

QString startReasonName(StartReason reason)
{
    switch (reason) {
    case StartReason::PageOne:
        return u"page_one"_s;
    case StartReason::TitleAfterSignatures:
        return u"title_after_signatures"_s;
    case StartReason::TitleAndOpening:
        return u"title_and_opening"_s;
    case StartReason::Letterhead:
        return u"letterhead"_s;
    }
    return {};
}

QList<DocumentStart> documentStarts(const model::OcrDocument &document)
{
    QList<DocumentStart> starts;
    PageNumber before;
    QList<PageLines> pages; // from the last start on
    for (int page = 0; page < document.pages.size(); ++page) {
        const PageLines lines(document.pages.at(page));
        const PageNumber number = pageNumberOf(lines);
        DocumentStart start{page, {}};
        if (number.number == 1 && number.count > 0 && before.number > 0)
            start.reasons.append(StartReason::PageOne);
        const bool mayStart = page > 0 && !goesOnFrom(before, number);
        const bool titled = mayStart && hasTitle(lines);
        if (titled && std::any_of(pages.cbegin(), pages.cend(), hasSignatures))
            start.reasons.append(StartReason::TitleAfterSignatures);
        if (titled && hasOpening(lines))
            start.reasons.append(StartReason::TitleAndOpening);
        if (mayStart && hasLetterhead(lines))
            start.reasons.append(StartReason::Letterhead);
        if (page > 0 && !start.reasons.isEmpty()) {
            starts.append(start);
            pages.clear();
        }
        pages.append(lines);
        before = number.number > 0 ? number
            : before.count > 0     ? before
                                   : PageNumber{before.number > 0 ? before.number + 1 : 0, 0};
    }
    return starts;
}

} // namespace countersign::extraction
