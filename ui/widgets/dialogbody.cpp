// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/dialogbody.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

namespace countersign::ui
{

namespace
{

constexpr int roomForTheRest = 3 * metric::bar; // window title, buttons, a panel of the desktop

} // namespace

DialogBody::DialogBody(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
}

QSize DialogBody::sizeHint() const
{
    QSize size = widget()->sizeHint();
    // Words that wrap are as high as the dialog is narrow, which it may not be yet.
    const int width = qMax(parentWidget()->minimumWidth(), viewport()->width());
    if (widget()->hasHeightForWidth() && width >= widget()->minimumSizeHint().width())
        size.setHeight(widget()->heightForWidth(qMax(width, size.width())));
    return size;
}

QSize DialogBody::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    const int room = screen()->availableSize().height() - roomForTheRest;
    const int bar = wanted.height() > room ? verticalScrollBar()->sizeHint().width() : 0;
    return {widget()->minimumSizeHint().width() + bar, qMin(wanted.height(), room)};
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace countersign::ui
