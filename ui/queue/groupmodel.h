// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QAbstractListModel>
#include <QImage>
#include <QStyledItemDelegate>

namespace countersign::ui
{

// The members of a group: each with its snippet once that is there, and whether it was marked as
// the odd one.
class GroupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { SnippetRole = Qt::UserRole + 1, OddRole };

    explicit GroupModel(QObject *parent = nullptr);

    void setGroup(const workflow::ValueGroup &group);
    void setSnippet(int row, const QImage &snippet);
    void toggleOdd(int row);
    bool isOdd(int row) const { return m_odd.value(row); }
    QList<workflow::GroupMember> confirmed() const; // those not marked
    int oddCount() const { return int(m_odd.count(true)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    workflow::ValueGroup m_group;
    QList<QImage> m_snippets;
    QList<bool> m_odd;
};

// Draws a snippet with its contract's title below, and the mark of an odd one.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

// The part of a page around a value: its line, with what stands before and after.
QImage snippetOf(const QImage &page, const model::Evidence &evidence);

} // namespace countersign::ui
