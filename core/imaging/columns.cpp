// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/columns.h"

#include "core/imaging/gutter.h"

namespace countersign::imaging
{

namespace
{

constexpr qsizetype mostColumns = 12;

// Splits a region at its gutters until none is left.
class ColumnSplitter
{
public:
    ColumnSplitter(const InkMap &ink, double letterPx, int strictness)
        : m_ink(ink)
        , m_letterPx(letterPx)
        , m_strictness(strictness)
    {
    }

    bool split(const QRect &region)
    {
        const QRect tight = m_ink.bounds(region);
        if (tight.isEmpty())
            return true;
        const std::optional<Gutter> gutter = findGutter(m_ink, tight, m_letterPx, m_strictness);
        if (!gutter) {
            columns.append(tight);
            return columns.size() <= mostColumns;
        }
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

private:
    const InkMap &m_ink;
    double m_letterPx;
    int m_strictness;
};

} // namespace

QList<QRect> textColumns(Pix *letters, double letterPx)
{
    const InkMap ink(letters);
    // Typewritten text that was justified by spaces has holes that look like gutters at first.
    for (const int strictness : {1, 2, 3}) {
        ColumnSplitter splitter(ink, letterPx, strictness);
        if (splitter.split(ink.whole()))
            return splitter.columns;
    }
    return {ink.whole()};
}

} // namespace countersign::imaging
