// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scansession.h"
#include "core/capture/worker/scanworker.h"
#include "tests/support/tempoffice.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

#include <sane/sane.h>

// A stack through SANE's test driver into a workspace, as the product scans it: what a sheet takes
// beyond the time of the driver alone, which is read by the same calls with nothing behind them.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

constexpr int sheetsInFeeder = 10; // of the test driver
constexpr char picture[] = "Color pattern";
const QString device = u"test:0"_s;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

// Milliseconds a sheet from sane_start() to the last byte.
double driverAlone(SANE_Handle handle)
{
    std::vector<double> times;
    std::vector<SANE_Byte> buffer(64U << 10);
    for (int i = 0; i < sheetsInFeeder; ++i) {
        QElapsedTimer clock;
        clock.start();
        SANE_Status status = sane_start(handle);
        while (status == SANE_STATUS_GOOD) {
            SANE_Int count = 0;
            status = sane_read(handle, buffer.data(), SANE_Int(buffer.size()), &count);
        }
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    sane_cancel(handle);
    return median(times);
}

// The same settings as the session's, set by the session's own rules.
double measureDriver(const capture::ScanRequest &request)
{
    SANE_Handle handle = nullptr;
    sane_init(nullptr, nullptr);
    if (sane_open(device.toLocal8Bit().constData(), &handle) != SANE_STATUS_GOOD)
        return 0;
    const auto set = [handle](const char *name, auto value) {
        for (SANE_Int i = 1;; ++i) {
            const SANE_Option_Descriptor *option = sane_get_option_descriptor(handle, i);
            if (!option)
                return;
            if (option->name && QByteArrayView(option->name) == name)
                sane_control_option(handle, i, SANE_ACTION_SET_VALUE, value, nullptr);
        }
    };
    char feeder[64] = "Automatic Document Feeder";
    char grey[64] = "Gray";
    SANE_Word dpi = SANE_FIX(request.resolutionDpi);
    SANE_Word width = SANE_FIX(request.pageSizeMm.width());
    SANE_Word height = SANE_FIX(request.pageSizeMm.height());
    char shown[64] = "Color pattern";
    set("source", feeder);
    set("test-picture", shown);
    set("mode", grey);
    set("resolution", &dpi);
    set("br-x", &width);
    set("br-y", &height);
    const double result = driverAlone(handle);
    sane_close(handle);
    sane_exit();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"sheets"_s, u"How many."_s, u"N"_s, u"500"_s});
    parser.process(application);
    const int sheets = parser.value(u"sheets"_s).toInt();

    const QTemporaryDir config;
    QFile file(config.filePath(u"dll.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("test\n") < 0)
        return 1;
    file.close();
    qputenv("SANE_CONFIG_DIR", QFile::encodeName(config.path()));

    // The test driver's largest sheet, four fifths of A4's width and two thirds of its height.
    const capture::ScanRequest request{.pageSizeMm = QSizeF(200, 200),
                                       .extras
                                       = {{u"test-picture"_s, QString::fromLatin1(picture)}}};
    const double driver = measureDriver(request);

    test::TempOffice office(1);
    workflow::CaptureDesk &desk = office.office().capture();
    const auto batch = desk.begin(u"Benchmark"_s, device, u"bench"_s);
    capture::ScannerProcess scanner(
        {.program = QCoreApplication::applicationFilePath(), .arguments = {u"scan-worker"_s}});
    capture::ScanSession session(scanner, device, request);
    std::vector<double> pulled;
    std::vector<double> kept;
    while (batch && int(kept.size()) < sheets) {
        QElapsedTimer clock;
        clock.start();
        const bool goesOn = session.sides() % sheetsInFeeder != 0;
        const auto side = session.next(office.context);
        if (!side) {
            printf("%s\n", qPrintable(base::describe(side.error())));
            return 1;
        }
        if (!*side)
            continue; // the feeder is filled again
        const double scanned = double(clock.nsecsElapsed()) / 1e6;
        // The driver's sheets are all the same, which the store would keep once.
        capture::ScannedSide sheet = **side;
        sheet.image += QByteArray::number(qint64(kept.size()));
        clock.restart();
        if (!desk.keep(*batch, sheet, false))
            return 1;
        kept.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (goesOn)
            pulled.push_back(scanned);
    }
    rusage own = {};
    rusage children = {};
    getrusage(RUSAGE_SELF, &own);
    scanner.close();
    getrusage(RUSAGE_CHILDREN, &children);
    printf("%d sheets of 200 x 200 mm, grey, 300 dpi; medians in ms a sheet\n", int(kept.size()));
    printf("driver alone            %7.1f\n", driver);
    printf("pulled through worker   %7.1f\n", median(pulled));
    printf("kept for good           %7.1f\n", median(kept));
    printf("beyond the driver       %7.1f\n", median(pulled) + median(kept) - driver);
    printf("memory, peak            %7.1f MB, worker %.1f MB\n", double(own.ru_maxrss) / 1024,
           double(children.ru_maxrss) / 1024);
    return 0;
}
