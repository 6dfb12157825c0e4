// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/stylepaint.h"

#include "ui/theme/metrics.h"

#include <QPainterPath>

namespace countersign::ui
{

PainterScope::PainterScope(QPainter *painter)
    : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

PainterScope::~PainterScope()
{
    m_painter->restore();
}

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border,
              double radius, double borderWidth)
{
    PainterScope scope(painter);
    const bool bordered = border.isValid() && border.alpha() > 0;
    const double inset = bordered ? borderWidth / 2 : 0;
    painter->setPen(bordered ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
}

void paintSelection(QPainter *painter, const QRect &rect, Scheme scheme, bool bar)
{
    painter->fillRect(rect, colour(scheme, Role::Selection));
    if (isHighContrast(scheme)) {
        const QColor edge = colour(scheme, Role::OnSelection);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), metric::hairline), edge);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metric::hairline), edge);
    }
    if (bar)
        painter->fillRect(
            QRect(rect.left(), rect.top(), metric::focusRing + metric::hairline, rect.height()),
            colour(scheme, Role::Accent));
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &colour, double radius)
{
    paintBox(painter, rect, {}, colour, radius, metric::focusRing);
}

void paintChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &colour)
{
    PainterScope scope(painter);
    const QPointF centre = rect.center();
    const double reach = qMin(4.0, qMin(rect.width(), rect.height()) / 3);
    painter->translate(centre);
    switch (direction) {
    case Direction::Down:
        break;
    case Direction::Up:
        painter->rotate(180);
        break;
    case Direction::Left:
        painter->rotate(90);
        break;
    case Direction::Right:
        painter->rotate(-90);
        break;
    }
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}}));
}

void paintTick(QPainter *painter, const QRectF &rect, const QColor &colour, double width)
{
    PainterScope scope(painter);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({{rect.left() + rect.width() * 0.18, rect.top() + rect.height() * 0.54},
                   {rect.left() + rect.width() * 0.41, rect.top() + rect.height() * 0.77},
                   {rect.left() + rect.width() * 0.84, rect.top() + rect.height() * 0.27}}));
}

void paintDash(QPainter *painter, const QRectF &rect, const QColor &colour, double width)
{
    PainterScope scope(painter);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    const double y = rect.center().y();
    painter->drawLine(QPointF(rect.left() + rect.width() * 0.22, y),
                      QPointF(rect.right() - rect.width() * 0.22, y));
}

} // namespace countersign::ui
