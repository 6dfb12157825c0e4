// SPDX-License-Identifier: Apache-2.0
#include "tests/support/monkey.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

namespace countersign::test
{

const Monkey::Keys &Monkey::usualKeys()
{
    static const Keys usual{
        {Qt::Key_Return, Qt::Key_0,         Qt::Key_1,    Qt::Key_2,      Qt::Key_A,
         Qt::Key_M,      Qt::Key_R,         Qt::Key_F2,   Qt::Key_F3,     Qt::Key_F6,
         Qt::Key_F8,     Qt::Key_Up,        Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
         Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Home, Qt::Key_PageUp, Qt::Key_PageDown,
         Qt::Key_End,    Qt::Key_Space,     Qt::Key_Plus, Qt::Key_Insert, Qt::Key_Delete,
         Qt::Key_F,      Qt::Key_Backspace, Qt::Key_G,    Qt::Key_D,      Qt::Key_T,
         Qt::Key_E,      Qt::Key_H,         Qt::Key_Z,    Qt::Key_Escape, Qt::Key_Question},
        {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
         Qt::ControlModifier | Qt::ShiftModifier}};
    return usual;
}

int Monkey::steps(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("COUNTERSIGN_MONKEY_EVENTS");
    return wanted > 0 ? wanted : usual;
}

QWidget *Monkey::within(QWidget *whole)
{
    QList<QWidget *> widgets = whole->findChildren<QWidget *>();
    widgets.removeIf([whole](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty()
            || widget->window() != whole->window();
    });
    return widgets.isEmpty() ? whole : oneOf(widgets);
}

void Monkey::step(QWidget *whole, const Keys &keys)
{
    // A button that opens a menu comes back when that is closed.
    QTimer::singleShot(0, qApp, &Monkey::closePopups);
    const int what = below(10);
    if (what < 5)
        press(whole, keys);
    else if (what < 9)
        click(within(whole));
    else
        wheel(within(whole));
    QCoreApplication::processEvents();
}

void Monkey::press(QWidget *unfocused, const Keys &keys)
{
    QWidget *target = QApplication::focusWidget();
    const Qt::Key key = oneOf(keys.keys);
    QTest::keyClick(target ? target : unfocused, key, oneOf(keys.modifiers));
}

void Monkey::click(QWidget *target)
{
    const QPoint at = pointIn(target);
    switch (below(6)) {
    case 0:
        return QTest::mouseDClick(target, Qt::LeftButton, {}, at);
    case 1:
        return QTest::mouseClick(target, Qt::RightButton, {}, at);
    default:
        return QTest::mouseClick(target, Qt::LeftButton,
                                 below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, at);
    }
}

void Monkey::drag(QWidget *target, Qt::KeyboardModifiers modifiers)
{
    const QPoint from = pointIn(target);
    const QPoint to = pointIn(target);
    QTest::mousePress(target, Qt::LeftButton, modifiers, from);
    QTest::mouseMove(target, (from + to) / 2);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, modifiers, to);
}

void Monkey::wheel(QWidget *target)
{
    const QPointF at = pointIn(target);
    const QPoint turn(0, below(2) == 0 ? 120 : -120);
    QWheelEvent event(at, target->mapToGlobal(at), {}, turn, Qt::NoButton,
                      below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(target, &event);
}

void Monkey::closePopups()
{
    for (int i = 0; i < 5 && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
}

QWidget *Monkey::dialogInFront()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && qobject_cast<QDialog *>(window))
            return window;
    }
    return nullptr;
}

void Monkey::closeDialogs()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
}

QPoint Monkey::pointIn(const QWidget *target)
{
    const int x = below(target->width());
    return {x, below(target->height())};
}

} // namespace countersign::test
