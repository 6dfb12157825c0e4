// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pagegeometry.h"

#include "ui/theme/metrics.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace countersign::ui
{

namespace
{

// Device-independent pixels an inch, as desktops count, over points an inch.
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr int pageMargin = metric::large;

// The unit square's rectangle after quarter turns clockwise.
QRectF turned(const QRectF &box, int turns)
{
    switch (turns) {
    case 1:
        return {1 - box.bottom(), box.left(), box.height(), box.width()};
    case 2:
        return {1 - box.right(), 1 - box.bottom(), box.width(), box.height()};
    case 3:
        return {box.top(), 1 - box.right(), box.height(), box.width()};
    default:
        return box;
    }
}

} // namespace

void PageGeometry::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
}

QSizeF PageGeometry::turnedSize() const
{
    const QSizeF size = m_sizePt * pixelsPerPoint;
    return m_turns % 2 == 0 ? size : size.transposed();
}

QSize PageGeometry::contentSize() const
{
    const QSizeF size = turnedSize() * m_zoom;
    return {int(std::ceil(size.width())) + 2 * pageMargin,
            int(std::ceil(size.height())) + 2 * pageMargin};
}

QPointF PageGeometry::origin() const
{
    const QSize content = contentSize();
    const auto along = [](int view, int whole, double scroll) {
        return whole <= view ? (view - whole) / 2 + pageMargin : pageMargin - std::round(scroll);
    };
    return {along(m_viewSize.width(), content.width(), m_scroll.x()),
            along(m_viewSize.height(), content.height(), m_scroll.y())};
}

QRectF PageGeometry::pageRect() const
{
    return {origin(), turnedSize() * m_zoom};
}

double PageGeometry::zoomForWidth() const
{
    return std::max(1, m_viewSize.width() - 2 * pageMargin) / turnedSize().width();
}

double PageGeometry::zoomForPage() const
{
    return std::min(zoomForWidth(),
                    std::max(1, m_viewSize.height() - 2 * pageMargin) / turnedSize().height());
}

QRectF PageGeometry::toView(const model::PageRect &box) const
{
    const QRectF page = pageRect();
    const QRectF part = turned({box.left, box.top, box.width, box.height}, m_turns);
    return {page.left() + part.left() * page.width(), page.top() + part.top() * page.height(),
            part.width() * page.width(), part.height() * page.height()};
}

model::PageRect PageGeometry::toPage(const QRectF &viewRect) const
{
    const QRectF page = pageRect();
    const QRectF part((viewRect.left() - page.left()) / page.width(),
                      (viewRect.top() - page.top()) / page.height(),
                      viewRect.width() / page.width(), viewRect.height() / page.height());
    const QRectF upright = turned(part, (4 - m_turns) % 4);
    return {upright.left(), upright.top(), upright.width(), upright.height()};
}

QPointF PageGeometry::turnedFraction(const QPointF &viewPoint) const
{
    const QRectF page = pageRect();
    return {(viewPoint.x() - page.left()) / page.width(),
            (viewPoint.y() - page.top()) / page.height()};
}

QPointF PageGeometry::scrollFor(const QPointF &turnedFraction, const QPointF &viewPoint) const
{
    const QSizeF size = turnedSize() * m_zoom;
    return {pageMargin + turnedFraction.x() * size.width() - viewPoint.x(),
            pageMargin + turnedFraction.y() * size.height() - viewPoint.y()};
}

} // namespace countersign::ui
