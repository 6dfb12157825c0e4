// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/scanworker.h"
#include "core/sandbox/scanner/networkscanner.h"
#include "core/workflow/scanjob.h"
#include "tests/support/numberedpages.h"
#include "tests/support/tempoffice.h"

#include <QGuiApplication>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace countersign;
using sandbox::NetworkScanner;
using workflow::ScanFault;
using Ending = workflow::ScanJob::Ending;

namespace
{

// Sheets 1, 2, ...: the front has twice the sheet's number, the back one more.
QList<NetworkScanner::Sheet> stack(int first, int count)
{
    QList<NetworkScanner::Sheet> sheets;
    for (int i = first; i < first + count; ++i)
        sheets.append({test::numberedPage(2 * i), test::numberedPage(2 * i + 1)});
    return sheets;
}

} // namespace

// Stacks through a simulated network scanner, the real sane-airscan, the real worker, into a real
// store. Whatever the scanner does, the batch holds what came, in order, and the stack can be gone
// on with.
class TestNetworkScanner : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<NetworkScanner> m_device;
    std::unique_ptr<capture::ScannerProcess> m_scanner;
    std::atomic<bool> m_isCancelled = false;
    base::JobContext m_context{[this] { return bool(m_isCancelled); }, {}};

    static NetworkScanner::Protocol protocol()
    {
        QFETCH_GLOBAL(NetworkScanner::Protocol, protocol);
        return protocol;
    }
    std::unique_ptr<workflow::ScanJob> job(capture::ScanSource source,
                                           workflow::ScanJob::Watcher watcher = {})
    {
        workflow::ScanWish wish;
        wish.profile.device = NetworkScanner::device(protocol());
        wish.profile.request = {.source = source, .resolutionDpi = test::numberedDpi};
        return std::make_unique<workflow::ScanJob>(m_office->office().capture(), *m_scanner, wish,
                                                   u"Robin"_s, std::move(watcher));
    }
    // The numbers on the sides of the batch's documents, in order.
    QList<int> numbers(const model::BatchId &id)
    {
        const auto batch = m_office->office().capture().load(id);
        QList<int> numbers;
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
    // "whole", "cancelled", or the trouble's code.
    QString ending(workflow::ScanJob &job)
    {
        const Ending ending = job.go(m_context);
        return ending == Ending::Whole    ? u"whole"_s
            : ending == Ending::Cancelled ? u"cancelled"_s
                                          : job.trouble().error.code;
    }
    // What a clerk does at a trouble: the sheets from the one named on are laid into the feeder.
    void putBack(const workflow::ScanTrouble &trouble, int last)
    {
        m_device->putRight();
        m_device->clear();
        m_device->load(stack(trouble.sheetAgain, last - trouble.sheetAgain + 1));
    }
    static QList<int> fronts(int first, int count)
    {
        QList<int> numbers;
        for (int i = first; i < first + count; ++i)
            numbers.append(2 * i);
        return numbers;
    }
    static QList<int> bothSides(int first, int count)
    {
        QList<int> numbers;
        for (int i = first; i < first + count; ++i)
            numbers << 2 * i << 2 * i + 1;
        return numbers;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<NetworkScanner::Protocol>("protocol");
        QTest::newRow("eSCL") << NetworkScanner::Protocol::Escl;
        QTest::newRow("WSD") << NetworkScanner::Protocol::Wsd;
    }
    void initTestCase()
    {
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_config.path()));
        m_device = std::make_unique<NetworkScanner>();
        QVERIFY(m_device->writeConfig(m_config.path()));
        capture::ScannerProcess scanner(
            {.program = QCoreApplication::applicationFilePath(), .arguments = {u"scan-worker"_s}});
        const auto options = scanner.open(NetworkScanner::device(), m_context);
        if (!options && options.error().code == u"scan.device_gone"_s)
            QSKIP("sane-airscan is not installed");
        QVERIFY2(options, qPrintable(options ? QString() : base::describe(options.error())));
    }
    void init()
    {
        m_isCancelled = false;
        m_office = std::make_unique<test::TempOffice>(1);
        m_device = std::make_unique<NetworkScanner>();
        QVERIFY(m_device->writeConfig(m_config.path(), protocol()));
        m_scanner = std::make_unique<capture::ScannerProcess>(capture::ScanWorkerProgram{
            .program = QCoreApplication::applicationFilePath(), .arguments = {u"scan-worker"_s}});
    }
    void cleanup()
    {
        m_scanner.reset();
        m_device.reset();
        m_office.reset();
    }

    void whatItCanDo()
    {
        const auto options = m_scanner->open(NetworkScanner::device(protocol()), m_context);
        QVERIFY(options);
        const capture::ScanAbilities abilities = capture::abilitiesOf(*options);
        QCOMPARE(abilities.sources,
                 (QList{capture::ScanSource::Flatbed, capture::ScanSource::Feeder,
                        capture::ScanSource::FeederDuplex}));
        QCOMPARE(abilities.resolutionsDpi, (QList{75, 150, 300}));
        QVERIFY(abilities.largestMm.height() > 350);
    }
    void theGlass()
    {
        m_device->lay(test::numberedPage(321));
        const auto one = job(capture::ScanSource::Flatbed);
        QCOMPARE(ending(*one), u"whole"_s);
        QCOMPARE(numbers(one->report().batch), QList{321});
    }
    void oneSide()
    {
        m_device->load(stack(1, 7));
        const auto whole = job(capture::ScanSource::Feeder);
        QCOMPARE(ending(*whole), u"whole"_s);
        QCOMPARE(numbers(whole->report().batch), fronts(1, 7));
        QCOMPARE(whole->report().sheets, 7);
        QCOMPARE(m_device->jobs(), 1);
    }
    void bothSidesOfSheets()
    {
        m_device->load(stack(1, 5));
        const auto whole = job(capture::ScanSource::FeederDuplex);
        QCOMPARE(ending(*whole), u"whole"_s);
        QCOMPARE(numbers(whole->report().batch), bothSides(1, 5));
        QCOMPARE(whole->report().sheets, 5);
    }
    void aFault_data()
    {
        QTest::addColumn<NetworkScanner::Fault>("fault");
        QTest::addColumn<int>("named");
        QTest::addColumn<int>("putBack");
        using Fault = NetworkScanner::Fault;
        QTest::newRow("jam") << Fault::Jam << int(ScanFault::Jam) << 1;
        QTest::newRow("cover open") << Fault::CoverOpen << int(ScanFault::CoverOpen) << 1;
        QTest::newRow("several sheets") << Fault::MultiFeed << int(ScanFault::MultiFeed) << 2;
    }
    void aFault()
    {
        QFETCH(NetworkScanner::Fault, fault);
        QFETCH(int, named);
        QFETCH(int, putBack);
        for (const bool atBack : {false, true}) {
            for (const capture::ScanSource source :
                 {capture::ScanSource::Feeder, capture::ScanSource::FeederDuplex}) {
                const bool duplex = source == capture::ScanSource::FeederDuplex;
                if (atBack && !duplex)
                    continue;
                m_device->load(stack(1, 6));
                m_device->fail(fault, 2, atBack);
                const auto stackJob = job(source);
                QCOMPARE(stackJob->go(m_context), Ending::Trouble);
                QVERIFY2(int(stackJob->trouble().fault) == named,
                         qPrintable(base::describe(stackJob->trouble().error)));
                QCOMPARE(stackJob->trouble().sheetAgain, 3);
                QCOMPARE(stackJob->trouble().frontCame, atBack);
                const QList<int> came = numbers(stackJob->report().batch);
                QCOMPARE(came.first(duplex ? 4 : 2), duplex ? bothSides(1, 2) : fronts(1, 2));
                QCOMPARE(m_device->putRight(), putBack);
                QCOMPARE(ending(*stackJob), u"whole"_s);
                QCOMPARE(numbers(stackJob->report().batch),
                         duplex ? bothSides(1, 6) : fronts(1, 6));
                QCOMPARE(stackJob->report().sheets, 6);
                const auto batch = m_office->office().capture().load(stackJob->report().batch);
                QCOMPARE(batch->arrangement().aside.size(), atBack ? 1 : 0);
            }
        }
    }
    // The driver fetches ahead: it has met the fault, and told of it, while the sheet before was
    // still being kept.
    void aFaultThatIsMetAhead()
    {
        m_device->load(stack(1, 5));
        m_device->fail(NetworkScanner::Fault::MultiFeed, 2);
        const auto ahead
            = job(capture::ScanSource::Feeder,
                  {[] {}, [](qint64) {},
                   [this](const auto &, const model::CapturedSide &side) {
                       if (side.sheet == 2)
                           QVERIFY(QTest::qWaitFor([this] { return m_device->faultsTold() > 0; }));
                   }});
        QCOMPARE(ahead->go(m_context), Ending::Trouble);
        QVERIFY2(ahead->trouble().fault == ScanFault::MultiFeed,
                 qPrintable(base::describe(ahead->trouble().error)));
        QCOMPARE(ahead->trouble().sheetAgain, 3);
    }
    void busyForAMoment()
    {
        m_device->load(stack(1, 3));
        m_device->fail(NetworkScanner::Fault::Busy, 1);
        const auto patient = job(capture::ScanSource::Feeder);
        // A driver of WSD is not: each answer that says so pauses the stack.
        for (int told = 0; protocol() == NetworkScanner::Protocol::Wsd && told < 2; ++told) {
            QCOMPARE(ending(*patient), u"scan.busy"_s);
            QCOMPARE(patient->trouble().sheetAgain, 2);
            QCOMPARE(numbers(patient->report().batch), fronts(1, 1));
        }
        QCOMPARE(ending(*patient), u"whole"_s);
        QCOMPARE(numbers(patient->report().batch), fronts(1, 3));
    }
    void aPictureThatIsNotWhole_data()
    {
        QTest::addColumn<NetworkScanner::Fault>("fault");
        QTest::newRow("cut short") << NetworkScanner::Fault::CutShort;
        QTest::newRow("broken off") << NetworkScanner::Fault::BrokenOff;
    }
    void aPictureThatIsNotWhole()
    {
        QFETCH(NetworkScanner::Fault, fault);
        m_device->load(stack(1, 4));
        m_device->fail(fault, 1);
        const auto torn = job(capture::ScanSource::Feeder);
        QCOMPARE(torn->go(m_context), Ending::Trouble);
        QCOMPARE(torn->trouble().sheetAgain, 2);
        QCOMPARE(numbers(torn->report().batch), fronts(1, 1));
        putBack(torn->trouble(), 4);
        QCOMPARE(ending(*torn), u"whole"_s);
        QCOMPARE(numbers(torn->report().batch), fronts(1, 4));
    }
    void itVanishes()
    {
        m_device->load(stack(1, 5));
        m_device->fail(NetworkScanner::Fault::Vanish, 2);
        const auto lonely = job(capture::ScanSource::Feeder);
        QCOMPARE(lonely->go(m_context), Ending::Trouble);
        QCOMPARE(lonely->trouble().sheetAgain, 3);
        QCOMPARE(numbers(lonely->report().batch), fronts(1, 2));
        // Still off: the same sheet is to come.
        QCOMPARE(lonely->go(m_context), Ending::Trouble);
        QCOMPARE(lonely->trouble().fault, ScanFault::DeviceGone);
        QCOMPARE(lonely->trouble().sheetAgain, 3);
        putBack(lonely->trouble(), 5);
        QCOMPARE(ending(*lonely), u"whole"_s);
        QCOMPARE(numbers(lonely->report().batch), fronts(1, 5));
    }
    void theDriverCrashes()
    {
        m_device->load(stack(1, 5));
        const auto crashed = job(capture::ScanSource::Feeder,
                                 {[] {}, [](qint64) {},
                                  [this](const auto &, const model::CapturedSide &side) {
                                      if (side.sheet == 3)
                                          ::kill(pid_t(m_scanner->processId()), SIGKILL);
                                  }});
        QCOMPARE(crashed->go(m_context), Ending::Trouble);
        QCOMPARE(crashed->trouble().fault, ScanFault::DriverCrashed);
        QCOMPARE(crashed->trouble().sheetAgain, 4);
        QCOMPARE(numbers(crashed->report().batch), fronts(1, 3));
        putBack(crashed->trouble(), 5);
        QCOMPARE(ending(*crashed), u"whole"_s);
        QCOMPARE(numbers(crashed->report().batch), fronts(1, 5));
    }
    void cancelIsHeardWhileADriverWaits()
    {
        m_device->load(stack(1, 5));
        m_device->setSlowMs(10'000);
        m_device->fail(NetworkScanner::Fault::Slow, 2);
        int kept = 0;
        const auto slow
            = job(capture::ScanSource::Feeder,
                  {[] {}, [](qint64) {}, [&kept](const auto &, const auto &) { ++kept; }});
        // Cancelled when the slow side has been asked for and waited for a while.
        int asked = 0;
        base::JobContext context([&] { return kept == 2 && ++asked > 10; }, {});
        QCOMPARE(slow->go(context), Ending::Cancelled);
        QCOMPARE(m_device->delivered(), 2); // nobody waited for the third
        QCOMPARE(numbers(slow->report().batch), fronts(1, 2));
        QTRY_COMPARE(m_device->cancelledJobs(), 1); // the device was told
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QGuiApplication application(argc, argv); // pages are painted
    TestNetworkScanner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkscanner.moc"
