// SPDX-License-Identifier: Apache-2.0
#include "core/capture/missingsheets.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

constexpr int mostPagesMissing = 4; // further apart, numbers are something else
constexpr int mostClausesMissing = 6;
constexpr int lineOfProse = 40; // characters
constexpr double longerThanOthers = 1.3;

struct PageNumber {
    int number = 0;
    int of = 0; // 0: not said
};

// A line that is a page's number and nothing else, in the languages that contracts are read in.
std::optional<PageNumber> numberIn(const QString &line)
{
    static const QRegularExpression form(u"^\\W*(?:page|seite|pagina|página|pág|p)?\\W*(\\d{1,3})"
                                         "(?:\\s*(?:of|von|/|sur|de|di|van)\\s*(\\d{1,3}))?\\W*$"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return PageNumber{match.captured(1).toInt(), match.captured(2).toInt()};
}

QList<PageNumber> numbersOf(const StackPage &page)
{
    QList<PageNumber> numbers;
    const qsizetype count = page.lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (i >= 2 && i < count - 3)
            continue; // numbers stand at the edges of the page
        if (const auto number = numberIn(page.lines.at(i)))
            numbers.append(*number);
    }
    return numbers;
}

enum class PagePart { Begin, End };

// The text between running heads and page numbers, as far as it was read from that end of the page
// on. A head is a first line that another page has too.
QStringList bodyOf(const StackPage &page, PagePart part, const QStringList &heads)
{
    QStringList body = page.lines;
    if (page.unread >= 0)
        body = part == PagePart::Begin ? body.first(page.unread) : body.sliced(page.unread);
    const auto isEdge = [&heads](const QString &line) {
        return line.size() < 4 || numberIn(line) || heads.contains(line);
    };
    while (!body.isEmpty() && isEdge(body.first()))
        body.removeFirst();
    while (!body.isEmpty() && isEdge(body.last()))
        body.removeLast();
    return body;
}

QList<int> clausesOf(const QStringList &body)
{
    static const QRegularExpression form(
        u"^(?:(?:section|article|artikel|artículo|articolo|§)\\s*(\\d{1,2})[.:]?\\s"
        "|(\\d{1,2})[.)]\\s+\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<int> clauses;
    for (const QString &line : body) {
        const auto match = form.match(line);
        if (match.hasMatch())
            clauses.append(match.captured(1).isEmpty() ? match.captured(2).toInt()
                                                       : match.captured(1).toInt());
    }
    return clauses;
}

struct PageGap {
    int pages = 0;
    PageNumber first; // that is missing
};

// Pages missing by the numbers of two that follow one another; nothing when they agree or tell
// nothing.
std::optional<PageGap> numberGap(const QList<PageNumber> &before, const QList<PageNumber> &after)
{
    std::optional<PageGap> gap;
    for (const PageNumber &left : before) {
        for (const PageNumber &right : after) {
            const int missing = right.number - left.number - 1;
            if (missing == 0)
                return std::nullopt;
            const bool sameCount = left.of == right.of;
            if (missing > 0 && sameCount && (missing < mostPagesMissing || left.of > 0))
                gap = PageGap{missing, {left.number + 1, left.of}};
        }
    }
    return gap;
}

bool clausesJump(const QList<int> &before, const QList<int> &after)
{
    // Numbers that jump within a page are not those of clauses.
    const bool areClauses = std::is_sorted(before.begin(), before.end())
        && std::is_sorted(after.begin(), after.end());
    if (before.isEmpty() || after.isEmpty() || !areClauses)
        return false;
    const int step = after.first() - before.last();
    return step >= 2 && step <= mostClausesMissing;
}

bool textBreaks(const QStringList &before, const QStringList &after)
{
    static const QRegularExpression ended(
        u"[.;:!?][\"'”’)\\]]*(?:\\s*(?:and|or|und|oder|et|ou))?$"_s);
    // After a semicolon a list goes on, with small letters.
    static const QRegularExpression endedForGood(u"[.!?][\"'”’)\\]]*$"_s);
    static const QRegularExpression begunBefore(u"^\\p{Ll}{2,}"_s);
    static const QRegularExpression open(
        u"(?:\\b(?:the|of|and|to|or|a|an|in|by|for|with|any|such|that|shall|will|is|be|its|der|die|"
        "das|den|des|und|oder|von|zu|mit|für|le|la|les|du|et|ou|el|los|y|o)|,)$"_s);
    static const QRegularExpression newClause(
        u"^(?:\\d{1,2}[.)]\\s|\\([a-z]\\)\\s|\\p{Lu}[\\p{Lu} ]{6,}$)"_s);
    if (before.isEmpty() || after.isEmpty() || before.last().size() < lineOfProse)
        return false;
    const QString &end = before.last();
    const QString &begin = after.first();
    if (ended.match(end).hasMatch())
        return endedForGood.match(end).hasMatch() && begunBefore.match(begin).hasMatch();
    const bool isHead = begunBefore.match(after.value(1)).hasMatch(); // the text goes on below it
    return open.match(end).hasMatch() && newClause.match(begin).hasMatch() && !isHead;
}

QStringList runningHeads(const QList<StackPage> &pages)
{
    QStringList seen;
    QStringList heads;
    for (const StackPage &page : pages) {
        const QString head = page.lines.value(0);
        if (seen.contains(head))
            heads.append(head);
        seen.append(head);
    }
    return heads;
}

double medianHeight(const QList<StackPage> &pages)
{
    QList<double> heights;
    for (const StackPage &page : pages) {
        if (page.heightMm > 0)
            heights.append(page.heightMm);
    }
    std::sort(heights.begin(), heights.end());
    return heights.size() < 3 ? 0 : heights.at(heights.size() / 2);
}

// "Page 2 of 7" as the first page, "Page 5 of 7" as the last.
void judgeEnds(const QList<StackPage> &pages, QList<MissingSheet> &missing)
{
    const auto counted = [](const StackPage &page) -> std::optional<PageNumber> {
        const QList<PageNumber> numbers = numbersOf(page);
        const auto found = std::find_if(numbers.begin(), numbers.end(), [](const auto &number) {
            return number.of > 1 && number.number <= number.of;
        });
        return found == numbers.end() ? std::nullopt : std::optional(*found);
    };
    const auto first = counted(pages.first());
    if (first && first->number > 1)
        missing.prepend(
            {pages.first().sheet - 1, {SheetDoubt::PageNumbers}, first->number - 1, 1, first->of});
    const auto last = counted(pages.last());
    if (last && last->number < last->of)
        missing.append({pages.last().sheet,
                        {SheetDoubt::PageNumbers},
                        last->of - last->number,
                        last->number + 1,
                        last->of});
}

} // namespace

