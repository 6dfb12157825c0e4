// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QLocale>
#include <QPainter>

namespace countersign::ui
{

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QLocale().toString(count));
    updateGeometry();
    update();
}

// As wide as it is when it is on.
QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), TextSize::Body, QFont::DemiBold));
    int width = metrics.horizontalAdvance(text()) + 2 * metric::medium;
    if (m_count >= 0)
        width += metric::small + metrics.horizontalAdvance(QLocale().toString(m_count));
    return {width, qMax(int(metric::rowDense), fontMetrics().height() + metric::small)};
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const bool on = isChecked();
    const double radius = height() / 2.0;
    const Role fill = on ? Role::AccentTint : underMouse() ? Role::Hover : Role::Surface;
    paintBox(&painter, rect(), themeColour(fill), themeColour(on ? Role::Accent : Role::Line),
             radius);
    painter.setFont(scaledFont(font(), TextSize::Body, on ? QFont::DemiBold : QFont::Normal));
    if (hasFocus())
        paintFocusRing(&painter, rect(), themeColour(Role::Accent), radius);
    const QRect area = rect().adjusted(metric::medium, 0, -metric::medium, 0);
    painter.setPen(themeColour(on ? Role::Accent : Role::Text));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading, text());
    if (m_count < 0)
        return;
    painter.setPen(themeColour(on ? Role::Accent : Role::MutedText));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(m_count));
}

} // namespace countersign::ui
