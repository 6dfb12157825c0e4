// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/review/reviewwords.h"

#include <QAbstractListModel>
#include <QImage>
#include <QStyledItemDelegate>

class QListView;

namespace countersign::ui
{

// A value beside others: where it stands on the pages, and what is written below that piece of
// paper. `head` is a line of its own, with how sure the value is at its end; empty: no such line.
struct SnippetCard {
    model::DocumentId document;
    model::Evidence evidence; // empty: nothing stands on the pages
    QString head;
    FieldStanding standing;
    QString line;
    QString spoken; // for screen readers
};

// Values as pieces of their pages: each with its snippet once that is there, and whether it was
// marked as the odd one.
class SnippetCards : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        SnippetRole = Qt::UserRole + 1,
        BoxesRole, // of the value, in shares of the snippet
        PlacelessRole, // it stands nowhere on the pages
        HeadRole,
        StateRole,
        WordRole,
        OddRole
    };

    explicit SnippetCards(workflow::Workbench &workbench, QObject *parent = nullptr);

    // Nothing is marked; the snippets are asked for.
    void setCards(const QList<SnippetCard> &cards);
    void toggleOdd(int row);
    bool isOdd(int row) const { return m_odd.value(row); }
    int oddCount() const { return int(m_odd.count(true)); }
    // No snippet is on its way.
    bool isComplete() const { return m_awaited == 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void loadSnippet(int row);
    void setSnippet(int row, const base::Result<QImage> &page);

    workflow::Workbench &m_workbench;
    QList<SnippetCard> m_cards;
    QList<QImage> m_snippets;
    QList<QVariantList> m_boxes;
    QList<bool> m_odd;
    int m_generation = 0; // of the cards: what comes for others is too late
    int m_awaited = 0;
};

// Draws a snippet with what is written below it, and the mark of an odd one.
class SnippetCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintSnippet(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                   const QModelIndex &index) const;
};

// Side by side, as many in a row as there is room for.
void showAsCards(QListView &view, SnippetCards &cards);

} // namespace countersign::ui
