// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractItemView;

namespace countersign::bench
{

// Watches the application from outside, as an event filter on it, and says when something has been
// painted.
class DesktopProbe : public QObject
{
    Q_OBJECT
public:
    // Watches the application that is made next; `begin` is called when its event loop does.
    static void watchNextApplication(std::function<void(DesktopProbe &)> begin);

    // Calls `then` once, after the first painting for which `done` holds, when everything that was
    // due with it has been painted too.
    void whenPainted(std::function<bool(QWidget *painted)> done, std::function<void()> then);
    // The queue's list when there are rows in it, else null.
    static QAbstractItemView *filledQueue(QWidget *painted);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    std::function<bool(QWidget *)> m_done;
    std::function<void()> m_then;
};

// Processor time of this process and the children it has waited for, in ms.
double processorMs();

// Folders of settings and data are in `home` from now on, for children too; painting is offscreen.
void liveIn(const QString &home);
// Runs the desktop on the workspace.
int runDesktopOn(const QString &workspace, char *program);

double median(QList<double> values);

} // namespace countersign::bench
