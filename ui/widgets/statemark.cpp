// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statemark.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QPainter>

#include <cmath>

namespace countersign::ui
{

namespace
{

QPolygonF markOctagon(const QRectF &rect)
{
    QPolygonF shape;
    const double reach = rect.width() / 2 / std::cos(M_PI / 8);
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = M_PI / 8 + corner * M_PI / 4;
        shape.append(rect.center() + QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    return shape;
}

void paintQuestion(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    const double width = rect.width() / 9;
    painter->setPen(QPen(ink, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    QFont font = painter->font();
    font.setPixelSize(qMax(6, int(rect.height() * 0.72)));
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
}

void paintStop(QPainter *painter, const QRectF &rect, const QColor &ink, const QColor &paper)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(markOctagon(rect));
    const QRectF bar(rect.center().x() - rect.width() * 0.26,
                     rect.center().y() - rect.height() * 0.08, rect.width() * 0.52,
                     rect.height() * 0.16);
    painter->setBrush(paper);
    painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

} // namespace

void paintStateMark(QPainter *painter, const QRect &box, State state)
{
    const QRectF rect(box);
    PainterScope scope(painter);
    const QColor ink = themeColour(rolesOf(state).mark);
    switch (state) {
    case State::Ok:
        paintTick(painter, rect, ink, rect.width() / 6.5);
        break;
    case State::Check:
        paintQuestion(painter, rect, ink);
        break;
    case State::Ask:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(rect.adjusted(rect.width() / 7, rect.height() / 7, -rect.width() / 7,
                                           -rect.height() / 7));
        break;
    case State::Stop:
        paintStop(painter, rect, ink, themeColour(rolesOf(state).onMark));
        break;
    case State::Info: {
        const double width = rect.width() / 9;
        painter->setPen(QPen(ink, width));
        painter->setBrush(Qt::NoBrush);
        const QRectF ring = rect.adjusted(width, width, -width, -width);
        painter->drawEllipse(ring);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPie(ring.adjusted(width, width, -width, -width), 90 * 16, -180 * 16);
        break;
    }
    case State::Idle: {
        const double width = rect.width() / 9;
        painter->setPen(QPen(ink, width));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(rect.adjusted(width, width, -width, -width));
        break;
    }
    }
}

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(State::Info);
}

void StateMark::setState(State state, const QString &word)
{
    m_state = state;
    m_word = word;
    setSpoken(word.isEmpty() ? stateText(state) : word);
    updateGeometry();
    update();
}

void StateMark::setSpoken(const QString &text)
{
    setToolTip(text);
    setAccessibleName(text);
}

QSize StateMark::sizeHint() const
{
    const int side = metric::iconSmall;
    if (m_word.isEmpty())
        return {side, side};
    return {side + metric::small + fontMetrics().horizontalAdvance(m_word),
            qMax(side, fontMetrics().height())};
}

QSize StateMark::minimumSizeHint() const
{
    return sizeHint();
}

void StateMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRect mark((metric::iconSmall - metric::mark) / 2, (height() - metric::mark) / 2,
                     metric::mark, metric::mark);
    paintStateMark(&painter, mark, m_state);
    if (m_word.isEmpty())
        return;
    painter.setPen(themeColour(rolesOf(m_state).mark));
    painter.drawText(rect().adjusted(metric::iconSmall + metric::small, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

} // namespace countersign::ui
