// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/columns.h"

#include "core/imaging/gutter.h"

namespace countersign::imaging
{

namespace
{

constexpr qsizetype mostColumns = 12;
constexpr int columnLines = 2;

// Splits a region at its gutters until none is left.
class ColumnSplitter
{
public:
    ColumnSplitter(const InkMap &ink, double letterPx, int strictness, int leastLines)
        : m_ink(ink)
        , m_letterPx(letterPx)
        , m_strictness(strictness)
        , m_leastLines(leastLines)
    {
    }

    bool split(const QRect &region)
    {
        const QRect tight = m_ink.bounds(region);
        if (tight.isEmpty())
            return true;
        const std::optional<Gutter> gutter
            = findGutter(m_ink, tight, m_letterPx, m_strictness, m_leastLines);
        if (!gutter) {
            columns.append(tight);
            return columns.size() <= mostColumns;
        }
        splitLine = splitLine || gutter->lines < columnLines;
        const QRect band(tight.left(), gutter->top, tight.width(), gutter->bottom - gutter->top);
        const int middle = (gutter->left + gutter->right) / 2;
        QRect above = tight;
        above.setBottom(band.top() - 1);
        QRect below = tight;
        below.setTop(band.bottom() + 1);
        QRect left = band;
        left.setRight(middle);
        QRect right = band;
        right.setLeft(middle + 1);
        return split(above) && split(left) && split(right) && split(below);
    }
    QList<QRect> columns;
    bool splitLine = false; // a single line, which is no column

private:
    const InkMap &m_ink;
    double m_letterPx;
    int m_strictness;
    int m_leastLines;
};

} // namespace

QList<QRect> textColumns(Pix *letters, double letterPx)
{
    const InkMap ink(letters);
    // Typewritten text that was justified by spaces has holes that look like gutters at first.
    for (const int strictness : {1, 2, 3}) {
        ColumnSplitter splitter(ink, letterPx, strictness, 1);
        if (!splitter.split(ink.whole()))
            continue;
        if (!splitter.splitLine)
            return splitter.columns;
        // A wide space in the last but one line of a paragraph is no gutter.
        ColumnSplitter again(ink, letterPx, strictness, columnLines);
        if (again.split(ink.whole()))
            return again.columns;
    }
    return {ink.whole()};
}

} // namespace countersign::imaging
