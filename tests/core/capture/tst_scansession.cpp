// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scansession.h"
#include "core/capture/worker/scanworker.h"
#include "tests/support/paintedpages.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace countersign;
using namespace Qt::StringLiterals;

// The real SANE with its own drivers "test" and "pnm", in the real worker: this program, started
// once more.
class TestScanSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    base::JobContext m_context;

    static capture::ScanWorkerProgram program()
    {
        return {.program = QCoreApplication::applicationFilePath(),
                .arguments = {u"scan-worker"_s}};
    }
    static capture::ScanRequest request(capture::ScanSource source)
    {
        return {.source = source,
                .colour = capture::ScanColour::Grey,
                .resolutionDpi = 100,
                .pageSizeMm = QSizeF(100, 80)};
    }
    static QString code(const base::Result<std::optional<capture::ScannedSide>> &side)
    {
        return side ? (side->has_value() ? u"side"_s : u"end"_s) : side.error().code;
    }
    static QImage imageOf(const capture::ScannedSide &side) { return QImage::fromData(side.image); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_config.filePath(u"dll.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("test\npnm\n");
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_config.path()));
    }
    void devicesAreFound()
    {
        capture::ScannerProcess scanner(program());
        const auto devices = scanner.devices(m_context);
        QVERIFY(devices);
        QStringList names;
        for (const capture::ScanDevice &device : *devices)
            names.append(device.name);
        QVERIFY2(names.contains(u"test:0"_s), qPrintable(names.join(u' ')));
        QVERIFY(names.contains(u"pnm:0"_s));
    }
    void settingsAreRead()
    {
        capture::ScannerProcess scanner(program());
        const auto options = scanner.open(u"test:0"_s, m_context);
        QVERIFY(options);
        const capture::ScanOption *resolution = capture::findOption(*options, u"resolution");
        QVERIFY(resolution);
        QVERIFY(resolution->unit == capture::OptionUnit::Dpi);
        QVERIFY(resolution->range);
        QCOMPARE(resolution->range->most, 1200.0);
        QVERIFY(!resolution->description.isEmpty());
        const auto abilities = capture::abilitiesOf(*options);
        QCOMPARE(abilities.sources,
                 (QList{capture::ScanSource::Flatbed, capture::ScanSource::Feeder}));
        QCOMPARE(abilities.colours,
                 (QList{capture::ScanColour::BlackWhite, capture::ScanColour::Grey,
                        capture::ScanColour::Colour}));
        QVERIFY(abilities.resolutionsDpi.contains(300));
        QCOMPARE(abilities.largestMm, QSizeF(200, 200));
    }
    void theGlassGivesOneSide()
    {
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, request(capture::ScanSource::Flatbed));
        const auto side = session.next(m_context);
        QCOMPARE(code(side), u"side"_s);
        QVERIFY((*side)->mediaType == imaging::MediaType::Jpeg);
        const QImage image = imageOf(**side);
        QCOMPARE(image.size(), (*side)->sizePx);
        QVERIFY(std::abs(image.width() - 100 / 25.4 * 100) < 2);
        QVERIFY(std::abs(image.height() - 80 / 25.4 * 100) < 2);
        QCOMPARE(image.format(), QImage::Format_Grayscale8);
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 100) < 1);
        QCOMPARE(code(session.next(m_context)), u"end"_s);
        // The glass can be scanned again.
        QCOMPARE(code(session.next(m_context)), u"side"_s);
    }
    void theFeederRunsUntilItIsEmpty()
    {
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, request(capture::ScanSource::Feeder));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(code(session.next(m_context)), u"side"_s);
        QCOMPARE(code(session.next(m_context)), u"end"_s);
        QCOMPARE(session.sides(), 10);
    }
    void everyFormOfPixels_data()
    {
        QTest::addColumn<capture::ScanColour>("colour");
        QTest::addColumn<QVariantMap>("extras");
        QTest::addColumn<int>("format");
        using Colour = capture::ScanColour;
        QTest::newRow("black and white")
            << Colour::BlackWhite << QVariantMap{} << int(QImage::Format_Mono);
        QTest::newRow("colour") << Colour::Colour << QVariantMap{} << int(QImage::Format_RGB32);
        QTest::newRow("16 bit") << Colour::Grey << QVariantMap{{u"depth"_s, 16}}
                                << int(QImage::Format_Grayscale8);
        QTest::newRow("1 bit colour")
            << Colour::Colour << QVariantMap{{u"depth"_s, 1}} << int(QImage::Format_RGB32);
        QTest::newRow("three passes")
            << Colour::Colour << QVariantMap{{u"three-pass"_s, true}} << int(QImage::Format_RGB32);
        QTest::newRow("height unknown") << Colour::Grey << QVariantMap{{u"hand-scanner"_s, true}}
                                        << int(QImage::Format_Grayscale8);
        QTest::newRow("padded rows")
            << Colour::Grey << QVariantMap{{u"ppl-loss"_s, 3}} << int(QImage::Format_Grayscale8);
    }
    void everyFormOfPixels()
    {
        QFETCH(capture::ScanColour, colour);
        QFETCH(QVariantMap, extras);
        QFETCH(int, format);
        capture::ScanRequest wanted = request(capture::ScanSource::Flatbed);
        wanted.colour = colour;
        wanted.extras = extras;
        wanted.extras[u"test-picture"_s] = u"Color pattern"_s;
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, wanted);
        const auto side = session.next(m_context);
        QCOMPARE(code(side), u"side"_s);
        const QImage image = imageOf(**side);
        QVERIFY(!image.isNull());
        QCOMPARE(int(image.format()), format);
        QCOMPARE(image.size(), (*side)->sizePx);
        QVERIFY(image.width() > 300 && image.height() > 250);
    }
    void whatThePictureShows()
    {
        const QImage page = test::paintPage({u"Lease"_s, u"between Oak and Field"_s}, 100)
                                .convertToFormat(QImage::Format_Grayscale8);
        const QString path = m_config.filePath(u"page.pgm"_s);
        QVERIFY(page.save(path, "pgm"));
        capture::ScanRequest wanted = request(capture::ScanSource::Flatbed);
        wanted.pageSizeMm = {};
        wanted.extras = {{u"filename"_s, path}};
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"pnm:0"_s, wanted);
        const auto side = session.next(m_context);
        QCOMPARE(code(side), u"side"_s);
        const QImage image = imageOf(**side);
        QCOMPARE(image.size(), page.size());
        int different = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                different += std::abs(image.constScanLine(y)[x] - page.constScanLine(y)[x]) > 48;
        }
        QVERIFY2(different < page.width() * page.height() / 500,
                 qPrintable(QString::number(different)));
    }
    void faultsHaveTheirNames_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("jam") << u"SANE_STATUS_JAMMED"_s << u"scan.jammed"_s;
        QTest::newRow("cover") << u"SANE_STATUS_COVER_OPEN"_s << u"scan.cover_open"_s;
        QTest::newRow("io") << u"SANE_STATUS_IO_ERROR"_s << u"scan.io_error"_s;
        QTest::newRow("busy") << u"SANE_STATUS_DEVICE_BUSY"_s << u"scan.busy"_s;
        QTest::newRow("no memory") << u"SANE_STATUS_NO_MEM"_s << u"scan.no_memory"_s;
        QTest::newRow("denied") << u"SANE_STATUS_ACCESS_DENIED"_s << u"scan.access_denied"_s;
    }
    void faultsHaveTheirNames()
    {
        QFETCH(QString, status);
        QFETCH(QString, expected);
        capture::ScanRequest wanted = request(capture::ScanSource::Flatbed);
        wanted.extras = {{u"read-return-value"_s, status}};
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, wanted);
        QCOMPARE(code(session.next(m_context)), expected);
        QVERIFY(scanner.processId() != 0); // a fault of the paper is none of the driver's
    }
    void aDriverThatCrashesCostsOneSide()
    {
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, request(capture::ScanSource::Feeder));
        QCOMPARE(code(session.next(m_context)), u"side"_s);
        ::kill(pid_t(scanner.processId()), SIGKILL);
        QCOMPARE(code(session.next(m_context)), u"scan.driver_crashed"_s);
        QCOMPARE(code(session.next(m_context)), u"side"_s);
        QCOMPARE(session.sides(), 2);
    }
    void aDriverThatHangsIsLeft()
    {
        capture::ScanWorkerProgram impatient = program();
        impatient.silenceMs = 400;
        capture::ScannerProcess scanner(impatient);
        capture::ScanSession session(scanner, u"test:0"_s, request(capture::ScanSource::Feeder));
        QCOMPARE(code(session.next(m_context)), u"side"_s);
        ::kill(pid_t(scanner.processId()), SIGSTOP);
        QCOMPARE(code(session.next(m_context)), u"scan.driver_hangs"_s);
        QCOMPARE(code(session.next(m_context)), u"side"_s);
    }
    void cancelStopsWithinASide()
    {
        bool cancelled = false;
        base::JobContext context([&cancelled] { return cancelled; }, {});
        capture::ScanRequest wanted = request(capture::ScanSource::Feeder);
        wanted.resolutionDpi = 600;
        wanted.extras = {{u"read-delay"_s, true}, {u"read-delay-duration"_s, 2000}};
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, wanted);
        const auto side = session.next(context, [&cancelled](qint64) { cancelled = true; });
        QCOMPARE(code(side), u"job.cancelled"_s);
        cancelled = false;
        QVERIFY(scanner.processId() != 0); // the driver stopped by itself
    }
    void aDeviceThatIsGone()
    {
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:nowhere"_s,
                                     request(capture::ScanSource::Flatbed));
        QCOMPARE(code(session.next(m_context)), u"scan.device_gone"_s);
    }
    void aSettingThatDoesNotExist()
    {
        capture::ScanRequest wanted = request(capture::ScanSource::Flatbed);
        wanted.extras = {{u"colour-of-the-sky"_s, 3}};
        capture::ScannerProcess scanner(program());
        capture::ScanSession session(scanner, u"test:0"_s, wanted);
        const auto side = session.next(m_context);
        QCOMPARE(code(side), u"scan.unsupported"_s);
        QCOMPARE(side.error().facts.value(u"option"_s).toString(), u"colour-of-the-sky"_s);
    }
    void withoutTheProgram()
    {
        capture::ScannerProcess scanner({.program = u"/nonexistent/countersign"_s});
        const auto devices = scanner.devices(m_context);
        QVERIFY(!devices);
        QCOMPARE(devices.error().code, u"scan.worker_missing"_s);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QGuiApplication application(argc, argv); // pages are painted
    TestScanSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scansession.moc"
