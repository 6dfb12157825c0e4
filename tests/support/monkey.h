// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPoint>
#include <QRandomGenerator>

class QWidget;

namespace countersign::test
{

// Keys, clicks, drags and turns of the wheel at random, always the same for a seed. Every step is
// done with when it returns.
class Monkey
{
public:
    struct Keys {
        QList<Qt::Key> keys;
        QList<Qt::KeyboardModifiers> modifiers; // one that stands twice comes twice as often
    };
    // Keys that mean something somewhere.
    static const Keys &usualKeys();
    // How many steps: COUNTERSIGN_MONKEY_EVENTS, else `usual`.
    static int steps(int usual);

    explicit Monkey(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    template <typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    // A widget within `whole` that can be seen and used; itself when there is none.
    QWidget *within(QWidget *whole);

    // In ten steps five keys, four clicks and a turn of the wheel. The keys go to where the focus
    // is, in `whole` when it is nowhere.
    void step(QWidget *whole, const Keys &keys = usualKeys());
    void press(QWidget *unfocused, const Keys &keys = usualKeys());
    void click(QWidget *target); // once in a while twice, or with the right button
    void drag(QWidget *target, Qt::KeyboardModifiers modifiers = {});
    void wheel(QWidget *target);

    static void closePopups();
    // Null: there is none.
    static QWidget *dialogInFront();
    // Presses Escape in all that are open.
    static void closeDialogs();

private:
    QPoint pointIn(const QWidget *target);

    QRandomGenerator m_random;
};

} // namespace countersign::test
