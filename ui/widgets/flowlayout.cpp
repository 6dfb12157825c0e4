// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowlayout.h"

#include "ui/theme/metrics.h"

#include <QStyle>
#include <QWidget>

namespace countersign::ui
{

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metric::small);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(qMax(0, width - spacing()), height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = area.left();
    int top = area.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (left > area.left() && left + size.width() > area.right() + 1) {
            left = area.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (m_lastAtEnd && item == m_items.constLast())
            left = qMax(left, area.right() + 1 - size.width());
        if (move)
            item->setGeometry(QStyle::visualRect(direction, area, {QPoint(left, top), size}));
        left += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return top + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace countersign::ui
