// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/sidepreview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace countersign::ui
{

namespace
{

constexpr double keyStep = 0.005; // of the page's width and height
constexpr double largeKeyStep = 0.04;
constexpr double wheelZoom = 1.15;
constexpr int wheelNotch = 120;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void SidePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT wantedEdgeChanged();
}

void SidePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_image.isNull())
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    if (m_tool != Tool::Look) {
        const int handle = handleAt(m_pressed);
        if (handle < 0)
            return;
        m_handle = handle;
    }
    m_dragging = true;
    update();
}

void SidePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        if (m_tool != Tool::Look)
            setCursor(handleAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return QWidget::mouseMoveEvent(event);
    }
    if (m_tool != Tool::Look)
        return moveHandle(m_handle, toFraction(event->position()));
    if (m_zoom > 1) {
        m_shift += event->position() - m_pressed;
        m_pressed = event->position();
        update();
    }
}

void SidePreview::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging = false;
    update();
    QWidget::mouseReleaseEvent(event);
}

void SidePreview::wheelEvent(QWheelEvent *event)
{
    const int notches = event->angleDelta().y();
    if (event->modifiers() == Qt::ControlModifier && m_tool == Tool::Look) {
        setZoom(notches > 0 ? m_zoom * wheelZoom : m_zoom / wheelZoom);
    } else if (m_zoom > 1) {
        m_shift += QPointF(event->pixelDelta().isNull() ? event->angleDelta() / 2
                                                        : event->pixelDelta());
        update();
    } else if (m_tool == Tool::Look && qAbs(notches) >= wheelNotch) {
        Q_EMIT stepRequested(notches > 0 ? -1 : 1);
    }
    event->accept();
}

void SidePreview::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (m_tool == Tool::Look) {
        if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Down
            || event->key() == Qt::Key_Right)
            return Q_EMIT stepRequested(1);
        if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Up
            || event->key() == Qt::Key_Left)
            return Q_EMIT stepRequested(-1);
        return QWidget::keyPressEvent(event);
    }
    if (event->key() == Qt::Key_Escape)
        return leaveTool();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return takeTool();
    if (direction.isNull())
        return QWidget::keyPressEvent(event);
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? largeKeyStep : keyStep;
    moveHandle(m_handle, handle(m_handle) + direction * step);
}

// While a tool is in use Tab goes from handle to handle, with Ctrl out of here, and its keys are
// nobody else's.
bool SidePreview::event(QEvent *event)
{
    if (m_tool == Tool::Look)
        return QWidget::event(event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab;
        const bool isTab = key->key() == Qt::Key_Tab || back;
        if (isTab && key->modifiers().testFlag(Qt::ControlModifier))
            return focusNextPrevChild(!back);
        if (isTab) {
            m_handle = (m_handle + (back ? handleCount() - 1 : 1)) % handleCount();
            say();
            update();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = !directionOf(key->key()).isNull() || key->key() == Qt::Key_Escape
            || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
                && key->modifiers() == Qt::NoModifier);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace countersign::ui
