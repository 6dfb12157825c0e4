// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/linetrace.h"

#include "core/imaging/pagemeasure.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr int minLetterPx = 4;
constexpr int maxLetterPx = 60;

std::vector<QRect> letterMarks(Pix *bilevel)
{
    std::vector<QRect> marks = marksIn(bilevel);
    // Blurred letters touch, so that a mark can be a whole word.
    std::erase_if(marks, [](const QRect &mark) {
        return mark.height() < minLetterPx || mark.height() > maxLetterPx
            || mark.width() > 12 * mark.height() || mark.height() > 6 * mark.width();
    });
    return marks;
}

int medianHeight(const std::vector<QRect> &marks)
{
    std::vector<int> heights;
    for (const QRect &mark : marks)
        heights.push_back(mark.height());
    if (heights.empty())
        return 0;
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

// Links each mark with its neighbour to the right on the same line.
class Chains
{
public:
    Chains(std::vector<QRect> marks, double letter)
        : m_marks(std::move(marks))
        , m_letter(letter)
        , m_next(m_marks.size(), -1)
        , m_before(m_marks.size(), -1)
        , m_cost(m_marks.size(), INFINITY)
    {
        sortIntoRows();
        for (int mark = 0; mark < int(m_marks.size()); ++mark)
            link(mark);
    }

    std::vector<std::vector<QRect>> all() const
    {
        std::vector<std::vector<QRect>> chains;
        for (int mark = 0; mark < int(m_marks.size()); ++mark) {
            if (m_before[std::size_t(mark)] >= 0)
                continue;
            std::vector<QRect> chain;
            for (int at = mark; at >= 0; at = m_next[std::size_t(at)])
                chain.push_back(m_marks[std::size_t(at)]);
            chains.push_back(std::move(chain));
        }
        return chains;
    }

private:
    int rowOf(int y) const { return std::max(0, int(y / m_rowPx)); }

    void sortIntoRows()
    {
        m_rowPx = 2 * m_letter;
        int bottom = 0;
        for (const QRect &mark : m_marks)
            bottom = std::max(bottom, mark.bottom());
        m_rows.resize(std::size_t(rowOf(bottom)) + 1);
        std::sort(m_marks.begin(), m_marks.end(),
                  [](const QRect &a, const QRect &b) { return a.left() < b.left(); });
        for (int mark = 0; mark < int(m_marks.size()); ++mark)
            m_rows[std::size_t(rowOf(m_marks[std::size_t(mark)].bottom()))].push_back(mark);
    }

    // How far a mark is from being the next letter; infinite when it can't be.
    double distance(const QRect &from, const QRect &to) const
    {
        constexpr double maxGap = 3.5;
        constexpr double maxStep = 0.7;
        const double gap = to.left() - from.right();
        const double feet = std::abs(to.bottom() - from.bottom());
        const double heads = std::abs(to.top() - from.top());
        const double step = std::min(feet, heads); // descenders and ascenders go one way only
        if (to.center().x() <= from.center().x() || gap < -0.6 * m_letter || gap > maxGap * m_letter
            || step > maxStep * m_letter)
            return INFINITY;
        return std::abs(gap) + 2 * feet;
    }

    // Of two that want the same neighbour the nearer one gets it.
    void link(int mark)
    {
        const QRect &from = m_marks[std::size_t(mark)];
        int best = -1;
        double bestCost = INFINITY;
        const int row = rowOf(from.bottom());
        for (int near = std::max(0, row - 1); near <= std::min(row + 1, int(m_rows.size()) - 1);
             ++near) {
            const std::vector<int> &candidates = m_rows[std::size_t(near)];
            auto at = std::upper_bound(candidates.begin(), candidates.end(), mark);
            for (; at != candidates.end(); ++at) {
                const QRect &to = m_marks[std::size_t(*at)];
                if (to.left() - from.right() > 4 * m_letter)
                    break;
                const double cost = distance(from, to);
                if (cost < bestCost && cost < m_cost[std::size_t(*at)]) {
                    best = *at;
                    bestCost = cost;
                }
            }
        }
        if (best < 0)
            return;
        const int loser = m_before[std::size_t(best)];
        if (loser >= 0)
            m_next[std::size_t(loser)] = -1;
        m_next[std::size_t(mark)] = best;
        m_before[std::size_t(best)] = mark;
        m_cost[std::size_t(best)] = bestCost;
    }

    std::vector<QRect> m_marks;
    double m_letter;
    double m_rowPx = 1;
    std::vector<std::vector<int>> m_rows; // by their feet
    std::vector<int> m_next;
    std::vector<int> m_before;
    std::vector<double> m_cost;
};

// The foot line of a chain: medians over a few letters, so that descenders don't pull it down.
TracedLine footLine(const std::vector<QRect> &chain)
{
    constexpr int window = 7;
    TracedLine line;
    const int count = int(chain.size());
    for (int at = 0; at < count; ++at) {
        const int first = std::clamp(at - window / 2, 0, std::max(0, count - window));
        const int last = std::min(count, first + window);
        // The window slides along a slope: what the slope adds is taken out around its middle.
        std::vector<double> feet;
        double x = 0;
        for (int i = first; i < last; ++i) {
            feet.push_back(chain[std::size_t(i)].bottom() + 1);
            x += chain[std::size_t(i)].center().x();
        }
        if (at > 0 && at + 1 < count && (first != at - window / 2))
            continue; // at the ends one point stands for the whole window
        const auto middle = feet.begin() + std::ptrdiff_t(feet.size() / 2);
        std::nth_element(feet.begin(), middle, feet.end());
        const QPointF foot(x / double(feet.size()), *middle);
        if (line.feet.empty() || foot.x() > line.feet.back().x())
            line.feet.push_back(foot);
    }
    return line;
}

double unevenness(const std::vector<int> &counts)
{
    double sum = 0;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        const double step = counts[i] - counts[i - 1];
        sum += step * step;
    }
    return sum;
}

} // namespace