StackPage stackPage(const model::OcrPage &page, int sheet, double footTop)
{
    StackPage result;
    result.sheet = sheet;
    result.heightMm = page.sizePt.height() / 72 * 25.4;
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines) {
            const QString text = line.text().simplified();
            if (text.isEmpty())
                continue;
            if (footTop > 0 && result.unread < 0 && line.box.top >= footTop)
                result.unread = int(result.lines.size());
            result.lines.append(text);
        }
    }
    if (footTop > 0 && result.unread < 0)
        result.unread = int(result.lines.size());
    return result;
}

QList<MissingSheet> missingSheets(const QList<StackPage> &pages)
{
    QList<MissingSheet> missing;
    if (pages.isEmpty())
        return missing;
    const QStringList heads = runningHeads(pages);
    const double usual = medianHeight(pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        MissingSheet doubt{pages.at(i).sheet};
        if (i + 1 < pages.size()) {
            const QStringList before = bodyOf(pages.at(i), PagePart::End, heads);
            const QStringList after = bodyOf(pages.at(i + 1), PagePart::Begin, heads);
            if (const auto gap = numberGap(numbersOf(pages.at(i)), numbersOf(pages.at(i + 1)))) {
                doubt.doubts.append(SheetDoubt::PageNumbers);
                doubt.pages = gap->pages;
                doubt.firstPage = gap->first.number;
                doubt.ofPages = gap->first.of;
            }
            if (clausesJump(clausesOf(before), clausesOf(after)))
                doubt.doubts.append(SheetDoubt::ClauseNumbers);
            if (textBreaks(before, after))
                doubt.doubts.append(SheetDoubt::BrokenText);
        }
        if (usual > 0 && pages.at(i).heightMm > usual * longerThanOthers)
            doubt.doubts.append(SheetDoubt::LongPage);
        if (!doubt.doubts.isEmpty())
            missing.append(doubt);
    }
    judgeEnds(pages, missing);
    return missing;
}

} // namespace countersign::capture
