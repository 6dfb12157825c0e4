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
    ColumnSplitter(const InkMap &ink, double letterPx)
        : m_ink(ink)
        , m_letterPx(letterPx)
    {
    }

    bool split(const QRect &region)
    {
        const QRect tight = m_ink.bounds(region);
        if (tight.isEmpty())
            return true;
        const std::optional<Gutter> gutter = findGutter(m_ink, tight, m_letterPx);
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
};

} // namespace

std::optional<QList<QRect>> textColumns(Pix *letters, double letterPx)
{
    const InkMap ink(letters);
    ColumnSplitter splitter(ink, letterPx);
    if (!splitter.split(ink.whole()))
        return std::nullopt;
    return splitter.columns;
}

} // namespace countersign::imaging