double TracedLines::totalLength() const
{
    double sum = 0;
    for (const TracedLine &line : lines)
        sum += line.length();
    return sum;
}

TracedLines traceLines(Pix *bilevel)
{
    constexpr std::size_t minMarks = 5;
    constexpr double minLength = 12; // letter heights
    std::vector<QRect> marks = letterMarks(bilevel);
    TracedLines result;
    result.letterPx = medianHeight(marks);
    const double letter = result.letterPx;
    if (marks.size() < 30)
        return result;
    const auto strange = [letter](const QRect &mark) {
        return mark.height() < 0.5 * letter || mark.height() > 2.5 * letter;
    };
    marks.erase(std::remove_if(marks.begin(), marks.end(), strange), marks.end());
    for (const std::vector<QRect> &chain : Chains(std::move(marks), letter).all()) {
        if (chain.size() < minMarks)
            continue;
        TracedLine line = footLine(chain);
        if (line.feet.size() >= 3 && line.length() >= minLength * letter)
            result.lines.push_back(std::move(line));
    }
    return result;
}

bool linesRunDown(Pix *bilevel)
{
    constexpr int tilePx = 128; // small, so that tilted lines don't run into each other
    constexpr double clearly = 1.5;
    const l_int32 width = pixGetWidth(bilevel);
    const l_int32 height = pixGetHeight(bilevel);
    double across = 0;
    double down = 0;
    for (l_int32 top = 0; top + tilePx <= height; top += tilePx) {
        for (l_int32 left = 0; left + tilePx <= width; left += tilePx) {
            std::vector<int> rows(tilePx);
            std::vector<int> columns(tilePx);
            for (l_int32 y = 0; y < tilePx; ++y) {
                const l_uint32 *line
                    = pixGetData(bilevel) + std::ptrdiff_t(top + y) * pixGetWpl(bilevel);
                for (l_int32 x = 0; x < tilePx; ++x) {
                    const int ink = GET_DATA_BIT(line, left + x);
                    rows[std::size_t(y)] += ink;
                    columns[std::size_t(x)] += ink;
                }
            }
            across += unevenness(rows);
            down += unevenness(columns);
        }
    }
    return down > clearly * across;
}

} // namespace countersign::imaging
