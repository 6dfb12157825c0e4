// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/straydots.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

// In heights of small letters.
constexpr double largestDot = 0.35;
constexpr double smallestLetter = 0.7;
constexpr double largestLetter = 3;
constexpr double clearOfLetters = 0.35; // what is nearer may be a splinter of the letter
constexpr double lineReach = 6; // letters this far to each side say where the line stands
constexpr double offBaseline = 0.25;
constexpr double widestGapOfStop = 1.2; // typewriters set it far behind the word
constexpr double highestDotOfLetter = 0.9;
constexpr double offCentreOfLetter = 0.3;
constexpr double rowReach = 2;
constexpr double offRow = 0.15;
constexpr double colonReach = 1.5;
constexpr std::size_t lettersOfLine = 4; // of fewer it is not known where the line stands

// The marks by their place, to look up those near one.
class MarkMap
{
public:
    MarkMap(const Sheet &sheet, int cellPx)
        : m_marks(sheet.marks)
        , m_cellPx(std::max(8, cellPx))
        , m_columns(sheet.width() / m_cellPx + 1)
        , m_rows(sheet.height() / m_cellPx + 1)
        , m_cells(std::size_t(m_columns) * m_rows)
    {
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            cell(column(m_marks[i].center().x()), row(m_marks[i].center().y())).push_back(i);
    }

    // Those with their centre in the area.
    template <typename Visitor>
    void visit(const QRect &area, Visitor visitor) const
    {
        for (int y = row(area.top()); y <= row(area.bottom()); ++y) {
            for (int x = column(area.left()); x <= column(area.right()); ++x) {
                for (const std::size_t i : cell(x, y)) {
                    if (area.contains(m_marks[i].center()))
                        visitor(m_marks[i]);
                }
            }
        }
    }

private:
    int column(int x) const { return std::clamp(x / m_cellPx, 0, m_columns - 1); }
    int row(int y) const { return std::clamp(y / m_cellPx, 0, m_rows - 1); }
    std::vector<std::size_t> &cell(int x, int y) { return m_cells[std::size_t(y) * m_columns + x]; }
    const std::vector<std::size_t> &cell(int x, int y) const
    {
        return m_cells[std::size_t(y) * m_columns + x];
    }

    const std::vector<QRect> &m_marks;
    int m_cellPx;
    int m_columns;
    int m_rows;
    std::vector<std::vector<std::size_t>> m_cells;
};

bool isDot(const QRect &mark, double letter)
{
    return std::max(mark.width(), mark.height()) <= largestDot * letter;
}

bool isLetter(const QRect &mark, double letter)
{
    return mark.height() >= smallestLetter * letter && mark.height() <= largestLetter * letter
        && mark.width() <= largestLetter * letter;
}

// What stands around a dot, in heights of small letters.
struct Surroundings {
    std::vector<int> feet; // of the letters of its line
    bool behindLetter = false;
    bool overLetter = false;
    bool inRow = false; // beside, over or under another small mark
};

bool makesRow(const QPointF &way)
{
    const bool beside = std::abs(way.y()) <= offRow && std::abs(way.x()) <= rowReach;
    const bool above = std::abs(way.x()) <= offCentreOfLetter && std::abs(way.y()) <= colonReach;
    return beside || above;
}

Surroundings surroundingsOf(const QRect &dot, const MarkMap &map, double letter)
{
    Surroundings found;
    const QPoint centre = dot.center();
    const int wide = int(lineReach * letter);
    const int high = int(2 * letter);
    map.visit(
        QRect(centre.x() - wide, centre.y() - high, 2 * wide, 2 * high), [&](const QRect &mark) {
            const QPointF way = QPointF(mark.center() - centre) / letter;
            if (mark.height() < smallestLetter * letter) {
                found.inRow = found.inRow || (mark != dot && makesRow(way));
                return;
            }
            if (!isLetter(mark, letter))
                return;
            const double below = (dot.bottom() - mark.bottom()) / letter;
            const double behind = (dot.left() - mark.right()) / letter;
            const double over = (mark.top() - dot.bottom()) / letter;
            if (over < 1 && below < 0.5)
                found.feet.push_back(mark.bottom());
            if (behind > -0.2 && behind <= widestGapOfStop && std::abs(below) <= 0.6)
                found.behindLetter = true;
            if (over > 0 && over <= highestDotOfLetter && std::abs(way.x()) <= offCentreOfLetter)
                found.overLetter = true;
        });
    return found;
}

bool isStray(const Sheet &sheet, const QRect &dot, const MarkMap &map, double letter)
{
    const int clear = std::max(2, int(std::lround(clearOfLetters * letter)));
    const QRect around = dot.adjusted(-clear, -clear, clear, clear);
    if (sheet.inkIn(around) != sheet.inkIn(dot))
        return false;
    Surroundings place = surroundingsOf(dot, map, letter);
    if (place.feet.size() < lettersOfLine || place.overLetter || place.inRow)
        return false;
    const auto middle = place.feet.begin() + std::ptrdiff_t(place.feet.size() / 2);
    std::nth_element(place.feet.begin(), middle, place.feet.end());
    const bool onLine = std::abs(dot.bottom() - *middle) <= offBaseline * letter;
    return !(onLine && place.behindLetter);
}

} // namespace

int removeStrayDots(Sheet &sheet)
{
    const double letter = sheet.letterOrUsualPx();
    const MarkMap map(sheet, int(2 * letter));
    std::vector<QRect> kept;
    std::vector<QRect> stray;
    for (const QRect &mark : sheet.marks)
        (isDot(mark, letter) && isStray(sheet, mark, map, letter) ? stray : kept).push_back(mark);
    // Erased only now: a dot must not make its neighbour look alone.
    for (const QRect &dot : stray)
        sheet.erase(dot.adjusted(-1, -1, 1, 1));
    sheet.marks = std::move(kept);
    return int(stray.size());
}

} // namespace countersign::imaging
