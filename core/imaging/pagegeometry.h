// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/pagerect.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QTransform>

#include <optional>
#include <variant>

namespace countersign::imaging
{

// A smooth bend of a sheet: for each node of a grid over the flattened image, the way in pixels to
// the place where that point lies in the bent one. Between the nodes the way is interpolated, past
// the edges the edge's holds on.
struct BendGrid {
    double cellPx = 0; // the nodes' distance, both ways
    QSize nodes; // columns and rows, at least two each
    QList<QPointF> ways; // row by row

    bool isValid() const;
    QPointF bent(const QPointF &flat) const;
    // The inverse of bent(), to a hundredth of a pixel for bends that don't fold over.
    QPointF flattened(const QPointF &bentPoint) const;
    bool operator==(const BendGrid &) const = default;
};

// What was done to the picture of a page between "as shown" (upright after its quarter turns) and
// the pixels that are recognised, as a chain of steps, and the way back. A value without the
// pixels, so that it can be kept with a page and applied anew. Steps are given in pixels of the
// picture as it is before the step; neighbours that keep lines straight melt into one.
class PageGeometry
{
public:
    PageGeometry() = default;
    // A page of which nothing has been changed yet, in pixels.
    explicit PageGeometry(const QSizeF &shownPx);

    void crop(const QPointF &topLeft);
    void scale(double x, double y);
    // Clockwise, about a point that stays where it is.
    void rotate(double degreesCw, const QPointF &centre);
    // Any map that keeps lines straight: perspective, shear, a turn. It must have an inverse.
    void project(const QTransform &toNext);
    void flatten(const BendGrid &bend);
    // Everything that `next` did to the last picture of this chain.
    void append(const PageGeometry &next);
    // The same page, shown turned by a multiple of 90 degrees clockwise.
    void turnShown(int degreesCw);
    // Turns the last picture, of the given size, by a multiple of 90 degrees clockwise.
    void turnLast(int degreesCw, const QSizeF &lastPx);

    QSizeF shownPx() const { return m_shownPx; }
    bool isChanged() const { return !m_steps.isEmpty(); }

    // A point of the last picture on the page as shown, both in pixels, and the other way.
    QPointF shown(const QPointF &last) const;
    QPointF last(const QPointF &shown) const;
    // The smallest upright rectangle around a region, clipped to the page.
    model::PageRect toPage(const QRectF &lastPx) const;
    QRectF toLast(const model::PageRect &page) const;

    bool operator==(const PageGeometry &) const = default;

private:
    using Step = std::variant<QTransform, BendGrid>; // to the next picture; a bend is taken out

    friend QByteArray toCbor(const PageGeometry &geometry);
    friend std::optional<PageGeometry> pageGeometryFromCbor(const QByteArray &cbor);

    QSizeF m_shownPx;
    QList<Step> m_steps;
};

// Stored form and back; nothing when the bytes are no geometry.
QByteArray toCbor(const PageGeometry &geometry);
std::optional<PageGeometry> pageGeometryFromCbor(const QByteArray &cbor);

} // namespace countersign::imaging
