// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"
#include "tests/ui/screenhost.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/sidestrip.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

// A stack of very many sheets on the Capture screen: shown, grown by sheets that come as a scanner
// brings them, scrolled from its head to its end. Budget: 16 ms for a frame, 400 MB of memory, and
// no sheet in sight without its picture for longer than a quarter of a second.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

constexpr int pageDpi = 300;
constexpr int differentPages = 8;
constexpr int scrollSteps = 200;
constexpr int longestWaitMs = 20'000;

// Words on paper that is not quite white, as a scanner gives them.
QByteArray scannedPage(int number)
{
    QStringList lines;
    for (int i = 0; i < 24; ++i)
        lines.append(
            u"%1.%2 The parties agree on what is written below, and on no more."_s.arg(number).arg(
                i));
    QImage page = test::paintPage(lines, pageDpi).convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(quint32(number) + 1);
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x)
            row[x] = uchar(std::clamp(int(row[x]) - random.bounded(12), 0, 255));
    }
    return test::encoded(page, "jpg");
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:");
    return all.mid(at + 6, 20).simplified().split(' ').value(0).toDouble() / 1024;
}

struct Frames {
    std::vector<double> times;

    void add(double ms) { times.push_back(ms); }
    double share(double of)
    {
        std::sort(times.begin(), times.end());
        return times.empty() ? 0 : times[std::size_t(double(times.size() - 1) * of)];
    }
};

class Stack
{
public:
    Stack(test::TempOffice &office, int sheets)
        : m_desk(office.office().capture())
        , m_batch(*m_desk.begin(u"Benchmark"_s, {}, u"bench"_s))
    {
        for (int i = 0; i < differentPages; ++i)
            m_pages.append(scannedPage(i));
        for (int i = 0; i < sheets; ++i)
            add();
    }
    const model::BatchId &batch() const { return m_batch; }
    // The same bytes twice would be kept once.
    void add()
    {
        const QByteArray bytes = m_pages.at(m_count % differentPages) + QByteArray::number(m_count);
        ++m_count;
        if (!m_desk.keep(m_batch, {bytes, imaging::MediaType::Jpeg, m_size, pageDpi}, false))
            qFatal("a sheet was not kept");
    }

private:
    workflow::CaptureDesk &m_desk;
    model::BatchId m_batch;
    QList<QByteArray> m_pages;
    const QSize m_size = test::paintPage({}, pageDpi).size();
    int m_count = 0;
};

bool isDrawn(const ui::SideStrip &strip)
{
    for (int row = 0; row < strip.model()->rowCount(); ++row) {
        const QModelIndex index = strip.model()->index(row, 0);
        if (strip.viewport()->rect().intersects(strip.visualRect(index))
            && index.data(ui::SideList::PictureRole).value<QImage>().isNull())
            return false;
    }
    return true;
}

// Milliseconds until every sheet in sight has its picture.
double untilDrawn(const ui::SideStrip &strip)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDrawn(strip) && !clock.hasExpired(longestWaitMs))
        QTest::qWait(1);
    return double(clock.nsecsElapsed()) / 1e6;
}

Frames scrolledThrough(ui::SideStrip &strip)
{
    Frames frames;
    QScrollBar *bar = strip.verticalScrollBar();
    for (int step = 0; step <= scrollSteps; ++step) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(bar->maximum() * step / scrollSteps);
        strip.viewport()->repaint();
        frames.add(double(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(8); // what was asked for comes in meanwhile
    }
    return frames;
}

// One sheet after another, each shown as the screen shows what a scanner brings.
Frames grown(Stack &stack, ui::CaptureScreen &screen, int sheets)
{
    Frames frames;
    for (int i = 0; i < sheets; ++i) {
        stack.add();
        const qsizetype wanted = screen.view().order.size() + 1;
        screen.openBatch(stack.batch());
        QElapsedTimer clock;
        double longest = 0;
        while (screen.view().order.size() < wanted) {
            clock.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
        }
        frames.add(longest);
    }
    return frames;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::ThemeChoice::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"sheets"_s, u"How many."_s, u"N"_s, u"500"_s});
    parser.process(application);
    const int sheets = parser.value(u"sheets"_s).toInt();

    test::TempOffice office(1);
    Stack stack(office, sheets);
    const double before = residentMb();
    workflow::DeskBench bench(office.office());
    test::FakePrompter prompter;
    ui::CaptureScreen screen(bench, nullptr, prompter);
    const test::ScreenHost host(&screen, {1366, 700});
    auto *strip = screen.findChild<ui::SideStrip *>(u"captureStrip"_s);
    QElapsedTimer clock;
    clock.start();
    screen.openBatch(stack.batch());
    while (strip->model()->rowCount() < sheets && !clock.hasExpired(longestWaitMs))
        QCoreApplication::processEvents();
    printf("%d sheets of A4, grey, 300 dpi\n", sheets);
    printf("shown after             %7.1f ms\n", double(clock.nsecsElapsed()) / 1e6);
    printf("first pictures after    %7.1f ms\n", untilDrawn(*strip));
    Frames scrolling = scrolledThrough(*strip);
    printf("a frame of scrolling    %7.1f ms, nineteen in twenty %.1f, longest %.1f\n",
           scrolling.share(0.5), scrolling.share(0.95), scrolling.share(1));
    printf("last pictures after     %7.1f ms\n", untilDrawn(*strip));
    strip->verticalScrollBar()->setValue(strip->verticalScrollBar()->maximum() / 3);
    printf("elsewhere after         %7.1f ms\n", untilDrawn(*strip));
    Frames growing = grown(stack, screen, 30);
    printf("a sheet more, longest   %7.1f ms, nineteen in twenty %.1f\n", growing.share(0.5),
           growing.share(0.95));
    rusage own = {};
    getrusage(RUSAGE_SELF, &own);
    printf("memory                  %7.1f MB, of which the screen %.1f; peak %.1f MB\n",
           residentMb(), residentMb() - before, double(own.ru_maxrss) / 1024);
    return 0;
}
