// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/gutter.h"

#include <allheaders.h>

#include <algorithm>
#include <cstring>

namespace countersign::imaging
{

namespace
{

// What a region looks like from its sides: where each row's ink begins and ends.
struct Edges {
    std::vector<int> first; // the region's end where the row is blank
    std::vector<int> last; // before the region where the row is blank
};

Edges edgesOf(const InkMap &ink, const QRect &region)
{
    Edges edges;
    for (int y = region.top(); y <= region.bottom(); ++y) {
        int first = region.left();
        while (first <= region.right() && !ink.isInk(first, y))
            ++first;
        int last = region.right();
        while (last >= first && !ink.isInk(last, y))
            --last;
        edges.first.push_back(first);
        edges.last.push_back(last >= first ? last : region.left() - 1);
    }
    return edges;
}

// Measures the text beside a strip of white.
class Sides
{
public:
    Sides(const Edges &edges, const QRect &region, const Gutter &strip)
        : m_edges(edges)
        , m_region(region)
        , m_strip(strip)
        , m_leftRows{0}
        , m_rightRows{0}
    {
        for (int y = strip.top; y < strip.bottom; ++y) {
            m_leftRows.push_back(m_leftRows.back() + (hasLeft(y) ? 1 : 0));
            m_rightRows.push_back(m_rightRows.back() + (hasRight(y) ? 1 : 0));
        }
    }

    bool hasLeft(int y) const { return m_edges.first[row(y)] < m_strip.left; }
    bool hasRight(int y) const { return m_edges.last[row(y)] >= m_strip.right; }
    bool isBlank(int y) const { return !hasLeft(y) && !hasRight(y); }
    // Rows beside or next to which there is text on both sides, within the reach of a line.
    bool isShared(int y, int reach) const
    {
        const int first = std::max(y - reach, m_strip.top) - m_strip.top;
        const int end = std::min(y + reach + 1, m_strip.bottom) - m_strip.top;
        const auto hasText = [&](const std::vector<int> &rows) {
            return rows[std::size_t(end)] > rows[std::size_t(first)];
        };
        return hasText(m_leftRows) && hasText(m_rightRows);
    }
    int sharedRows(int reach) const
    {
        int shared = 0;
        for (int y = m_strip.top; y < m_strip.bottom; ++y)
            shared += isShared(y, reach) ? 1 : 0;
        return shared;
    }
    // How many lines the side with fewer of them has: what hangs together is high for one line.
    int fewestLines(double letterPx) const
    {
        const auto lines = [&](auto hasText) {
            const int highLine = int(2.5 * letterPx);
            int count = 0;
            int begin = m_strip.top;
            for (int y = m_strip.top; y <= m_strip.bottom; ++y) {
                if (y < m_strip.bottom && hasText(y))
                    continue;
                if (y > begin)
                    count += 1 + (y - begin) / highLine;
                begin = y + 1;
            }
            return count;
        };
        return std::min(lines([this](int y) { return hasLeft(y); }),
                        lines([this](int y) { return hasRight(y); }));
    }
    // The width of the narrower side's text.
    int commonWidth() const
    {
        int first = m_strip.left;
        int last = m_strip.right;
        for (int y = m_strip.top; y < m_strip.bottom; ++y) {
            first = std::min(first, m_edges.first[row(y)]);
            last = std::max(last, m_edges.last[row(y)] + 1);
        }
        return std::min(m_strip.left - first, last - m_strip.right);
    }

private:
    std::size_t row(int y) const { return std::size_t(y - m_region.top()); }

