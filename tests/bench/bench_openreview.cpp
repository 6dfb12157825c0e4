// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchworkspace.h"
#include "tests/bench/desktopprobe.h"

#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

// Opening a document's review from the queue: from the key Enter until its page and fields have
// been painted. Documents are in turn a born-digital PDF and a scan of 300 dpi, each opened for the
// first time. Budget: 150 ms.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

constexpr int waitingDocuments = 60; // more than are recognised meanwhile
constexpr int openings = 20;

void press(QWidget *widget, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
}

// One reviewer: Enter, look, Escape, one down, a glance at the queue, Enter ...
class Opening : public QObject
{
    Q_OBJECT
public:
    // `pauseMs`: how long the queue is looked at before Enter.
    Opening(bench::DesktopProbe &probe, int pauseMs)
        : QObject(&probe)
        , m_probe(probe)
        , m_pauseMs(pauseMs)
    {
        m_probe.whenPainted(
            [this](QWidget *widget) {
                m_queue = bench::DesktopProbe::filledQueue(widget);
                return m_queue != nullptr;
            },
            [this] { next(); });
    }

private:
    void next()
    {
        press(m_queue, Qt::Key_Down);
        QTimer::singleShot(m_pauseMs, this, [this] { open(); });
    }

    void open()
    {
        m_processorBefore = bench::processorMs();
        m_timer.start();
        m_probe.whenPainted(
            [this](QWidget *widget) {
                const auto *page = qobject_cast<ui::PageView *>(widget->parentWidget());
                return page && page->viewport() == widget && page->isLoaded() && isAnother(*page);
            },
            [this] { opened(); });
        press(m_queue, Qt::Key_Return);
    }

    // The page is not the last document's any more: the fields beside it are others.
    bool isAnother(const QWidget &page)
    {
        const auto *screen = page.window()->findChild<ui::ReviewScreen *>();
        const model::FieldId first = screen->session().fields().value(0).id;
        return first != std::exchange(m_shown, first);
    }

    void opened()
    {
        m_wall.append(double(m_timer.nsecsElapsed()) / 1e6);
        m_processor.append(bench::processorMs() - m_processorBefore);
        if (m_wall.size() == openings) {
            report();
            QCoreApplication::quit();
            return;
        }
        // What the screen still does for itself is not part of the next opening.
        QTimer::singleShot(m_pauseMs, this, [this] {
            m_probe.whenPainted(
                [](QWidget *widget) { return bench::DesktopProbe::filledQueue(widget) != nullptr; },
                [this] { next(); });
            press(QApplication::focusWidget(), Qt::Key_Escape);
        });
    }

    void report() const
    {
        for (qsizetype i = 0; i < m_wall.size(); ++i)
            std::printf("document %2lld  %6.0f ms, processor %6.0f ms\n", qlonglong(i + 1),
                        m_wall[i], m_processor[i]);
        std::printf("open a review, %d ms after its line was reached: median %.0f ms, "
                    "processor %.0f ms, slowest %.0f ms\n",
                    m_pauseMs, bench::median(m_wall), bench::median(m_processor),
                    *std::max_element(m_wall.begin(), m_wall.end()));
    }

    bench::DesktopProbe &m_probe;
    int m_pauseMs;
    QAbstractItemView *m_queue = nullptr;
    QElapsedTimer m_timer;
    double m_processorBefore = 0;
    model::FieldId m_shown; // first field of the document on the screen
    QList<double> m_wall;
    QList<double> m_processor;
};

void makeOrDie(const QString &workspace, const bench::WorkspaceForm &form, int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (auto made = bench::makeWorkspace(workspace, form); !made)
        qFatal("%s", qPrintable(base::describe(made.error())));
}

} // namespace

int main(int argc, char **argv)
{
    int pauseMs = 700;
    bench::WorkspaceForm form;
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--without-previews") == 0)
            form.previews = false;
        else if (qstrcmp(argv[i], "--busy") == 0)
            form.waiting = waitingDocuments;
        else
            pauseMs = atoi(argv[i]);
    }
    const QTemporaryDir home;
    bench::liveIn(home.path());
    const QString workspace = home.filePath(u"workspace"_s);
    makeOrDie(workspace, form, argc, argv);
    bench::DesktopProbe::watchNextApplication(
        [pauseMs](bench::DesktopProbe &probe) { new Opening(probe, pauseMs); });
    return bench::runDesktopOn(workspace, argv[0]);
}

#include "bench_openreview.moc"
