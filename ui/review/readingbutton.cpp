// SPDX-License-Identifier: Apache-2.0
#include "ui/review/readingbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

ReadingButton::ReadingButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadingButton::setChoice(const QString &key, const QString &text, const QString &note)
{
    m_key = key;
    m_note = note;
    setText(text);
    setToolTip(text);
    setAccessibleName(note.isEmpty() ? text : text + u", "_s + note);
    setAccessibleDescription(tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void ReadingButton::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QSize ReadingButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int keyWidth = qMax(metric::icon, metrics.horizontalAdvance(m_key) + metric::small);
    return {keyWidth + metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(m_note)
                + 4 * metric::small,
            qMax(metric::rowDense, metrics.height() + metric::small)};
}

QSize ReadingButton::minimumSizeHint() const
{
    return {metric::vast, sizeHint().height()};
}

void ReadingButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ReadingButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ReadingButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(&painter);
    const QRectF box(rect());
    const QColor ground = themeColour(m_chosen           ? Role::AccentTint
                                          : isDown()     ? Role::Pressed
                                          : underMouse() ? Role::Hover
                                                         : Role::Surface);
    paintBox(&painter, box, ground, themeColour(m_chosen ? Role::Accent : Role::Line),
             metric::radius);

    const QFont keyFont = scaledFont(font(), TextSize::Small, QFont::DemiBold);
    const QFontMetricsF keyMetrics(keyFont);
    const double keyWidth
        = qMax<double>(metric::icon, keyMetrics.horizontalAdvance(m_key) + metric::small);
    const QRectF key(metric::tiny, metric::tiny, keyWidth, height() - 2.0 * metric::tiny);
    paintBox(&painter, key, themeColour(m_chosen ? Role::Accent : Role::Window),
             themeColour(m_chosen ? Role::Accent : Role::ControlLine), metric::smallRadius);
    painter.setFont(keyFont);
    painter.setPen(themeColour(!isEnabled()   ? Role::DisabledText
                                   : m_chosen ? Role::OnAccent
                                              : Role::Text));
    painter.drawText(key, Qt::AlignCenter, m_key);

    painter.setFont(font());
    const QFontMetrics metrics(font());
    const int noteWidth = m_note.isEmpty() ? 0 : metrics.horizontalAdvance(m_note) + metric::small;
    const QRectF words(key.right() + metric::small, 0,
                       width() - key.right() - 2.0 * metric::small - noteWidth, height());
    painter.setPen(themeColour(isEnabled() ? Role::Text : Role::DisabledText));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, int(words.width())));
    painter.setPen(themeColour(Role::MutedText));
    painter.drawText(box.adjusted(0, 0, -metric::small, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_note);
    if (hasFocus())
        paintFocusRing(&painter, box, themeColour(Role::Accent), metric::radius);
}

} // namespace countersign::ui
