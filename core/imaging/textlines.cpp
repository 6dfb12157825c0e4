// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/textlines.h"

#include "core/imaging/columns.h"
#include "core/imaging/pagemeasure.h"
#include "core/imaging/shrink.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

// Lines are looked for on a small picture on which small letters have this height: enough to keep
// strokes and lines apart, little enough to cost next to nothing.
constexpr int unit = 8;

// Long words of small or blurred print are solid in the small picture, which has them look ruled:
// but over the height of their letters, or with the rest of their letters above and below.
void keepWords(Pix *rules, Pix *ink)
{
    constexpr int lowest = unit * 5 / 8;
    constexpr int longest = 20 * unit;
    constexpr int reach = unit / 2;
    constexpr double lettered = 0.25;
    const PixPtr tied(pixCloseSafeBrick(nullptr, rules, 1, unit / 2));
    if (!tied)
        return;
    const std::vector<QRect> groups = marksIn(tied.get());
    for (const QRect &at : groups) {
        if (at.width() > longest)
            continue;
        const QRect above(at.x(), at.y() - reach, at.width(), reach);
        const QRect below(at.x(), at.bottom() + 1, at.width(), reach);
        if (at.height() >= lowest
            || (inkShare(ink, above) > lettered && inkShare(ink, below) > lettered))
            pixRasterop(rules, at.x(), at.y(), at.width(), at.height(), PIX_CLR, nullptr, 0, 0);
    }
}

// Ink without the rules of tables and forms, which reach from column to column, and without the
// dotted streaks of a dirty scanner, which tie lines together.
PixPtr inkOf(Pix *grey, double factor)
{
    constexpr l_int32 ruleLength = 10 * unit;
    constexpr l_int32 streakLength = 4 * unit;
    const PixPtr small(factor < 0.95 ? shrunk(grey, factor).release() : pixClone(grey));
    const PixPtr even(small ? pixBackgroundNormSimple(small.get(), nullptr, nullptr) : nullptr);
    PixPtr ink(small ? pixThresholdToBinary(even ? even.get() : small.get(), 175) : nullptr);
    if (!ink)
        return ink;
    // Both lengths are products of two small numbers: opened in two steps, the same comes of it.
    const PixPtr level(pixOpenCompBrick(nullptr, ink.get(), ruleLength, 1));
    const PixPtr undotted(pixCloseSafeBrick(nullptr, ink.get(), 1, unit / 2));
    const PixPtr upright(undotted ? pixOpenCompBrick(nullptr, undotted.get(), 1, streakLength)
                                  : nullptr);
    if (level) {
        keepWords(level.get(), ink.get());
        pixSubtract(ink.get(), ink.get(), level.get());
    }
    if (upright)
        pixSubtract(ink.get(), ink.get(), upright.get());
    return ink;
}

// Letters beside each other. Lines are told apart by the letters' waists: in tight print the
// letters themselves reach below the tops of the next line's.
struct Run {
    QRect waist;
    QRect box;

    Run united(const Run &other) const
    {
        return {waist.united(other.waist), box.united(other.box)};
    }
};

Run runOf(const QRect &letter)
{
    const int inset = letter.height() / 4;
    return {letter.adjusted(0, inset, 0, -inset), letter};
}

PixPtr painted(const QList<Run> &runs, const QSize &size)
{
    PixPtr mask(pixCreate(size.width(), size.height(), 1));
    for (const Run &run : runs) {
        const QRect &at = run.waist;
        if (mask)
            pixRasterop(mask.get(), at.x(), at.y(), at.width(), at.height(), PIX_SET, nullptr, 0,
                        0);
    }
    return mask;
}

bool isLetter(const QRect &mark, int maxHeight)
{
    return mark.height() >= 3 && mark.width() >= 2 && mark.height() <= maxHeight
        && mark.width() <= 12 * mark.height();
}

