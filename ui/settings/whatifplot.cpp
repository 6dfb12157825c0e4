// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/whatifplot.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/spokenrole.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace countersign::ui
{

namespace
{

constexpr double leastLimit = 0.50;
constexpr double mostLimit = 0.99;
constexpr double step = 0.01;

} // namespace

WhatIfPlot::WhatIfPlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setAccessibleName(tr("Limit to try"));
    setSpokenRole(this, QAccessible::Chart);
    setFont(scaledFont(font(), TextSize::Small));
}

QSize WhatIfPlot::sizeHint() const
{
    return {metric::readingWidth, metric::row * 4};
}

QSize WhatIfPlot::minimumSizeHint() const
{
    return {metric::readingWidth / 2, metric::row * 3};
}

void WhatIfPlot::setDecisions(const QList<review::PastDecision> &decisions, double proven)
{
    m_decisions = decisions;
    m_proven = proven;
    update();
}

void WhatIfPlot::setLimit(double limit)
{
    m_limit = std::clamp(std::round(limit / step) * step, leastLimit, mostLimit);
    setAccessibleDescription(confidenceText(m_limit));
    update();
}

QRectF WhatIfPlot::plotArea() const
{
    const double words = fontMetrics().height() + metric::tiny;
    const double figures = fontMetrics().horizontalAdvance(tr("100 %")) + metric::small;
    return QRectF(rect()).adjusted(figures, words, -metric::small, -words);
}

double WhatIfPlot::xOf(double limit) const
{
    const QRectF area = plotArea();
    return area.left() + area.width() * (limit - leastLimit) / (mostLimit - leastLimit);
}

void WhatIfPlot::move(double limit)
{
    const double before = m_limit;
    setLimit(limit);
    if (m_limit != before)
        Q_EMIT limitMoved(m_limit);
}

void WhatIfPlot::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Down)
        move(m_limit - step);
    else if (key == Qt::Key_Right || key == Qt::Key_Up)
        move(m_limit + step);
    else if (key == Qt::Key_Home)
        move(leastLimit);
    else if (key == Qt::Key_End)
        move(mostLimit);
    else
        QWidget::keyPressEvent(event);
}

void WhatIfPlot::mousePressEvent(QMouseEvent *event)
{
    const QRectF area = plotArea();
    const double share = (event->position().x() - area.left()) / area.width();
    move(leastLimit + share * (mostLimit - leastLimit));
}

void WhatIfPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        mousePressEvent(event);
}

void WhatIfPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintShares(painter);
    paintLimits(painter);
    if (hasFocus()) {
        painter.setPen(QPen(themeColour(Role::Accent), metric::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::smallRadius,
                                metric::smallRadius);
    }
}

void WhatIfPlot::paintScale(QPainter &painter) const
{
    const QRectF area = plotArea();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - area.height() * share;
        painter.setPen(QPen(themeColour(Role::Line), metric::hairline));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(themeColour(Role::MutedText));
        const QRectF words(0, y - fontMetrics().height() / 2.0, area.left() - metric::tiny,
                           fontMetrics().height());
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 %").arg(int(std::lround(share * 100))));
    }
    for (const double limit : {0.50, 0.60, 0.70, 0.80, 0.90, 0.99}) {
        const QString text = confidenceText(limit);
        const double width = fontMetrics().horizontalAdvance(text);
        const double left
            = std::min(xOf(limit) - width / 2, double(this->width()) - width - metric::hairline);
        painter.drawText(QPointF(left, height() - fontMetrics().descent() - metric::hairline),
                         text);
    }
}

// Steps at the limits themselves: right ones stand on wrong ones, so that the upper line is the
// share that is taken.
void WhatIfPlot::paintShares(QPainter &painter) const
{
    if (m_decisions.isEmpty())
        return;
    const QRectF area = plotArea();
    const double all = double(m_decisions.size());
    QPainterPath taken(area.bottomLeft());
    QPainterPath wrong(area.bottomLeft());
    const int steps = int(std::lround((mostLimit - leastLimit) / step));
    for (int i = 0; i <= steps; ++i) {
        const double limit = leastLimit + i * step;
        const review::Selection selection = review::selectionAt(m_decisions, limit - step / 100);
        const double x = xOf(limit);
        taken.lineTo(x, area.bottom() - area.height() * selection.taken / all);
        wrong.lineTo(x, area.bottom() - area.height() * selection.wrong / all);
    }
    for (QPainterPath *path : {&taken, &wrong}) {
        path->lineTo(area.bottomRight());
        path->closeSubpath();
    }
    painter.setPen(QPen(themeColour(Role::Accent), metric::hairline));
    painter.setBrush(themeColour(Role::AccentTint));
    painter.drawPath(taken);
    painter.setPen(QPen(themeColour(Role::Stop), metric::hairline));
    painter.setBrush(themeColour(Role::Stop));
    painter.drawPath(wrong);
}

void WhatIfPlot::paintLimits(QPainter &painter) const
{
    const QRectF area = plotArea();
    if (m_proven >= leastLimit) {
        painter.setPen(QPen(themeColour(Role::Ok), metric::focusRing, Qt::DotLine));
        painter.drawLine(QPointF(xOf(m_proven), area.top()), QPointF(xOf(m_proven), area.bottom()));
    }
    const double x = xOf(m_limit);
    painter.setPen(QPen(themeColour(Role::Text), metric::focusRing));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setBrush(themeColour(Role::Text));
    painter.drawEllipse(QPointF(x, area.top()), metric::tiny, metric::tiny);
    const QString text = confidenceText(m_limit);
    const double width = fontMetrics().horizontalAdvance(text);
    const bool right = x + metric::small + width < this->width();
    painter.drawText(QPointF(right ? x + metric::small : x - metric::small - width,
                             fontMetrics().ascent() + metric::hairline),
                     text);
}

} // namespace countersign::ui
