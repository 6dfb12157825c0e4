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

QRegularExpression startPattern(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList linesOf(const model::OcrPage &page)
{
    QStringList lines;
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines)
            lines.append(line.text());
    }
    return lines;
}

// "Page 2 of 4"; zero where the page doesn't say.
struct PageNumber {
    int number = 0;
    int count = 0;
};

PageNumber pageNumberOf(const QStringList &lines)
{
    static const QRegularExpression pattern
        = startPattern(u"\\b(?:page|seite|blatt|p\\x{00E1}gina|pag\\.?|p\\.)\\s*(\\d{1,3})\\s*(?:"
                       u"of|von|de|sur|/)\\s*(\\d{1,3})\\b"
                       "|^\\s*-?\\s*(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*-?\\s*$"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= edgeLines && i < lines.size() - edgeLines)
            continue;
        const QRegularExpressionMatch match = pattern.match(lines.at(i).left(120));
        if (!match.hasMatch())
            continue;
        const int first = match.hasCaptured(1) ? 1 : 3;
        const PageNumber number{match.captured(first).toInt(), match.captured(first + 1).toInt()};
        if (number.number > 0 && number.number <= number.count)
            return number;
    }
    return {};
}

bool hasTitle(const QStringList &lines)
{
    static const QRegularExpression title = startPattern(
        u"\\b(?:agreement|contract|lease|deed|amendment|addendum|promissory note|power of attorney|"
        "statement of work|purchase order|invoice|\\w*vertrag|\\w*vereinbarung|nachtrag|vollmacht|"
        "contrat|accord|avenant|bail|contrato|acuerdo|convenio)\\b"_s);
    static const QRegularExpression attached = startPattern(
        u"^\\s*(?:exhibit|schedule|annex|appendix|attachment|anlage|anhang|annexe|anexo|signature page)\\b"_s);
    bool titled = false;
    for (qsizetype i = 0; i < std::min<qsizetype>(pageTopLines, lines.size()); ++i) {
        const QString line = lines.at(i).left(120);
        if (attached.match(line).hasMatch())
            return false;
        // A title has capitals only, or one in each longer word; a sentence runs on.
        const bool capitals = line == line.toUpper() || (line.size() < 60 && !line.contains(u','));
        titled = titled
            || (capitals && line.size() >= 5 && !line.at(0).isLower() && !line.endsWith(u'.')
                && title.match(line).hasMatch());
    }
    return titled;
}

bool hasSignatures(const QStringList &lines)
{
    static const QRegularExpression signing = startPattern(
        u"^\\s*(?:by\\s?:|/s/"
        u"|_{8,}|name\\s?:|title\\s?:|unterschrift|signature\\b|firma\\b|fdo\\.)|in "
        "witness whereof|very truly yours|mit freundlichen gr\\x{00FC}\\x{00DF}en"_s);
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        return signing.match(line.left(120)).hasMatch();
    });
}

bool hasLetterhead(const QStringList &lines)
{
    static const QRegularExpression contact = startPattern(
        u"\\b(?:tel|telefon|telephone|phone|fax|www)\\b|@[\\w-]+\\.|\\b[A-Z]{2}\\s+\\d{5}\\b|\\b\\d{5}\\s+\\p{Lu}\\p{Ll}+"_s);
    static const QRegularExpression salutation
        = startPattern(u"^\\s*(?:dear\\b|ladies and gentlemen|sehr "
                       u"geehrte|madame\\b|monsieur\\b|estimad[oa]s?\\b|muy "
                       "se\\x{00F1}or)"_s);
    const auto says = [&lines](const QRegularExpression &pattern, int count) {
        return std::any_of(
            lines.cbegin(), lines.cbegin() + std::min<qsizetype>(count, lines.size()),
            [&pattern](const QString &line) { return pattern.match(line.left(120)).hasMatch(); });
    };
    return says(contact, pageTopLines) && says(salutation, letterLines);
}

} // namespace

QString startReasonName(StartReason reason)
{
    switch (reason) {
    case StartReason::PageOne:
        return u"page_one"_s;
    case StartReason::TitleAfterSignatures:
        return u"title_after_signatures"_s;
    case StartReason::Letterhead:
        return u"letterhead"_s;
    }
    return {};
}

QList<DocumentStart> documentStarts(const model::OcrDocument &document)
{
    QList<DocumentStart> starts;
    PageNumber before;
    bool signedBefore = false;
    for (int page = 0; page < document.pages.size(); ++page) {
        const QStringList lines = linesOf(document.pages.at(page));
        const PageNumber number = pageNumberOf(lines);
        DocumentStart start{page, {}};
        if (number.number == 1 && before.number > 0)
            start.reasons.append(StartReason::PageOne);
        // A page that counts on belongs to what stands before it, whatever it says.
        const bool goesOn = number.number > 1 && number.number == before.number + 1
            && number.count == before.count;
        if (!goesOn && signedBefore && hasTitle(lines))
            start.reasons.append(StartReason::TitleAfterSignatures);
        if (!goesOn && hasLetterhead(lines))
            start.reasons.append(StartReason::Letterhead);
        if (page > 0 && !start.reasons.isEmpty()) {
            starts.append(start);
            signedBefore = false;
        }
        signedBefore = signedBefore || hasSignatures(lines);
        if (number.number > 0)
            before = number;
    }
    return starts;
}

} // namespace countersign::extraction