// Runs of letters without a wide space, found by closing the spaces between them.
QList<Run> runsOf(const QList<QRect> &letters, const QSize &size, int space)
{
    QList<Run> single;
    for (const QRect &letter : letters)
        single.append(runOf(letter));
    const PixPtr mask = painted(single, size);
    const PixPtr closed(mask ? pixCloseSafeBrick(nullptr, mask.get(), space, 1) : nullptr);
    if (!closed)
        return {};
    QList<Run> runs;
    for (const QRect &waist : marksIn(closed.get()))
        runs.append(Run{waist, {}});
    std::sort(runs.begin(), runs.end(),
              [](const Run &a, const Run &b) { return a.waist.top() < b.waist.top(); });
    for (const Run &letter : std::as_const(single)) {
        for (Run &run : runs) {
            if (run.waist.top() > letter.waist.top())
                break;
            if (run.waist.contains(letter.waist)) {
                run.box = run.box.united(letter.box);
                break;
            }
        }
    }
    runs.removeIf([](const Run &run) { return run.box.isEmpty(); });
    return runs;
}

// Alone on a line may stand a number or a few letters, but no speck and no stain.
bool isPrint(const Run &run)
{
    if (run.box.height() < unit * 6 / 10)
        return false;
    return run.box.width() >= 2 * unit
        || (run.box.height() >= unit && run.box.height() <= 3 * unit);
}

// A page has a few letters that stand alone (numbers of pages and points). As many as its words are
// the dirt of a copier's glass.
void removeDirt(QList<Run> &runs)
{
    constexpr qsizetype fewLone = 12;
    const auto isLone = [](const Run &run) { return run.box.width() < 2 * unit; };
    const qsizetype lone = std::count_if(runs.begin(), runs.end(), isLone);
    if (lone > fewLone && lone * 2 > runs.size() - lone)
        runs.removeIf(isLone);
}

int overlap(const QRect &a, const QRect &b)
{
    return std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + 1;
}

bool onOneLine(const Run &a, const Run &b)
{
    return overlap(a.waist, b.waist) * 2 > std::min(a.waist.height(), b.waist.height());
}

// Joins runs to the parts of lines between spaces wider than `space`.
QList<Run> joined(QList<Run> runs, int space)
{
    std::sort(runs.begin(), runs.end(),
              [](const Run &a, const Run &b) { return a.waist.left() < b.waist.left(); });
    QList<Run> parts;
    for (const Run &run : std::as_const(runs)) {
        Run *best = nullptr;
        for (Run &part : parts) {
            const int height = part.waist.united(run.waist).height();
            const int tallest = std::max(part.waist.height(), run.waist.height());
            const int gap = run.waist.left() - part.waist.right();
            if (gap <= space && onOneLine(part, run)
                && height * 2 <= tallest * (gap <= 2 * unit ? 4 : 3)
                && (!best || overlap(part.waist, run.waist) > overlap(best->waist, run.waist)))
                best = &part;
        }
        if (best)
            *best = best->united(run);
        else
            parts.append(run);
    }
    return parts;
}

// A ruled line that scanning has broken to bits: longer than a letter and lower than any word, or
// as long as a line of print, in which some letter stands up or hangs down.
bool isBrokenRule(const Run &part)
{
    const QRect &at = part.box;
    return (at.width() >= 2 * unit && at.height() <= unit * 5 / 8)
        || (at.width() >= 20 * unit && at.height() <= unit * 7 / 8);
}

// Full stops and commas are no letters; typewriters set them far behind their word, where the line
// would end without them.
void includeStop(Run &part, const std::vector<QRect> &marks)
{
    constexpr int largest = unit * 5 / 8;
    constexpr int farthest = unit * 3 / 2;
    const QRect line = part.box;
    for (const QRect &mark : marks) {
        const bool isStop
            = mark.height() >= 2 && mark.height() <= largest && mark.width() <= largest;
        const int behind = mark.left() - line.right();
        const int below = mark.bottom() - part.waist.bottom();
        if (isStop && behind > 0 && behind <= farthest && below >= 0 && below <= unit)
            part.box.setRight(std::max(part.box.right(), mark.right()));
    }
}

// Lines from top to bottom, each from left to right.
QList<TextLine> inRows(QList<Run> parts, int &nextRow)
{
    std::sort(parts.begin(), parts.end(), [](const Run &a, const Run &b) {
        return a.waist.center().y() < b.waist.center().y();
    });
    QList<TextLine> lines;
    qsizetype begin = 0;
    while (begin < parts.size()) {
        qsizetype end = begin + 1;
        while (end < parts.size() && onOneLine(parts.at(begin), parts.at(end)))
            ++end;
        std::sort(parts.begin() + begin, parts.begin() + end,
                  [](const Run &a, const Run &b) { return a.waist.left() < b.waist.left(); });
        for (; begin < end; ++begin)
            lines.append(TextLine{parts.at(begin).box, nextRow});
        ++nextRow;
    }
    return lines;
}

