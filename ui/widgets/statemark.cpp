// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statemark.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Of the mark's side.
constexpr double strokeShare = 0.12;
constexpr double letterShare = 0.72;
constexpr double dotShare = 0.7;

void paintRingedLetter(QPainter *painter, const QRectF &box, const QColor &ink,
                       const QString &letter)
{
    const double stroke = qMax(1.0, box.width() * strokeShare);
    painter->setPen(QPen(ink, stroke));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    QFont font = QApplication::font();
    font.setPixelSize(qMax(1, int(box.height() * letterShare)));
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, letter);
}

QPolygonF octagon(const QRectF &box)
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        corners << box.center() + QPointF(std::cos(angle), std::sin(angle)) * (box.width() / 2);
    }
    return corners;
}

} // namespace

void paintStateMark(QPainter *painter, const QRect &rect, State state)
{
    const PainterScope scope(painter);
    const QColor ink = themeColour(rolesOf(state).mark);
    const QRectF box(rect);
    switch (state) {
    case State::Ok:
        paintTick(painter, box, ink, qMax(1.5, box.width() * strokeShare));
        return;
    case State::Check:
        paintRingedLetter(painter, box, ink, u"?"_s);
        return;
    case State::Info:
        paintRingedLetter(painter, box, ink, u"i"_s);
        return;
    case State::Ask: {
        const double inset = box.width() * (1 - dotShare) / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        return;
    }
    case State::Stop:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(octagon(box));
        paintDash(painter, box, themeColour(Role::Surface), qMax(1.5, box.width() * strokeShare));
        return;
    }
}

} // namespace countersign::ui
