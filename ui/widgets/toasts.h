// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screen.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

namespace countersign::ui
{

// One message at the foot of the window. Stays while the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    Toast(const Notice &notice, QWidget *parent);
    ~Toast() override;

    QString text() const { return m_notice.text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Notice m_notice;
    QTimer m_life;
};

// Stacks toasts over the lower end of a widget, newest at the bottom, three at most; never over a
// button, and where there is room elsewhere not over where text is entered or what is kept clear.
class Toasts : public QObject
{
    Q_OBJECT
public:
    explicit Toasts(QWidget *host);

    void add(const Notice &notice);
    QList<Toast *> shown() const;

    static void keepClear(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QList<QRect> placesOf(bool (*meant)(const QWidget *)) const;
    QRect placeFor(const QSize &size, const QList<QRect> &buttons,
                   const QList<QRect> &keptClear) const;

    QWidget *m_host;
    QList<QPointer<Toast>> m_toasts;
    QTimer m_arrangeSoon;
};

} // namespace countersign::ui
