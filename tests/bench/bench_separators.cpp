// SPDX-License-Identifier: Apache-2.0
// Separator sheets that are printed, harmed and scanned: how many are found and read; and how many
// pages of other files are taken for one. Time is processor time of the search alone.
//   bench_separators prints N [NAME]   N sheets of each kind of harm, or of those called so
//   bench_separators pages FILE...     every page of these files
#include "core/capture/fileimport.h"
#include "core/separation/separatorpage.h"
#include "core/separation/separatorreader.h"
#include "tests/support/wornprints.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

double cpuMs()
{
    return 1000.0 * double(clock()) / CLOCKS_PER_SEC;
}

struct Tally {
    int pages = 0;
    int found = 0;
    int byBars = 0;
    int read = 0;
    double ms = 0;

    void print(const char *name) const
    {
        std::printf(
            "%-16s %5d pages  found %5d (%.2f %%)  by bars %5d  routing read %5d  %.2f ms\n", name,
            pages, found, 100.0 * found / std::max(1, pages), byBars, read,
            ms / std::max(1, pages));
    }
};

QImage sheetFor(const model::SheetRouting &routing, bool letter)
{
    const QSizeF mm = letter ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
    QImage page((mm / 25.4 * 300).toSize(), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    separation::paintSeparator(painter, mm, routing,
                               {u"Separator sheet"_s, {u"Type: NDA"_s}, u"Put it in front."_s});
    return page;
}

void look(const QImage &page, double dpi, const model::SheetRouting *wanted, Tally &tally)
{
    const double before = cpuMs();
    const auto found = separation::findSeparator(page, dpi);
    tally.ms += cpuMs() - before;
    ++tally.pages;
    tally.found += found ? 1 : 0;
    tally.byBars += found && found->patches > 0 ? 1 : 0;
    tally.read += found && wanted && found->routing == *wanted ? 1 : 0;
}

void measurePrints(int count, const QString &only)
{
    const model::SheetRouting routing{u"nda"_s, u"Contracts"_s, u"Lumen Optics GmbH"_s};
    const QImage sheets[2] = {sheetFor(routing, false), sheetFor(routing, true)};
    Tally all;
    const QList<test::Wear> wears = test::wears();
    for (const test::Wear &wear : wears) {
        if (!QLatin1StringView(wear.name).contains(only))
            continue;
        Tally tally;
        QRandomGenerator random(4711);
        for (int i = 0; i < count; ++i) {
            const double skew = random.bounded(20.0) - 10;
            const test::WornPage page
                = test::worn(sheets[i % 2], wear, skew, int(random.bounded(4U)), quint32(i));
            look(page.pixels, page.dpi, &routing, tally);
        }
        tally.print(wear.name);
        std::fflush(stdout);
        all.pages += tally.pages;
        all.found += tally.found;
        all.byBars += tally.byBars;
        all.read += tally.read;
        all.ms += tally.ms;
    }
    all.print("all");
}

void measurePages(const QStringList &files)
{
    const capture::FileImport import(imaging::Tools::locate());
    base::JobContext context;
    Tally all;
    for (const QString &file : files) {
        const auto document = import.open(file, {}, context);
        if (!document)
            continue;
        for (const capture::ImportedSource &source : document->sources) {
            for (int page = 0; page < source.pages->info().pageCount(); ++page) {
                imaging::RenderRequest request;
                request.page = page;
                request.dpi = 200;
                request.colour = imaging::ColourMode::Grey;
                const auto image = source.pages->render(request, context);
                if (!image)
                    continue;
                const int before = all.found;
                look(image->pixels, image->dpi, nullptr, all);
                if (all.found > before)
                    std::printf("taken for a separator: %s, page %d\n", qPrintable(file), page + 1);
            }
        }
    }
    all.print("pages");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"prints"_s)
        measurePrints(std::max(1, arguments.value(1).toInt()), arguments.value(2));
    else if (arguments.value(0) == u"pages"_s)
        measurePages(arguments.mid(1));
    else
        return 2;
    return 0;
}
