// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/desktopprobe.h"

#include "app/desktop.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QTimer>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace countersign::bench
{

namespace
{

std::function<void(DesktopProbe &)> &beginning()
{
    static std::function<void(DesktopProbe &)> begin;
    return begin;
}

void attachProbe()
{
    if (!beginning())
        return;
    auto *probe = new DesktopProbe;
    probe->setParent(qApp);
    qApp->installEventFilter(probe);
    beginning()(*probe);
}

Q_COREAPP_STARTUP_FUNCTION(attachProbe)

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

} // namespace

void DesktopProbe::watchNextApplication(std::function<void(DesktopProbe &)> begin)
{
    beginning() = std::move(begin);
}

void DesktopProbe::whenPainted(std::function<bool(QWidget *)> done, std::function<void()> then)
{
    m_done = std::move(done);
    m_then = std::move(then);
}

QAbstractItemView *DesktopProbe::filledQueue(QWidget *painted)
{
    auto *view = qobject_cast<QAbstractItemView *>(painted->parentWidget());
    const bool filled = view && view->objectName() == u"queueView"_s && view->viewport() == painted
        && view->model()->rowCount() > 0;
    return filled ? view : nullptr;
}

bool DesktopProbe::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Paint || !m_done || !object->isWidgetType())
        return false;
    if (!m_done(static_cast<QWidget *>(object)))
        return false;
    m_done = {};
    // The painting itself, and that of the other widgets of this frame, comes before the timer.
    QTimer::singleShot(0, this, std::exchange(m_then, {}));
    return false;
}

double processorMs()
{
    double all = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(who, &used);
        all += milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    }
    return all;
}

void liveIn(const QString &home)
{
    const QByteArray root = QFile::encodeName(home);
    qputenv("XDG_CONFIG_HOME", root + "/config");
    qputenv("XDG_DATA_HOME", root + "/data");
    qputenv("XDG_STATE_HOME", root + "/state");
    qputenv("XDG_CACHE_HOME", root + "/cache");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runDesktopOn(const QString &workspace, char *program)
{
    QByteArray option("--workspace");
    QByteArray directory = QFile::encodeName(workspace);
    char *arguments[] = {program, option.data(), directory.data(), nullptr};
    return app::runDesktop(3, arguments);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

} // namespace countersign::bench
