// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace countersign::ui
{

// A side in small with its number below; at its left the bar where a document begins, solid for
// one that does and dashed for one that is suggested.
class SideDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize cell();
    // Where the bar of an item lies, for the mouse too.
    static QRect bar(const QRect &item);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace countersign::ui
