// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/screenarea.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace countersign::ui
{

ScreenArea::ScreenArea(QWidget *screen, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(screen);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && isVisible() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, metric::small, metric::small);
    });
}

bool ScreenArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void ScreenArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

// Not setWidgetResizable(): that asks a layout in which words wrap for the height it would like to
// have, and takes it for the least.
void ScreenArea::fit()
{
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    QSize room = maximumViewportSize();
    const bool tooHigh = least.height() > room.height();
    if (tooHigh)
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (least.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (!tooHigh && least.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    widget()->resize(room.expandedTo(least));
}

} // namespace countersign::ui
