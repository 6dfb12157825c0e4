// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pagepainter.h"
#include "ui/review/pageview.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The hands on the page: wheel, mouse and keys.
namespace countersign::ui
{

namespace
{

constexpr double wheelNotch = 120;
// Of the page's width or height, for one press of an arrow key.
constexpr double itemStep = 0.005;

// Words on one line share a box, so that a value over two lines is marked as two pieces.
QList<model::PageRect> lineBoxes(const QList<model::OcrWord> &words, const QList<int> &picked)
{
    QList<model::PageRect> boxes;
    for (const int index : picked) {
        const model::PageRect &box = words.at(index).box;
        const bool sameLine = !boxes.isEmpty() && box.centreY() > boxes.last().top
            && box.centreY() < boxes.last().bottom();
        if (sameLine)
            boxes.last() = boxes.last().united(box);
        else
            boxes.append(box);
    }
    return boxes;
}

} // namespace

int PageView::wordAt(const QPointF &position) const
{
    const model::PageRect spot = m_geometry.toPage(QRectF(position, QSizeF(0, 0)));
    for (int i = 0; i < m_words.size(); ++i) {
        if (m_words.at(i).box.contains(spot.left, spot.top))
            return i;
    }
    return -1;
}

int PageView::itemAt(const QPointF &position) const
{
    for (int i = int(m_items.size()) - 1; i >= 0; --i) {
        if (m_geometry.toView(m_items.at(i).box).contains(position))
            return i;
    }
    return -1;
}

QList<int> PageView::wordsInside(const QRectF &viewRect) const
{
    QList<int> inside;
    for (int i = 0; i < m_words.size(); ++i) {
        if (viewRect.contains(m_geometry.toView(m_words.at(i).box).center()))
            inside.append(i);
    }
    return inside;
}

void PageView::setHoveredWord(int index)
{
    if (m_hoveredWord == index)
        return;
    const int reach = pagepaint::markReach();
    for (const int word : {m_hoveredWord, index}) {
        if (word >= 0)
            viewport()->update(m_geometry.toView(m_words.at(word).box)
                                   .toAlignedRect()
                                   .adjusted(-reach, -reach, reach, reach));
    }
    m_hoveredWord = index;
}

void PageView::pick(const QList<int> &words, bool append)
{
    if (words.isEmpty())
        return;
    if (!append)
        m_picked.clear();
    for (const int word : words) {
        if (!m_picked.contains(word))
            m_picked.append(word);
    }
    std::sort(m_picked.begin(), m_picked.end());
    QStringList texts;
    for (const int word : std::as_const(m_picked))
        texts.append(m_words.at(word).text);
    model::Evidence evidence;
    evidence.pageIndex = m_pageIndex;
    evidence.boxes = lineBoxes(m_words, m_picked);
    evidence.firstWord = m_picked.first();
    evidence.lastWord = m_picked.last();
    Q_EMIT wordsPicked(texts.join(u' '), evidence, append);
}

void PageView::moveItem(int index, const QPointF &deltaPx)
{
    PageItem &item = m_items[index];
    const QRectF moved = m_geometry.toView(item.box).translated(deltaPx);
    model::PageRect box = m_geometry.toPage(moved);
    box.left = std::clamp(box.left, 0.0, 1 - item.box.width);
    box.top = std::clamp(box.top, 0.0, 1 - item.box.height);
    item.box = {box.left, box.top, item.box.width, item.box.height};
    viewport()->update();
}

void PageView::updateCursor(const QPointF &position)
{
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_itemsMovable && itemAt(position) >= 0)
        viewport()->setCursor(Qt::SizeAllCursor);
    else if (m_regionArmed || m_drag == Drag::Region)
        viewport()->setCursor(Qt::CrossCursor);
    else if (m_picking && m_hoveredWord >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (m_picking && !m_words.isEmpty())
        viewport()->setCursor(Qt::CrossCursor);
    else
        viewport()->unsetCursor();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = m_dragAt = event->position();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_drag = Drag::Pan;
    } else if (event->button() == Qt::LeftButton && m_picking
               && (m_regionArmed || event->modifiers() == Qt::AltModifier)) {
        m_drag = Drag::Region;
        setHoveredWord(-1);
    } else if (event->button() == Qt::LeftButton) {
        const int item = itemAt(event->position());
        chooseItem(item);
        m_drag = item >= 0 && m_itemsMovable ? Drag::Item : Drag::Press;
    }
    updateCursor(event->position());
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF delta = event->position() - m_dragAt;
    switch (m_drag) {
    case Drag::None:
        setHoveredWord(m_picking ? wordAt(event->position()) : -1);
        break;
    case Drag::Press:
        if (m_picking
            && (event->position() - m_dragFrom).manhattanLength()
                >= QApplication::startDragDistance()) {
            setHoveredWord(-1);
            m_drag = Drag::Band;
        }
        break;
    case Drag::Band:
    case Drag::Region:
        break;
    case Drag::Pan:
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(delta.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(delta.y()));
        break;
    case Drag::Item:
        moveItem(m_chosenItem, delta);
        break;
    }
    if (m_drag == Drag::Band || m_drag == Drag::Region)
        viewport()->update();
    m_dragAt = event->position();
    updateCursor(event->position());
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool append = event->modifiers().testFlag(Qt::ControlModifier);
    if (drag == Drag::Press && m_picking) {
        if (const int word = wordAt(event->position()); word >= 0)
            pick(m_expandPick && !append ? m_expandPick(word) : QList<int>{word}, append);
    } else if (drag == Drag::Band) {
        viewport()->update();
        pick(wordsInside(QRectF(m_dragFrom, event->position()).normalized()), append);
    } else if (drag == Drag::Region) {
        m_regionArmed = false;
        viewport()->update();
        const QRectF framed = QRectF(m_dragFrom, event->position()).normalized();
        if (framed.width() >= metric::tiny && framed.height() >= metric::tiny)
            Q_EMIT regionDrawn(m_geometry.toPage(framed.intersected(m_geometry.pageRect())));
    } else if (drag == Drag::Item && m_chosenItem >= 0 && m_dragFrom != event->position()) {
        Q_EMIT itemMoved(m_chosenItem, m_items.at(m_chosenItem).box);
    }
    updateCursor(event->position());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / wheelNotch;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(zoomStep, notches), event->position());
        event->accept();
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    const bool atEnd = notches < 0 ? bar->value() == bar->maximum() : bar->value() == 0;
    // Rolling on past the edge of a page goes to its neighbour, as in a book.
    if (atEnd && std::abs(notches) >= 1 && event->modifiers() == Qt::NoModifier) {
        Q_EMIT pageStepRequested(notches < 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPointF> arrows{{Qt::Key_Left, {-1, 0}},
                                            {Qt::Key_Right, {1, 0}},
                                            {Qt::Key_Up, {0, -1}},
                                            {Qt::Key_Down, {0, 1}}};
    const int key = event->key();
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        Q_EMIT pageStepRequested(key == Qt::Key_PageDown ? 1 : -1);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        zoomBy(key == Qt::Key_Plus ? zoomStep : 1 / zoomStep);
    } else if (key == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        m_spaceHeld = true;
        updateCursor(m_dragAt);
    } else if (arrows.contains(key) && m_itemsMovable && m_chosenItem >= 0) {
        const QRectF page = m_geometry.pageRect();
        const QPointF step = arrows.value(key) * itemStep;
        moveItem(m_chosenItem, {step.x() * page.width(), step.y() * page.height()});
        Q_EMIT itemMoved(m_chosenItem, m_items.at(m_chosenItem).box);
    } else if (arrows.contains(key)) {
        const QPointF step = arrows.value(key) * metric::vast;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(step.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(step.y()));
    } else {
        event->ignore(); // for the screen: Enter, digits, letters
    }
}

void PageView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor(m_dragAt);
        return;
    }
    event->ignore();
}

void PageView::leaveEvent(QEvent *event)
{
    setHoveredWord(-1);
    QAbstractScrollArea::leaveEvent(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredWord(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace countersign::ui
