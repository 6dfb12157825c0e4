// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>

namespace countersign::ui
{

// A page at falling sizes, each half the one before, so that painting it at any zoom touches few
// pixels and small text stays legible. Images are RGB32: drawing other formats is slower.
class PagePyramid
{
public:
    PagePyramid() = default;
    // All sizes; slow (tens of milliseconds for a 300-dpi page), so made off the GUI thread.
    // `quarterTurns` clockwise.
    static PagePyramid build(const QImage &page, int quarterTurns = 0);
    // The page as it is alone; quick, for the moments until the rest is there.
    static PagePyramid single(const QImage &page);

    bool isNull() const { return m_levels.isEmpty(); }
    QSize size() const { return isNull() ? QSize() : m_levels.first().size(); }
    qsizetype levels() const { return m_levels.size(); }
    // The smallest size that still has a pixel for each pixel drawn at `scale` device pixels a page
    // pixel.
    const QImage &level(double scale) const;

private:
    QList<QImage> m_levels;
};

} // namespace countersign::ui
