// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QComboBox>
#include <QPushButton>
#include <QStyleOption>

namespace countersign::ui
{

namespace
{

constexpr int menuIconColumn = metric::iconSmall + metric::medium;

// "Text\tShortcut" as Qt hands it to styles.
std::pair<QString, QString> splitMenuText(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? std::pair{text, QString()} : std::pair{text.left(tab), text.mid(tab + 1)};
}

} // namespace

void Style::drawMenuPanel(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setCompositionMode(QPainter::CompositionMode_Source);
    painter->fillRect(option->rect, Qt::transparent);
    painter->restore();
    paintBox(painter, option->rect, colour(Role::Raised),
             colour(m_scheme == Scheme::Light ? Role::Line : Role::ControlLine), metric::radius);
}

QSize Style::menuItemSize(const QStyleOption *option, const QSize &size,
                          const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || qobject_cast<const QComboBox *>(widget))
        return size;
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), metric::small + 1};
    const auto [text, shortcut] = splitMenuText(item->text);
    const QFontMetrics metrics(item->font);
    int width = menuIconColumn + metrics.horizontalAdvance(text) + 2 * metric::medium;
    if (!shortcut.isEmpty())
        width += metric::huge + metrics.horizontalAdvance(shortcut);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += metric::huge;
    return {width, qMax(metric::rowDense, metrics.height() + metric::small)};
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left() + metric::small, item->rect.center().y(),
                                item->rect.width() - 2 * metric::small, 1),
                          colour(Role::Line));
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    const bool selected = item->state.testFlag(State_Selected) && enabled;
    const QRect rect = item->rect.adjusted(metric::tiny, 0, -metric::tiny, 0);
    if (selected)
        paintBox(painter, rect, colour(Role::Selection),
                 isHighContrast(m_scheme) ? colour(Role::OnSelection) : QColor(),
                 metric::smallRadius);

    const QRect iconRect = visualRect(item->direction, rect,
                                      QRect(rect.left() + metric::small,
                                            rect.center().y() - metric::iconSmall / 2 + 1,
                                            metric::iconSmall, metric::iconSmall));
    const Role ink = !enabled ? Role::DisabledText : selected ? Role::OnSelection : Role::Text;
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintTick(painter, iconRect, colour(ink), 1.75);
    else if (!item->icon.isNull())
        item->icon.paint(painter, iconRect, Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);

    const auto [text, shortcut] = splitMenuText(item->text);
    const QRect textRect = visualRect(
        item->direction, rect, rect.adjusted(menuIconColumn + metric::tiny, 0, -metric::medium, 0));
    const auto mnemonics = proxy()->styleHint(SH_UnderlineShortcut, option, widget)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->save();
    painter->setFont(item->font);
    painter->setPen(colour(ink));
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading | mnemonics, text);
    painter->setPen(colour(enabled && !selected ? Role::MutedText : ink));
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignTrailing, shortcut);
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter,
                     visualRect(item->direction, rect,
                                QRect(rect.right() - metric::large, rect.top(), metric::medium,
                                      rect.height())),
                     item->direction == Qt::RightToLeft ? Direction::Left : Direction::Right,
                     colour(ink));
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(item->rect, colour(Role::Window));
    if (item->state.testFlag(State_Selected))
        paintBox(painter, item->rect.adjusted(0, 2, 0, -2),
                 colour(item->state.testFlag(State_Sunken) ? Role::Pressed : Role::Hover), {},
                 metric::smallRadius);
    const auto mnemonics = proxy()->styleHint(SH_UnderlineShortcut, option, widget)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->save();
    painter->setPen(colour(item->state.testFlag(State_Enabled) ? Role::Text : Role::DisabledText));
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonics, item->text);
    painter->restore();
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    if (type == CT_MenuItem)
        return menuItemSize(option, size, widget);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (int(type)) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        result.setWidth(size.width() + 2 * (flat ? metric::small : metric::large));
        result.setHeight(qMax(int(metric::control), size.height() + metric::small));
        break;
    }
    case CT_SpinBox: // its line edit has the room around the words already
        result.setHeight(qMax(int(metric::control), size.height()));
        result.rwidth() += metric::large;
        break;
    case CT_LineEdit:
        result.setHeight(qMax(int(metric::control), size.height() + metric::small));
        break;
    case CT_ComboBox:
        result.setHeight(qMax(int(metric::control), size.height() + metric::small));
        result.rwidth() += metric::small;
        break;
    case CT_ToolButton:
        result.setHeight(qMax(int(metric::toolButton), size.height() + metric::small));
        result.setWidth(qMax(int(metric::toolButton), size.width() + metric::medium));
        break;
    case CT_HeaderSection:
        result.setWidth(size.width() + 2 * metric::small + metric::medium + metric::tiny);
        result.setHeight(qMax(int(metric::rowDense), result.height()));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(int(metric::rowDense), result.height()));
        break;
    case CT_MenuBarItem:
        result = {size.width() + 2 * metric::small, qMax(int(metric::rowDense), size.height())};
        break;
    default:
        break;
    }
    return result;
}

} // namespace countersign::ui
