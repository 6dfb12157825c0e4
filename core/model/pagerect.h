// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

namespace countersign::model
{

// A region of a page: left, top, width, height as fractions 0..1 of the page as shown (upright).
struct PageRect {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    bool isEmpty() const { return width <= 0 || height <= 0; }
    double right() const { return left + width; }
    double bottom() const { return top + height; }
    double centreY() const { return top + height / 2; }
    bool operator==(const PageRect &) const = default;

    static PageRect fromPixels(const QRectF &box, const QSizeF &pageSizePx);
    QRectF toPixels(const QSizeF &pageSizePx) const;
    PageRect united(const PageRect &other) const;
    // Share of this rectangle's area that lies within the other, 0..1.
    double overlap(const PageRect &other) const;
    bool contains(double x, double y) const;
};

} // namespace countersign::model
