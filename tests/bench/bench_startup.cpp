// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchworkspace.h"
#include "tests/bench/desktopprobe.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

// Start to first paint on a workspace of 1,000 documents: the desktop in fresh processes, from the
// moment of their start until the queue has been painted with its rows. Budget: 500 ms.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

constexpr int documents = 1000;
constexpr int runs = 7;
constexpr int patienceMs = 60'000;

// The child: the desktop itself, which says when it has painted and goes.
int paintOnce(const QString &workspace, char *program)
{
    bench::DesktopProbe::watchNextApplication([](bench::DesktopProbe &probe) {
        probe.whenPainted(
            [](QWidget *widget) { return bench::DesktopProbe::filledQueue(widget) != nullptr; },
            [] {
                std::printf("%.1f\n", bench::processorMs());
                std::fflush(stdout);
                QCoreApplication::quit();
            });
    });
    return bench::runDesktopOn(workspace, program);
}

struct Figures {
    double wallMs = 0;
    double processorMs = 0;
};

Figures startOnce(const QString &workspace)
{
    QProcess child;
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), {u"--once"_s, workspace});
    while (!child.canReadLine() && child.waitForReadyRead(patienceMs)) { }
    Figures figures{double(timer.nsecsElapsed()) / 1e6, child.readLine().trimmed().toDouble()};
    child.waitForFinished(patienceMs);
    if (figures.processorMs <= 0)
        qFatal("The desktop painted no queue: %s", child.readAllStandardError().constData());
    return figures;
}

int measure(int argc, char **argv)
{
    const QTemporaryDir home;
    bench::liveIn(home.path());
    const QGuiApplication application(argc, argv);
    const QString workspace = home.filePath(u"workspace"_s);
    if (auto made = bench::makeWorkspace(workspace, {.documents = documents}); !made)
        qFatal("%s", qPrintable(base::describe(made.error())));
    QList<double> wall;
    QList<double> processor;
    for (int run = 0; run <= runs; ++run) {
        const Figures figures = startOnce(workspace);
        if (run == 0)
            continue; // reads the program's files for all that follow
        std::printf("run %d  %6.0f ms, processor %6.0f ms\n", run, figures.wallMs,
                    figures.processorMs);
        wall.append(figures.wallMs);
        processor.append(figures.processorMs);
    }
    std::printf("start to first paint, %d documents: median %.0f ms, processor %.0f ms\n",
                documents, bench::median(wall), bench::median(processor));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--once") == 0)
        return paintOnce(QString::fromLocal8Bit(argv[2]), argv[0]);
    return measure(argc, argv);
}
