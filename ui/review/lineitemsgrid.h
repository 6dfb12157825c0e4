// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableWidget>
#include <QWidget>

class QLabel;
class QToolButton;

namespace countersign::ui
{

// The table itself: keys that begin or end the editing of a cell stay with it, all others are the
// screen's.
class ItemsTable : public QTableWidget
{
    Q_OBJECT
public:
    using QTableWidget::QTableWidget;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

// A contract's line items to edit: rows to add, remove and join, products and sum checked while
// they change.
class LineItemsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit LineItemsGrid(QWidget *parent = nullptr);

    // In the stored form, see review::itemRows().
    void setValue(const QString &stored);
    QString value() const;
    void setReadOnly(bool readOnly);
    // Puts texts into the chosen cell and those below it, in new rows where there are too few;
    // from the first cell on where none is chosen.
    void fillDown(const QStringList &texts);
    ItemsTable *table() const { return m_table; }

Q_SIGNALS:
    void edited();

private:
    QToolButton *addButton(const QString &name, const QString &text);
    QList<QStringList> rows() const;
    void fill(const QList<QStringList> &rows);
    void addRow();
    void removeRow();
    void joinRow();
    void check();

    ItemsTable *m_table;
    QLabel *m_sum;
    QList<QToolButton *> m_buttons;
    bool m_filling = false;
};

} // namespace countersign::ui
