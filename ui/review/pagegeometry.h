// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/pagerect.h"

#include <QPointF>
#include <QSize>

namespace countersign::ui
{

// Where a page lies in a view: maps between fractions of the upright page and the view's pixels,
// through size, zoom, quarter turns and scroll position. At zoom 1 a page has its paper's size.
class PageGeometry
{
public:
    static constexpr double smallestZoom = 0.1;
    static constexpr double largestZoom = 8;

    void setPageSizePt(const QSizeF &sizePt) { m_sizePt = sizePt; }
    QSizeF pageSizePt() const { return m_sizePt; }
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    void setQuarterTurns(int turns) { m_turns = ((turns % 4) + 4) % 4; }
    int quarterTurns() const { return m_turns; }
    void setViewSize(const QSize &size) { m_viewSize = size; }
    QSize viewSize() const { return m_viewSize; }
    void setScroll(const QPointF &scroll) { m_scroll = scroll; }

    // Of the page and the margin around it.
    QSize contentSize() const;
    QRectF pageRect() const;
    double zoomForWidth() const;
    double zoomForPage() const;

    QRectF toView(const model::PageRect &box) const;
    model::PageRect toPage(const QRectF &viewRect) const;
    // Fractions of the page as turned, for keeping a spot in place; may lie outside 0..1.
    QPointF turnedFraction(const QPointF &viewPoint) const;
    // The scroll position that puts the fraction at `viewPoint`.
    QPointF scrollFor(const QPointF &turnedFraction, const QPointF &viewPoint) const;

private:
    QSizeF turnedSize() const; // at zoom 1
    QPointF origin() const;

    QSizeF m_sizePt{595, 842};
    double m_zoom = 1;
    int m_turns = 0;
    QSize m_viewSize;
    QPointF m_scroll;
};

} // namespace countersign::ui