    const Edges &m_edges;
    const QRect &m_region;
    const Gutter &m_strip;
    // How many of the strip's rows above each have text there.
    std::vector<int> m_leftRows;
    std::vector<int> m_rightRows;
};

// How far from a line its neighbours begin, at most.
int lineReach(double letterPx)
{
    return int(2 * letterPx);
}

// Cuts off what stands above and below the columns: text on one side alone, parted from them by
// more than an ordinary line's space.
Gutter trimmed(const Edges &edges, const QRect &region, Gutter strip, double letterPx)
{
    const int paragraphSpace = int(2.5 * letterPx);
    const Sides sides(edges, region, strip);
    const int reach = lineReach(letterPx);
    int first = strip.top;
    int last = strip.bottom - 1;
    while (first < last && !sides.isShared(first, reach))
        ++first;
    while (last > first && !sides.isShared(last, reach))
        --last;
    const auto toSpace = [&](int from, int step, int end) {
        int blank = 0;
        int y = from;
        for (; y != end && blank < paragraphSpace; y += step)
            blank = sides.isBlank(y) ? blank + 1 : 0;
        return y;
    };
    Gutter result = strip;
    result.top = toSpace(first, -1, strip.top - 1) + 1;
    result.bottom = toSpace(last, 1, strip.bottom);
    return result;
}

// The strip shortened to where a straight cut goes through no line; nothing when that takes more
// than the rest of a line.
std::optional<Gutter> betweenLines(const InkMap &ink, const QRect &region, Gutter strip,
                                   double letterPx)
{
    const int restOfLine = int(2 * letterPx);
    const int top = strip.top;
    const int bottom = strip.bottom;
    while (strip.top > region.top() && !ink.isRowBlank(region, strip.top)) {
        if (++strip.top > top + restOfLine)
            return std::nullopt;
    }
    while (strip.bottom <= region.bottom() && !ink.isRowBlank(region, strip.bottom - 1)) {
        if (--strip.bottom < bottom - restOfLine)
            return std::nullopt;
    }
    return strip;
}

// Visits the largest white rectangles of a region, by the rows of white above each column of
// pixels.
template <typename Visit>
void eachWhiteRectangle(const InkMap &ink, const QRect &region, int minWidth, int minHeight,
                        Visit visit)
{
    struct Step {
        int left;
        int height;
    };
    std::vector<int> height(std::size_t(region.width()) + 1, 0);
    std::vector<Step> steps;
    for (int y = region.top(); y <= region.bottom(); ++y) {
        steps.clear();
        for (int i = 0; i < region.width(); ++i)
            height[std::size_t(i)]
                = ink.isInk(region.left() + i, y) ? 0 : height[std::size_t(i)] + 1;
        for (int i = 0; i <= region.width(); ++i) {
            // Lower ones make no rectangle that counts: as good as ink.
            const int above = height[std::size_t(i)] >= minHeight ? height[std::size_t(i)] : 0;
            if (above == 0 && steps.empty())
                continue;
            int left = i;
            while (!steps.empty() && steps.back().height >= above) {
                left = steps.back().left;
                if (i - left >= minWidth && steps.back().height >= minHeight)
                    visit(Gutter{region.left() + left, region.left() + i,
                                 y + 1 - steps.back().height, y + 1});
                steps.pop_back();
            }
            if (above > 0)
                steps.push_back({left, above});
        }
    }
}

bool canGrowDown(const InkMap &ink, const QRect &region, const Gutter &strip)
{
    return strip.bottom <= region.bottom()
        && ink.isRowBlank({strip.left, 0, strip.right - strip.left, 1}, strip.bottom);
}

} // namespace

InkMap::InkMap(Pix *bilevel)
    : m_width(pixGetWidth(bilevel))
    , m_height(pixGetHeight(bilevel))
    , m_ink(std::size_t(m_width) * std::size_t(m_height))
{
    for (int y = 0; y < m_height; ++y) {
        const l_uint32 *line
            = pixGetData(bilevel) + std::size_t(y) * std::size_t(pixGetWpl(bilevel));
        for (int x = 0; x < m_width; ++x)
            m_ink[index(x, y)] = static_cast<unsigned char>(GET_DATA_BIT(line, x));
    }
}

bool InkMap::isRowBlank(const QRect &region, int y) const
{
    if (y < 0 || y >= m_height)
        return true;
    return std::memchr(m_ink.data() + index(region.left(), y), 1, std::size_t(region.width()))
        == nullptr;
}

QRect InkMap::bounds(const QRect &region) const
{
    QRect box;
    for (int y = region.top(); y <= region.bottom(); ++y) {
        int first = region.left();
        while (first <= region.right() && !isInk(first, y))
            ++first;
        if (first > region.right())
            continue;
        int last = region.right();
        while (!isInk(last, y))
            --last;
        box = box.united(QRect(first, y, last - first + 1, 1));
    }
    return box;
}

std::optional<Gutter> findGutter(const InkMap &ink, const QRect &region, double letterPx,
                                 int strictness, int leastLines)
{
    // Wider than the space between justified words, over more lines than such a space repeats.
    const int minWidth = int(2 * letterPx) * strictness;
    const int minHeight = int(6 * letterPx) * strictness;
    const int minTextRows = int(5 * letterPx) * strictness;
    // Numbers of paragraphs and pages are no column.
    const int minTextWidth = std::max(int(8 * letterPx), region.width() / 6);
    const Edges edges = edgesOf(ink, region);
    std::optional<Gutter> best;
    int bestRows = minTextRows;
    eachWhiteRectangle(ink, region, minWidth, minHeight, [&](const Gutter &strip) {
        if (strip.left - region.left() < minTextWidth || region.right() - strip.right < minTextWidth
            || strip.bottom - strip.top < bestRows || canGrowDown(ink, region, strip))
            return;
        const auto cut
            = betweenLines(ink, region, trimmed(edges, region, strip, letterPx), letterPx);
        if (!cut)
            return;
        const Sides sides(edges, region, *cut);
        const int rows = sides.sharedRows(lineReach(letterPx));
        if (rows <= bestRows || sides.commonWidth() < minTextWidth)
            return;
        const int lines = sides.fewestLines(letterPx);
        if (lines < leastLines)
            return;
        best = cut;
        best->lines = lines;
        bestRows = rows;
    });
    return best;
}

} // namespace countersign::imaging
