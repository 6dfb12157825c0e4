// SPDX-License-Identifier: Apache-2.0
#include "ui/review/effortmeter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <limits>

namespace countersign::ui
{

namespace
{

// A pointer that rested this long begins a new move.
constexpr qint64 pointerRestMs = 400;

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

} // namespace

EffortMeter::EffortMeter(QWidget *screen)
    : QObject(screen)
    , m_screen(screen)
{
    m_since.start();
    qApp->installEventFilter(this);
}

void EffortMeter::restart()
{
    m_since.restart();
    m_keys = 0;
    m_moves = 0;
}

model::Effort EffortMeter::take()
{
    const qint64 most = std::numeric_limits<int>::max();
    const model::Effort effort{int(qMin(m_since.elapsed(), most)), m_keys, m_moves};
    restart();
    return effort;
}

bool EffortMeter::isWithin(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && (widget == m_screen || m_screen->isAncestorOf(widget));
}

// The widget that has the keys: what has the focus, or the list of offers that lies over it.
bool EffortMeter::hasTheKeys(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget)
        return false;
    return widget == QApplication::activePopupWidget()
        ? isWithin(widget->focusProxy())
        : widget == QApplication::focusWidget() && isWithin(widget);
}

// Every key press comes as a question for shortcuts to the widget that has the focus, once; then as
// a press to it and those around it, or as a shortcut.
bool EffortMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (!isModifier(static_cast<QKeyEvent *>(event)->key()) && hasTheKeys(watched))
            ++m_keys;
    } else if (event->type() == QEvent::MouseMove && isWithin(watched)) {
        if (!m_lastMove.isValid() || m_lastMove.elapsed() > pointerRestMs)
            ++m_moves;
        m_lastMove.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace countersign::ui
