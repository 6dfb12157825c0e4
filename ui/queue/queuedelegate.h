// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace countersign::workflow
{
struct QueueRow;
}

namespace countersign::ui
{

class QueueModel;

// Paints the lines of the queue: 28 px, state mark and title, quiet everything else.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    QueueDelegate(const QueueModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintContract(QPainter *painter, const QStyleOptionViewItem &option,
                       const workflow::QueueRow &row) const;
    void paintDoubt(QPainter *painter, const QStyleOptionViewItem &option,
                    const workflow::QueueRow &row) const;
    void paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                       const workflow::QueueRow &row) const;

    const QueueModel &m_model;
};

} // namespace countersign::ui
