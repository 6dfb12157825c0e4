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
// button.
class Toasts : public QObject
{
    Q_OBJECT
public:
    explicit Toasts(QWidget *host);

    void add(const Notice &notice);
    QList<Toast *> shown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QList<QRect> buttons() const;

    QWidget *m_host;
    QList<QPointer<Toast>> m_toasts;
    QTimer m_arrangeSoon;
};

} // namespace countersign::ui
