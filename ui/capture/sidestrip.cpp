// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/sidestrip.h"

#include "ui/capture/sidedelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace countersign::ui
{

namespace
{

constexpr int scrollMargin = metric::huge; // near an edge a drag scrolls
constexpr int scrollStep = metric::large;

} // namespace

SideStrip::SideStrip(SideList &sides, QWidget *parent)
    : QListView(parent)
    , m_sides(sides)
{
    setModel(&sides);
    setItemDelegate(new SideDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::SinglePass);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setMouseTracking(true);
}

QList<model::SideId> SideStrip::selectedSides() const
{
    QList<model::SideId> sides;
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const SideList::Entry *entry = m_sides.at(index.row()))
            sides.append(entry->side);
    }
    return sides;
}

model::SideId SideStrip::currentSide() const
{
    const SideList::Entry *entry = m_sides.at(currentIndex().row());
    return entry ? entry->side : model::SideId();
}

void SideStrip::select(const QList<model::SideId> &sides, const model::SideId &current)
{
    QItemSelection selection;
    for (const model::SideId &side : sides) {
        const int row = m_sides.rowOf(side);
        if (row >= 0)
            selection.select(m_sides.index(row), m_sides.index(row));
    }
    const int row = m_sides.rowOf(current);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_sides.index(row), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (row >= 0)
        scrollTo(m_sides.index(row));
}

int SideStrip::barAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const bool hasBar = index.isValid()
        && (index.data(SideList::BeginsRole).toInt() > 0
            || !index.data(SideList::HintRole).toString().isEmpty());
    return hasBar && SideDelegate::bar(visualRect(index)).contains(position) ? index.row() : -1;
}

int SideStrip::gapAt(const QPoint &position) const
{
    const int rows = m_sides.rowCount();
    if (rows == 0)
        return -1;
    const QModelIndex index = indexAt(position);
    if (index.isValid())
        return position.x() > visualRect(index).center().x() ? index.row() + 1 : index.row();
    // Right of a line's end, or below all lines.
    for (int row = rows - 1; row >= 0; --row) {
        const QRect cell = visualRect(m_sides.index(row));
        if (cell.top() <= position.y() && cell.left() <= position.x())
            return row + 1;
    }
    return 0;
}

void SideStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_fixed)
        return QListView::mousePressEvent(event);
    m_pressed = at;
    m_moved = false;
    const int bar = barAt(at);
    if (bar >= 0) {
        m_dragging = Dragging::Split;
        m_from = bar;
        return;
    }
    const QModelIndex index = indexAt(at);
    m_dragging = index.isValid() ? Dragging::Sides : Dragging::Nothing;
    // A press on one of several that are selected begins to drag them all.
    m_selectOnRelease = index.isValid() && event->modifiers() == Qt::NoModifier
        && selectionModel()->isSelected(index);
    if (!m_selectOnRelease)
        QListView::mousePressEvent(event);
}

void SideStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_dragging == Dragging::Nothing) {
        viewport()->setCursor(!m_fixed && barAt(at) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
        return QListView::mouseMoveEvent(event);
    }
    if (!m_moved && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    m_gap = gapAt(at);
    if (at.y() < scrollMargin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - scrollStep);
    else if (at.y() > viewport()->height() - scrollMargin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + scrollStep);
    viewport()->update();
}

void SideStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragging == Dragging::Nothing)
        return QListView::mouseReleaseEvent(event);
    const bool select = m_dragging == Dragging::Sides && !m_moved && m_selectOnRelease;
    if (m_moved)
        drop();
    else if (m_dragging == Dragging::Split)
        Q_EMIT splitClicked(m_sides.at(m_from)->side);
    leaveDrag();
    if (select)
        selectionModel()->setCurrentIndex(indexAt(event->position().toPoint()),
                                          QItemSelectionModel::ClearAndSelect);
    else
        QListView::mouseReleaseEvent(event);
}

void SideStrip::drop()
{
    const SideList::Entry *before = m_sides.at(m_gap);
    if (m_dragging == Dragging::Split) {
        const SideList::Entry *from = m_sides.at(m_from);
        if (from && before && m_gap != m_from)
            Q_EMIT splitDragged(from->side, before->side);
        return;
    }
    const QList<model::SideId> sides = selectedSides();
    const SideList::Entry *after = m_sides.at(m_gap - 1);
    // Where a document ends and the next begins, what is dropped goes to the one it came from the
    // left of: a bar is crossed on purpose only.
    if (after && (!before || before->page == 1) && !sides.contains(after->side))
        Q_EMIT sidesDragged(sides, {}, after->side);
    else if (before && !sides.contains(before->side))
        Q_EMIT sidesDragged(sides, before->side, {});
}

void SideStrip::leaveDrag()
{
    m_dragging = Dragging::Nothing;
    m_moved = false;
    m_gap = -1;
    viewport()->update();
}

void SideStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragging != Dragging::Nothing)
        return leaveDrag();
    QListView::keyPressEvent(event);
}

void SideStrip::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_moved || m_gap < 0)
        return;
    const int rows = m_sides.rowCount();
    const QRect cell = visualRect(m_sides.index(std::min(m_gap, rows - 1)));
    const int x = m_gap < rows ? SideDelegate::bar(cell).center().x() : cell.right();
    QPainter painter(viewport());
    const PainterScope scope(&painter);
    painter.setPen(QPen(themeColour(Role::Text), metric::tiny, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(x, cell.top() + metric::small, x, cell.bottom() - metric::small);
}

void SideStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT sidesChosen();
}

void SideStrip::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT sidesChosen();
}

QSize SideStrip::viewportSizeHint() const
{
    return {SideDelegate::cell().width() * 3, SideDelegate::cell().height()};
}

} // namespace countersign::ui