QRect onPage(const QRect &small, double factor, const QRect &page)
{
    const QRectF full(small.left() / factor, small.top() / factor, small.width() / factor,
                      small.height() / factor);
    const int side = int(std::lround(0.6 * unit / factor));
    const int above = int(std::lround(0.2 * unit / factor));
    return full.toAlignedRect().adjusted(-side, -above, side, above).intersected(page);
}

// Letters of a bold heading that touch are too tall for print of the page's size where one of them
// reaches down. They belong to the rest of their word beside them. Brackets and streaks are narrow.
void includeTied(QList<Run> &runs, QList<QRect> large)
{
    large.removeIf([](const QRect &mark) { return mark.width() * 4 < mark.height() * 5; });
    constexpr int nearest = unit * 3 / 2;
    std::sort(large.begin(), large.end(),
              [](const QRect &a, const QRect &b) { return a.left() < b.left(); });
    const auto include = [&runs](const QRect &mark) {
        const Run tied = runOf(mark);
        for (Run &run : runs) {
            const int gap = std::max(mark.left() - run.box.right(), run.box.left() - mark.right());
            if (gap <= nearest && onOneLine(run, tied) && mark.height() * 2 <= run.box.height() * 3)
                run = run.united(tied);
        }
    };
    // From the left what follows a word, from the right what begins it.
    std::for_each(large.cbegin(), large.cend(), include);
    std::for_each(large.crbegin(), large.crend(), include);
}

QList<Run> printOf(const std::vector<QRect> &marks, const QSize &size)
{
    constexpr int largestSmall = unit * 26 / 10;
    constexpr int largest = 8 * unit;
    QList<QRect> letters;
    QList<QRect> large;
    for (const QRect &mark : marks) {
        if (isLetter(mark, largestSmall))
            letters.append(mark);
        else if (isLetter(mark, largest) && mark.width() * 3 >= mark.height())
            large.append(mark);
    }
    QList<Run> runs = runsOf(letters, size, unit * 3 / 2);
    runs.removeIf([](const Run &run) { return !isPrint(run); });
    removeDirt(runs);
    // Headings: several large letters beside each other, where no small print runs.
    const QList<Run> headings = runsOf(large, size, 3 * unit);
    for (const Run &heading : headings) {
        const QRect &at = heading.box;
        const bool crossesPrint = std::any_of(runs.begin(), runs.end(), [&](const Run &print) {
            return print.box.width() > at.height() && print.box.intersects(at);
        });
        if (at.width() >= 3 * at.height() && !crossesPrint) {
            runs.removeIf([&](const Run &print) { return print.box.intersects(at); });
            runs.append(heading);
        }
    }
    includeTied(runs, large);
    return runs;
}

} // namespace

std::optional<QList<TextColumn>> findTextLines(Pix *grey, double letterPx)
{
    if (letterPx <= 0)
        return std::nullopt;
    const double factor = std::min(1.0, unit / letterPx);
    const PixPtr ink = inkOf(grey, factor);
    if (!ink)
        return std::nullopt;
    const QSize size(pixGetWidth(ink.get()), pixGetHeight(ink.get()));
    const std::vector<QRect> marks = marksIn(ink.get());
    const QList<Run> runs = printOf(marks, size);
    const PixPtr print = painted(runs, size);
    if (!print)
        return std::nullopt;
    const QList<QRect> regions = textColumns(print.get(), unit);
    const QRect page(0, 0, pixGetWidth(grey), pixGetHeight(grey));
    QList<TextColumn> columns;
    int row = 0;
    for (const QRect &region : regions) {
        QList<Run> inside;
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(inside),
                     [&](const Run &run) { return region.contains(run.waist.center()); });
        QList<Run> parts = joined(inside, 4 * unit);
        parts.removeIf(isBrokenRule);
        for (Run &part : parts)
            includeStop(part, marks);
        TextColumn column{inRows(std::move(parts), row)};
        for (TextLine &line : column.lines)
            line.box = onPage(line.box, factor, page);
        columns.append(column);
    }
    return columns;
}

} // namespace countersign::imaging
