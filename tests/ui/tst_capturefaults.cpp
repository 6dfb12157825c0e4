// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/scanworker.h"
#include "core/sandbox/scanner/networkscanner.h"
#include "core/workflow/deskbench.h"
#include "core/workflow/officescandesk.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/numberedpages.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/tempoffice.h"
#include "tests/ui/screenhost.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/sidestrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using sandbox::NetworkScanner;
using workflow::ScanPhase;

// Everything that can go wrong in a feeder, as a clerk sees it on the Capture screen: a simulated
// network scanner, the real sane-airscan, the real worker, a real store. Whatever happens, the
// screen says what to do, the batch holds what came, and one key takes up where it stopped.
class TestCaptureFaults : public QObject
{
    Q_OBJECT

    static constexpr int sheets = 5;

    QTemporaryDir m_config;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<NetworkScanner> m_device;
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<workflow::OfficeScanDesk> m_scans;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::CaptureScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;

    template <typename T>
    T *part(const QString &name) const
    {
        auto *found = m_screen->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton *button() const { return part<QPushButton>(u"scanButton"_s); }
    ui::MessageBar *trouble() const { return part<ui::MessageBar>(u"captureTrouble"_s); }
    QString words() const { return trouble()->isVisible() ? trouble()->text() : QString(); }

    void setUp(capture::ScanSource source)
    {
        capture::ScanProfile profile;
        profile.name = u"Contracts"_s;
        profile.device = NetworkScanner::device();
        profile.request = {.source = source, .resolutionDpi = test::numberedDpi};
        profile.processing = {false, 0, false};
        m_scans->saveProfile(profile).waitForFinished();
        QTRY_VERIFY(part<QComboBox>(u"scanProfile"_s)->count() > 0);
    }
    static QList<NetworkScanner::Sheet> stack(int first, int count)
    {
        QList<NetworkScanner::Sheet> loaded;
        for (int i = first; i < first + count; ++i)
            loaded.append({test::numberedPage(2 * i), test::numberedPage(2 * i + 1)});
        return loaded;
    }
    // The numbers on the pages in the strip, in order.
    QList<int> shown()
    {
        QList<int> numbers;
        const auto batch = m_office->office().capture().load(m_screen->batch());
        if (!batch)
            return numbers;
        const model::Arrangement arranged = batch->arrangement();
        for (const QList<model::SideId> &document : arranged.documents) {
            for (const model::SideId &side : document) {
                const auto bytes
                    = m_office->session().workspace().objects().read(batch->find(side)->object);
                numbers.append(bytes ? test::numberOn(QImage::fromData(*bytes)) : -1);
            }
        }
        return numbers;
    }
    static QList<int> expected(int count, bool duplex)
    {
        QList<int> numbers;
        for (int i = 1; i <= count; ++i) {
            numbers << 2 * i;
            if (duplex)
                numbers << 2 * i + 1;
        }
        return numbers;
    }
    void press(Qt::Key key) { QTest::keyClick(m_screen.get(), key); }
    // As the message says: from that sheet on, on top of the feeder.
    void putBack()
    {
        const int again = m_scans->view().trouble->sheetAgain;
        m_device->putRight();
        m_device->clear();
        m_device->load(stack(again, sheets - again + 1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_config.path()));
        m_device = std::make_unique<NetworkScanner>();
        QVERIFY(m_device->writeConfig(m_config.path()));
        base::JobContext context;
        capture::ScannerProcess scanner(
            {.program = QCoreApplication::applicationFilePath(), .arguments = {u"scan-worker"_s}});
        if (!scanner.open(NetworkScanner::device(), context))
            QSKIP("sane-airscan is not installed");
        m_messages = std::make_unique<test::OffscreenMessages>();
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_office = std::make_unique<test::TempOffice>(1);
        m_device = std::make_unique<NetworkScanner>();
        QVERIFY(m_device->writeConfig(m_config.path()));
        m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
        m_scans = std::make_unique<workflow::OfficeScanDesk>(
            m_office->office(),
            capture::ScanWorkerProgram{.program = QCoreApplication::applicationFilePath(),
                                       .arguments = {u"scan-worker"_s}});
        m_prompter = std::make_unique<test::FakePrompter>();
        m_screen = std::make_unique<ui::CaptureScreen>(*m_bench, m_scans.get(), *m_prompter);
        m_host = std::make_unique<test::ScreenHost>(m_screen.get(), QSize(1280, 700));
        m_screen->activate();
    }
    void cleanup()
    {
        m_host.reset();
        m_screen.reset();
        m_scans.reset();
        m_bench.reset();
        m_device.reset();
        m_office.reset();
    }

    void aFault_data()
    {
        QTest::addColumn<NetworkScanner::Fault>("fault");
        QTest::addColumn<bool>("duplex");
        QTest::addColumn<QString>("said");
        using Fault = NetworkScanner::Fault;
        const auto row = [](const char *name, Fault fault, const QString &said) {
            QTest::addRow("%s", name) << fault << false << said;
            QTest::addRow("%s, both sides", name) << fault << true << said;
        };
        row("jam", Fault::Jam, u"jammed"_s);
        row("cover open", Fault::CoverOpen, u"open"_s);
        row("several sheets", Fault::MultiFeed, u"several sheets at once"_s);
        row("cut short", Fault::CutShort, u"sheet 3"_s);
        row("broken off", Fault::BrokenOff, u"sheet 3"_s);
        row("vanished", Fault::Vanish, u"sheet 3"_s);
    }
    void aFault()
    {
        QFETCH(NetworkScanner::Fault, fault);
        QFETCH(bool, duplex);
        QFETCH(QString, said);
        setUp(duplex ? capture::ScanSource::FeederDuplex : capture::ScanSource::Feeder);
        m_device->load(stack(1, sheets));
        m_device->fail(fault, 2);
        press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Paused, 60'000);
        QTRY_VERIFY(trouble()->isVisible());
        QVERIFY2(words().contains(said), qPrintable(words()));
        QVERIFY2(words().contains(u"sheet 3"_s), qPrintable(words()));
        QVERIFY(button()->text().contains(u"Continue"_s));
        QTRY_COMPARE(shown(), expected(2, duplex));
        putBack();
        press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Idle, 60'000);
        QVERIFY(!trouble()->isVisible());
        QTRY_COMPARE(shown(), expected(sheets, duplex));
    }
    void anEmptyFeederIsSaidAndFilled()
    {
        setUp(capture::ScanSource::Feeder);
        press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Paused, 60'000);
        QTRY_VERIFY2(words().contains(u"no paper"_s), qPrintable(words()));
        QVERIFY(m_screen->batch().isNull()); // no empty stack is left behind
        m_device->load(stack(1, sheets));
        press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Idle, 60'000);
        QTRY_COMPARE(shown(), expected(sheets, false));
    }
    void busyForAMomentIsNoFault()
    {
        setUp(capture::ScanSource::Feeder);
        m_device->load(stack(1, sheets));
        m_device->fail(NetworkScanner::Fault::Busy, 1);
        press(Qt::Key_F9);
        QTRY_VERIFY(m_scans->view().phase != ScanPhase::Idle);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Idle, 60'000);
        QTRY_COMPARE(shown(), expected(sheets, false));
    }
    // Stopped at a fault: what came stays, and can be gone on with another time.
    void aStackThatIsLeftAtAFaultStays()
    {
        setUp(capture::ScanSource::Feeder);
        m_device->load(stack(1, sheets));
        m_device->fail(NetworkScanner::Fault::Jam, 2);
        press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Paused, 60'000);
        QTest::mouseClick(part<QPushButton>(u"scanStop"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Idle, 60'000);
        QTRY_COMPARE(shown(), expected(2, false));
        m_device->putRight();
        m_device->clear();
        m_device->load(stack(3, sheets - 2));
        press(Qt::Key_F9);
        QTRY_VERIFY(m_scans->view().phase != ScanPhase::Idle);
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, ScanPhase::Idle, 60'000);
        QTRY_COMPARE(shown(), expected(sheets, false));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QApplication application(argc, argv);
    TestCaptureFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_capturefaults.moc"
