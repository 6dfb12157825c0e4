// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

namespace countersign::ui
{

namespace
{

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isEnabled(const QStyleOption *option)
{
    return has(option, QStyle::State_Enabled);
}

bool isPressed(const QStyleOption *option)
{
    return has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
}

bool isHovered(const QStyleOption *option)
{
    return has(option, QStyle::State_MouseOver);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

ButtonKind buttonKindOf(const QStyleOption *option, const QWidget *widget)
{
    const auto kind
        = widget ? ButtonKind(widget->property("csButtonKind").toInt()) : ButtonKind::Plain;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (kind == ButtonKind::Plain && button
        && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonKind::Primary;
    return kind;
}

Role primaryFill(const QStyleOption *option)
{
    if (isPressed(option))
        return Role::AccentPressed;
    return isHovered(option) ? Role::AccentHover : Role::Accent;
}

Role quietFill(const QStyleOption *option)
{
    if (isPressed(option))
        return Role::Pressed;
    return isHovered(option) ? Role::Hover : Role::Surface;
}

} // namespace

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const QRectF rect = option->rect;
    const ButtonKind kind = buttonKindOf(option, widget);
    if (!isEnabled(option)) {
        if (!flat)
            paintBox(painter, rect, colour(Role::Hover), {}, metric::radius);
        return;
    }
    if (kind == ButtonKind::Primary)
        paintBox(painter, rect, colour(primaryFill(option)), {}, metric::radius);
    else if (flat)
        paintBox(painter, rect,
                 isPressed(option) || isHovered(option) ? colour(quietFill(option)) : QColor(), {},
                 metric::radius);
    else
        paintBox(painter, rect, colour(quietFill(option)),
                 colour(kind == ButtonKind::Destructive ? Role::Stop : Role::ControlLine),
                 metric::radius);
    if (showsFocus(option)) {
        if (kind == ButtonKind::Primary)
            paintFocusRing(painter, rect.adjusted(2, 2, -2, -2), colour(Role::OnAccent),
                           metric::smallRadius);
        else
            paintFocusRing(painter, rect, colour(Role::Accent), metric::radius);
    }
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton copy = *button;
    const ButtonKind kind = buttonKindOf(option, widget);
    Role role = Role::Text;
    if (kind == ButtonKind::Primary)
        role = Role::OnAccent;
    else if (kind == ButtonKind::Destructive)
        role = Role::Stop;
    else if (button->features.testFlag(QStyleOptionButton::Flat))
        role = Role::Accent;
    if (isEnabled(option))
        copy.palette.setColor(QPalette::ButtonText, colour(role));
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
    if (!button->features.testFlag(QStyleOptionButton::HasMenu))
        return;
    const int width = proxy()->pixelMetric(PM_MenuButtonIndicator, option, widget);
    const QRect all = option->rect;
    QStyleOption arrow = *option;
    arrow.rect
        = visualRect(option->direction, all,
                     QRect(all.right() - width - metric::tiny, all.top(), width, all.height()));
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

// An icon alone says by itself that there is more behind it; an arrow finds no room beside it.
void Style::drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    QStyleOptionToolButton copy = *button;
    if (copy.toolButtonStyle == Qt::ToolButtonIconOnly)
        copy.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    else if (has(option, State_On))
        copy.font.setWeight(QFont::DemiBold);
    QProxyStyle::drawComplexControl(CC_ToolButton, &copy, painter, widget);
}

void Style::drawToolButtonPanel(const QStyleOption *option, QPainter *painter) const
{
    const QRectF rect = option->rect;
    if (isEnabled(option) && has(option, State_On) && !has(option, State_Sunken))
        paintBox(painter, rect, colour(Role::AccentTint),
                 isHighContrast(m_scheme) ? colour(Role::Accent) : QColor(), metric::radius);
    else if (isEnabled(option) && (isPressed(option) || isHovered(option)))
        paintBox(painter, rect, colour(isPressed(option) ? Role::Pressed : Role::Hover), {},
                 metric::radius);
    if (showsFocus(option))
        paintFocusRing(painter, rect, colour(Role::Accent), metric::radius);
}

void Style::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const double side = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const double radius = round ? side / 2 : metric::smallRadius - 1;
    const bool on = has(option, State_On);
    const bool partly = has(option, State_NoChange);
    const Role ink = isEnabled(option) ? Role::Accent : Role::DisabledText;
    if (on || partly)
        paintBox(painter, box, colour(ink), {}, radius);
    else
        paintBox(painter, box, colour(isHovered(option) ? Role::Hover : Role::Surface),
                 colour(isEnabled(option) ? Role::ControlLine : Role::Line), radius);
    if (on && round)
        paintBox(painter, box.adjusted(5, 5, -5, -5), colour(Role::OnAccent), {}, side);
    else if (on)
        paintTick(painter, box.adjusted(1, 1, -1, -1), colour(Role::OnAccent), 2);
    else if (partly)
        paintDash(painter, box, colour(Role::OnAccent), 2);
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRectF rect = option->rect;
    if (isHovered(option) && !has(option, State_Selected))
        paintBox(painter, rect.adjusted(2, 4, -2, -4), colour(Role::Hover), {}, metric::radius);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour(Role::Line));
    if (has(option, State_Selected))
        painter->fillRect(QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2),
                          colour(Role::Accent));
    if (showsFocus(option))
        paintFocusRing(painter, rect.adjusted(2, 4, -2, -4), colour(Role::Accent), metric::radius);
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    painter->fillRect(rect, colour(isHovered(option) ? Role::Hover : Role::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Role::Line));
}

// The arrow stands behind the words, where they end at the edge of the column.
void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    drawHeaderSection(option, painter);
    const QRect rect = option->rect.adjusted(metric::small, 0, -metric::small, 0);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QStyleOptionHeader part = *header;
    part.rect = sorted ? rect.adjusted(0, 0, -metric::medium - metric::tiny, 0) : rect;
    part.rect = visualRect(option->direction, option->rect, part.rect);
    proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
    if (!sorted)
        return;
    part.rect = visualRect(
        option->direction, option->rect,
        QRect(rect.right() - metric::medium + 1, rect.top(), metric::medium, rect.height()));
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void Style::drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    // Of a row the first cell has the bar, unless it gets a ring of its own.
    if (has(option, State_Selected))
        paintSelection(painter, option->rect, m_scheme,
                       widget && widget->hasFocus() && option->rect.left() == 0
                           && !has(option, State_HasFocus));
    else if (isHovered(option) && isEnabled(option) && !qobject_cast<const QTableView *>(widget))
        painter->fillRect(option->rect, colour(Role::Hover)); // of a table it would be one cell
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    QRectF rect = bar->rect;
    const int range = bar->maximum - bar->minimum;
    if (range > 0)
        rect.setWidth(rect.width() * (bar->progress - bar->minimum) / range);
    if (rect.width() > 0)
        paintBox(painter, rect, colour(Role::Accent), {}, rect.height() / 2.0);
}

} // namespace countersign::ui
