// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

// Small drawing helpers shared by the style and by delegates.
namespace countersign::ui
{

// Saves and restores a painter's state and turns on antialiasing.
class PainterScope
{
public:
    explicit PainterScope(QPainter *painter);
    ~PainterScope();
    PainterScope(const PainterScope &) = delete;
    PainterScope &operator=(const PainterScope &) = delete;

private:
    QPainter *m_painter;
};

enum class Direction { Up, Down, Left, Right };

// A rounded box whose border lies on whole pixels; an invalid colour leaves that part out.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border,
              double radius, double borderWidth = 1);
// The ground of what is selected in a list: with a bar at its beginning while the list has the
// focus, and with edges where the contrast is to be high.
void paintSelection(QPainter *painter, const QRect &rect, Scheme scheme, bool bar);
void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &colour, double radius);
void paintChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &colour);
void paintTick(QPainter *painter, const QRectF &rect, const QColor &colour, double width);
void paintDash(QPainter *painter, const QRectF &rect, const QColor &colour, double width);

} // namespace countersign::ui
