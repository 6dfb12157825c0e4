// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queueview.h"

#include "ui/queue/queuemodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>

namespace countersign::ui
{

namespace
{

constexpr int leastContractWidth = metric::readingWidth / 2;

} // namespace

QueueView::QueueView(QueueModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(
        qMax(int(metric::rowDense), fontMetrics().height() + metric::small));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(metric::bar);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(QueueModel::Contract, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnCharacters(this, QueueModel::Type, 29);
    setColumnCharacters(this, QueueModel::Doubt, 28);
    setColumnCharacters(this, QueueModel::Pages, 8);
    setColumnCharacters(this, QueueModel::Age, 11);
    setColumnCharacters(this, QueueModel::Due, 11);
    setColumnCharacters(this, QueueModel::Owner, 15);
    setColumnCharacters(this, QueueModel::Progress, 18);
    sortByColumn(QueueModel::Due, Qt::AscendingOrder);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = selectedDocuments();
        m_keptCurrent = currentDocument();
        const int line = currentIndex().row();
        m_keptStage = line < 0 ? std::nullopt : std::optional(m_model.stageOf(line));
        m_resetting = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &QueueView::keepSelection);
}

QList<model::DocumentId> QueueView::selectedDocuments() const
{
    QList<model::DocumentId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (!m_model.isGroup(row.row()))
            ids.append(m_model.rowOf(row.row()).id);
    }
    return ids;
}

model::DocumentId QueueView::currentDocument() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.isGroup(current.row()))
        return {};
    return m_model.rowOf(current.row()).id;
}

void QueueView::selectDocument(model::DocumentId id)
{
    const int line = m_model.lineOf(id);
    if (line < 0)
        return;
    setCurrentIndex(m_model.index(line, 0));
    scrollTo(m_model.index(line, 0));
}

void QueueView::selectFirst()
{
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (!m_model.isGroup(line))
            return selectDocument(m_model.rowOf(line).id);
    }
}

// Which contract it is and how it stands comes before all else: what finds no room beside that is
// left out, the least needed first.
void QueueView::showFittingColumns()
{
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        setColumnHidden(column, !m_model.isUsed(column));
    const QHeaderView *header = horizontalHeader();
    for (const int column : {QueueModel::Pages, QueueModel::Age, QueueModel::Type,
                             QueueModel::Doubt, QueueModel::Owner, QueueModel::Due}) {
        const int others = header->length() - header->sectionSize(QueueModel::Contract);
        if (viewport()->width() - others >= leastContractWidth)
            return;
        setColumnHidden(column, true);
    }
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        showFittingColumns();
    QTableView::resizeEvent(event);
}

void QueueView::spanHeadings()
{
    clearSpans();
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (m_model.isGroup(line))
            setSpan(line, 0, 1, QueueModel::ColumnCount);
    }
}

// A heading stays the current line, and takes the place of the contracts that are folded under it.
int QueueView::keptLine() const
{
    const int line = m_model.lineOf(m_keptCurrent);
    if (line >= 0 || !m_keptStage)
        return line;
    const int heading = m_model.headingOf(*m_keptStage);
    const bool folded = m_model.index(heading, 0).data(QueueModel::CollapsedRole).toBool();
    return m_keptCurrent.isNull() || folded ? heading : -1;
}

// A refresh of the list must not move what the person looks at.
void QueueView::keepSelection()
{
    m_resetting = false;
    showFittingColumns();
    spanHeadings();
    const int current = keptLine();
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const model::DocumentId id : std::as_const(m_kept)) {
        const int line = m_model.lineOf(id);
        if (line >= 0)
            selection.select(m_model.index(line, 0),
                             m_model.index(line, QueueModel::ColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT documentSelectionChanged();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool heading = current.isValid() && m_model.isGroup(current.row());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        if (heading)
            m_model.toggleGroup(current);
        else if (!currentDocument().isNull())
            Q_EMIT documentActivated(currentDocument());
        return;
    case Qt::Key_Space:
        if (heading)
            m_model.toggleGroup(current);
        else
            Q_EMIT previewRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (heading
            && current.data(QueueModel::CollapsedRole).toBool() == (event->key() == Qt::Key_Right))
            m_model.toggleGroup(current);
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isGroup(index.row())) {
        m_model.toggleGroup(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void QueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.isGroup(index.row()))
        Q_EMIT documentActivated(m_model.rowOf(index.row()).id);
}

void QueueView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT documentSelectionChanged();
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting)
        Q_EMIT documentSelectionChanged();
}

} // namespace countersign::ui
