// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/intervalbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace countersign::ui
{

namespace
{

constexpr int columnWidth = 36;
constexpr int mostDays = 14;

} // namespace

IntervalBar::IntervalBar(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(metric::huge);
}

void IntervalBar::show(double share, double low, double high, double most)
{
    m_share = share;
    m_low = low;
    m_high = high;
    m_most = std::max(most, 1e-6);
    update();
}

QSize IntervalBar::sizeHint() const
{
    return {metric::readingWidth / 2, metric::huge};
}

void IntervalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](double share) {
        return metric::tiny + (width() - 2 * metric::tiny) * std::clamp(share / m_most, 0.0, 1.0);
    };
    const double middle = height() / 2.0;
    paintBox(&painter, QRectF(at(0), middle - 2, at(m_most) - at(0), metric::tiny),
             themeColour(Role::Pressed), {}, 2);
    paintBox(&painter, QRectF(at(m_low), middle - metric::tiny, at(m_high) - at(m_low), 8),
             themeColour(Role::AccentTint), themeColour(Role::Accent), metric::tiny);
    painter.setPen(QPen(themeColour(Role::Text), 2));
    painter.drawLine(QPointF(at(m_share), middle - metric::small),
                     QPointF(at(m_share), middle + metric::small));
}

DayColumns::DayColumns(QWidget *parent)
    : QWidget(parent)
{
}

void DayColumns::show(const QList<std::pair<QDate, int>> &days)
{
    m_days = days.mid(std::max<qsizetype>(0, days.size() - mostDays));
    updateGeometry();
    update();
}

QSize DayColumns::sizeHint() const
{
    return {columnWidth * mostDays, 120};
}

void DayColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(tabularFigures(scaledFont(font(), TextSize::Small)));
    int most = 1;
    for (const auto &[day, count] : std::as_const(m_days))
        most = std::max(most, count);
    const int line = painter.fontMetrics().height();
    const int room = height() - 2 * line - metric::tiny;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const auto &[day, count] = m_days.at(i);
        const int left = int(i) * columnWidth;
        const double tall = std::max(2.0, double(room) * count / most);
        const QRectF column(left + metric::tiny, line + room - tall, columnWidth - metric::small,
                            tall);
        paintBox(&painter, column, themeColour(Role::Accent), {}, 2);
        painter.setPen(themeColour(Role::Text));
        painter.drawText(QRectF(left, column.top() - line, columnWidth, line), Qt::AlignCenter,
                         QLocale().toString(count));
        painter.setPen(themeColour(Role::MutedText));
        painter.drawText(QRectF(left, height() - line, columnWidth, line), Qt::AlignCenter,
                         columnDayText(day));
    }
}

} // namespace countersign::ui
