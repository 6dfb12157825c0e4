// SPDX-License-Identifier: Apache-2.0
#include "ui/review/lineitemsgrid.h"

#include "core/review/lineitems.h"
#include "ui/theme/ink.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int shownItemRows = 4;
constexpr int numberLetters = 11; // "144000.00"

} // namespace

bool ItemsTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain
            = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        const bool types = plain && !key->text().isEmpty() && key->text().at(0).isPrint();
        if (types || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QTableWidget::event(event);
}

void ItemsTable::keyPressEvent(QKeyEvent *event)
{
    // Enter and Escape on a cell that is not being edited are the screen's.
    const int key = event->key();
    if (state() != EditingState
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

LineItemsGrid::LineItemsGrid(QWidget *parent)
    : QWidget(parent)
    , m_table(new ItemsTable(0, review::itemColumns, this))
    , m_sum(new QLabel(this))
{
    m_table->setObjectName(u"lineItemsTable"_s);
    m_table->setAccessibleName(tr("Line items"));
    m_table->setHorizontalHeaderLabels(
        {tr("Description"), tr("Quantity"), tr("Unit price"), tr("Amount")});
    m_table->verticalHeader()->setDefaultSectionSize(metric::rowDense);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < review::itemColumns; ++column) {
        setColumnCharacters(m_table, column, numberLetters);
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setFixedHeight(metric::rowDense * (shownItemRows + 1) + metric::small);
    m_table->setTabKeyNavigation(false);
    m_sum->setObjectName(u"lineItemsSum"_s);
    m_sum->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::tiny);
    layout->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::tiny);
    row->addWidget(addButton(u"itemAdd"_s, tr("Add row")));
    row->addWidget(addButton(u"itemRemove"_s, tr("Remove row")));
    row->addWidget(addButton(u"itemJoin"_s, tr("Join with the row above")));
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_sum);
    connect(m_buttons.at(0), &QToolButton::clicked, this, &LineItemsGrid::addRow);
    connect(m_buttons.at(1), &QToolButton::clicked, this, &LineItemsGrid::removeRow);
    connect(m_buttons.at(2), &QToolButton::clicked, this, &LineItemsGrid::joinRow);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (m_filling)
            return;
        check();
        Q_EMIT edited();
    });
}

QToolButton *LineItemsGrid::addButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    m_buttons.append(button);
    return button;
}

void LineItemsGrid::setValue(const QString &stored)
{
    fill(review::itemRows(stored));
}

QString LineItemsGrid::value() const
{
    const QList<QStringList> all = rows();
    return all.isEmpty() ? QString() : review::storedItems(all);
}

void LineItemsGrid::setReadOnly(bool readOnly)
{
    m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                      : QAbstractItemView::DoubleClicked
                                     | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
}

QList<QStringList> LineItemsGrid::rows() const
{
    QList<QStringList> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < review::itemColumns; ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            cells.append(item ? item->text().trimmed() : QString());
        }
        all.append(cells);
    }
    return all;
}

void LineItemsGrid::fill(const QList<QStringList> &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < review::itemColumns; ++column) {
            auto *item = new QTableWidgetItem(rows.at(row).value(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    check();
}

void LineItemsGrid::fillDown(const QStringList &texts)
{
    QList<QStringList> all = rows();
    const int first = qMax(0, m_table->currentRow());
    const int column = qMax(0, m_table->currentColumn());
    while (all.size() < first + texts.size())
        all.append(QStringList(review::itemColumns));
    for (qsizetype i = 0; i < texts.size(); ++i)
        all[first + i][column] = texts.at(i);
    fill(all);
    m_table->setCurrentCell(first + int(texts.size()) - 1, column);
    Q_EMIT edited();
}

void LineItemsGrid::addRow()
{
    QList<QStringList> all = rows();
    const int at = m_table->currentRow() < 0 ? int(all.size()) : m_table->currentRow() + 1;
    all.insert(at, QStringList(review::itemColumns));
    fill(all);
    m_table->setCurrentCell(at, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void LineItemsGrid::removeRow()
{
    QList<QStringList> all = rows();
    const int at = m_table->currentRow();
    if (at < 0)
        return;
    all.removeAt(at);
    fill(all);
    m_table->setCurrentCell(qMin(at, int(all.size()) - 1), 0);
    Q_EMIT edited();
}

// A description over two lines is often read as two rows.
void LineItemsGrid::joinRow()
{
    QList<QStringList> all = rows();
    const int at = m_table->currentRow();
    if (at < 1)
        return;
    QStringList &above = all[at - 1];
    const QStringList below = all.takeAt(at);
    for (int column = 0; column < review::itemColumns; ++column) {
        if (above.at(column).isEmpty() || column == 0)
            above[column] = (above.at(column) + u' ' + below.at(column)).trimmed();
    }
    fill(all);
    m_table->setCurrentCell(at - 1, 0);
    Q_EMIT edited();
}

void LineItemsGrid::check()
{
    const QList<QStringList> all = rows();
    const QList<int> wrong = review::rowsThatDontMultiply(all);
    const auto sum = review::sumOfItems(all);
    QStringList said;
    if (sum)
        said.append(tr("Sum %1").arg(QLocale().toString(double(*sum) / 100, 'f', 2)));
    QStringList numbers;
    for (const int row : wrong)
        numbers.append(QString::number(row + 1));
    if (!wrong.isEmpty())
        said.append(
            tr("Quantity times price is not the amount in row %1").arg(numbers.join(u", "_s)));
    m_sum->setText(said.join(u". "_s));
    m_sum->setVisible(!said.isEmpty());
    setInk(m_sum, wrong.isEmpty() ? Role::MutedText : Role::Stop);
}

} // namespace countersign::ui
