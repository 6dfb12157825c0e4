// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pageview.h"

#include <QApplication>
#include <QEventLoop>
#include <QPainter>
#include <QScrollBar>

#include <benchmark/benchmark.h>

// Frame times of a 300-dpi A4 page in a window of 1045 x 957: what is painted between two states
// that a hand on the wheel or on the paper brings about. The budget is 16 ms a frame.
namespace
{

using namespace countersign;

constexpr QSizeF a4Pt{595, 842};
constexpr QSize windowSize{1045, 957};
constexpr int markedBoxes = 8;

QImage printedPage()
{
    QImage page(2480, 3508, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font = painter.font();
    font.setPixelSize(46);
    painter.setFont(font);
    for (int line = 0; line < 52; ++line)
        painter.drawText(300, 300 + line * 60,
                         QStringLiteral("The Parties wish to explore a business relationship and "
                                        "may disclose information. %1")
                             .arg(line));
    return page;
}

struct ShownPage {
    ui::PageView view;
    QImage frame{windowSize, QImage::Format_RGB32};

    ShownPage()
    {
        view.resize(windowSize);
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.show();
        QEventLoop untilReady;
        QObject::connect(&view, &ui::PageView::pageReady, &untilReady, &QEventLoop::quit);
        view.setPage(0, printedPage(), a4Pt);
        untilReady.exec();
        QList<ui::PageMark> marks;
        for (int i = 0; i < markedBoxes; ++i)
            marks.append({i == 0 ? ui::PageMark::Kind::Focus : ui::PageMark::Kind::Alternative,
                          {{0.2, 0.1 + 0.05 * i, 0.3, 0.02}},
                          i});
        view.setMarks(marks);
    }

    void paint() { view.viewport()->render(&frame, {}, {}, QWidget::RenderFlags()); }
};

// Zoom in hundredths.
void paintAtZoom(benchmark::State &state)
{
    ShownPage page;
    page.view.setZoom(double(state.range(0)) / 100, {500, 450});
    for ([[maybe_unused]] auto step : state)
        page.paint();
}
BENCHMARK(paintAtZoom)
    ->Arg(25)
    ->Arg(37)
    ->Arg(50)
    ->Arg(75)
    ->Arg(100)
    ->Arg(132)
    ->Arg(200)
    ->Arg(312)
    ->Arg(800)
    ->Unit(benchmark::kMillisecond);

void zoomStep(benchmark::State &state)
{
    ShownPage page;
    int step = 0;
    for ([[maybe_unused]] auto frame : state) {
        page.view.setZoom(0.3 * (1 + (step++ % 40) / 10.0), {500, 450});
        page.paint();
    }
}
BENCHMARK(zoomStep)->Unit(benchmark::kMillisecond);

void panStep(benchmark::State &state)
{
    ShownPage page;
    page.view.setZoom(1.37, {500, 450});
    int step = 0;
    for ([[maybe_unused]] auto frame : state) {
        page.view.verticalScrollBar()->setValue((step += 37) % 600);
        page.paint();
    }
}
BENCHMARK(panStep)->Unit(benchmark::kMillisecond);

void buildAllSizes(benchmark::State &state)
{
    const QImage page = printedPage();
    for ([[maybe_unused]] auto step : state)
        benchmark::DoNotOptimize(ui::PagePyramid::build(page));
}
BENCHMARK(buildAllSizes)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
