// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "core/capture/worker/scanworker.h"
#include "core/workflow/officescandesk.h"
#include "tests/support/tempoffice.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using workflow::ScanFault;
using workflow::ScanPhase;

// The desk over a real office and the real SANE with its driver "test", in the real worker: this
// program, started once more.
class TestScanDesk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<workflow::OfficeScanDesk> m_desk;

    static capture::ScanProfile profile(const QString &name)
    {
        capture::ScanProfile profile;
        profile.name = name;
        profile.device = u"test:0"_s;
        profile.request = {.resolutionDpi = 75, .pageSizeMm = QSizeF(40, 30)};
        return profile;
    }
    static capture::ScanProfile slowProfile()
    {
        capture::ScanProfile slow = profile(u"Slow"_s);
        slow.request.resolutionDpi = 600;
        slow.request.extras = {{u"read-delay"_s, true}, {u"read-delay-duration"_s, 200'000}};
        return slow;
    }
    template <typename T>
    static base::Result<T> waited(QFuture<base::Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            return base::Error{base::ErrorKind::Internal, u"test.waited_in_vain"_s, {}};
        return future.result();
    }
    template <typename T>
    static QString code(const base::Result<T> &result)
    {
        return result ? QString() : result.error().code;
    }
    // Starts a scan whose driver reports `status` and waits until it pauses.
    workflow::Future<workflow::ScanReport> troubled(const QString &status)
    {
        capture::ScanProfile jammed = profile(u"Jammed"_s);
        jammed.request.extras = {{u"read-return-value"_s, status}};
        const auto report = m_desk->scan({.profile = jammed});
        if (!QTest::qWaitFor([this] { return m_desk->view().phase == ScanPhase::Paused; }, 30'000))
            qFatal("the scan did not pause");
        return report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_config.filePath(u"dll.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("test\n");
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_config.path()));
    }
    void init()
    {
        m_office = std::make_unique<test::TempOffice>(1);
        openDesk();
    }
    void cleanup()
    {
        m_desk.reset();
        m_office.reset();
    }

    void scannersAreRememberedAndForgotten()
    {
        QVERIFY(waited(m_desk->scanners())->isEmpty());
        const auto found = waited(m_desk->searchScanners());
        QVERIFY2(found, qPrintable(code(found)));
        QStringList names;
        for (const workflow::KnownScanner &known : *found)
            names.append(known.isHere ? known.device.name : QString());
        QVERIFY2(names.contains(u"test:0"_s), qPrintable(names.join(u' ')));
        QCOMPARE(*waited(m_desk->scanners()), *found);
        QVERIFY(waited(m_desk->forgetScanner(u"test:0"_s)));
        QCOMPARE(waited(m_desk->scanners())->size(), found->size() - 1);
    }
    void settingsAsWished()
    {
        const auto settings
            = waited(m_desk->scannerSettings(u"test:0"_s, profile(u"Any"_s).request));
        QVERIFY2(settings, qPrintable(code(settings)));
        QVERIFY(settings->abilities.sources.contains(capture::ScanSource::Feeder));
        const capture::ScanOption *dpi = capture::findOption(settings->options, u"resolution");
        QVERIFY(dpi);
        QCOMPARE(dpi->value.toDouble(), 75.0);
    }
    void profilesAreKept()
    {
        QSignalSpy changed(m_desk.get(), &workflow::ScanDesk::profilesChanged);
        capture::ScanProfile contracts = profile(u"  Contracts,  both sides "_s);
        contracts.request.source = capture::ScanSource::FeederDuplex;
        contracts.request.brightness = -20;
        contracts.request.extras = {{u"df-skew"_s, true}, {u"swdespeck"_s, 3}};
        contracts.processing = {true, 2, false};
        contracts.destination = capture::ScanDestination::Queue;
        const auto one = waited(m_desk->saveProfile(contracts));
        QVERIFY2(one, qPrintable(code(one)));
        contracts = one->profiles.first();
        QCOMPARE(contracts.name, u"Contracts, both sides"_s);
        QCOMPARE(one->standard, contracts.id); // the only one
        QCOMPARE(code(waited(m_desk->saveProfile(profile(u"contracts, BOTH sides"_s)))),
                 u"scan.profile_name"_s);
        QCOMPARE(code(waited(m_desk->saveProfile(profile(u" "_s)))), u"scan.profile_name"_s);
        const auto two = waited(m_desk->saveProfile(profile(u"Annexes"_s)));
        QVERIFY(two && two->profiles.size() == 2);
        QCOMPARE(two->profiles.first().name, u"Annexes"_s); // by name
        const auto other = waited(m_desk->setStandardProfile(two->profiles.first().id));
        QCOMPARE(other->standard, two->profiles.first().id);
        contracts.name = u"Contracts"_s;
        QVERIFY(waited(m_desk->saveProfile(contracts)));
        QTRY_COMPARE(changed.count(), 6); // two of them were refused
        m_desk.reset();
        m_office->reopen();
        openDesk();
        const auto again = waited(m_desk->profiles());
        QVERIFY(again && again->named(u"contracts"_s));
        QCOMPARE(*again->named(u"contracts"_s), contracts);
        const auto left = waited(m_desk->removeProfile(again->standard));
        QCOMPARE(left->standard, contracts.id);
        QCOMPARE(code(waited(m_desk->setStandardProfile(capture::ScanProfileId::generate()))),
                 u"scan.profile_missing"_s);
    }
    void aStackGoesIntoANewBatch()
    {
        QSignalSpy views(m_desk.get(), &workflow::ScanDesk::viewChanged);
        QList<model::SideId> kept;
        connect(m_desk.get(), &workflow::ScanDesk::sideKept, m_desk.get(),
                [&kept](const auto &, const model::CapturedSide &side) { kept.append(side.id); });
        const auto future = m_desk->scan({.profile = profile(u"Post"_s), .batchName = u"Post"_s});
        QCOMPARE(code(waited(m_desk->scan({.profile = profile(u"Post"_s)}))), u"scan.busy"_s);
        const auto report = waited(future);
        QVERIFY2(report, qPrintable(code(report)));
        QCOMPARE(report->sheets, 10);
        QCOMPARE(report->sides, kept);
        QCOMPARE(m_desk->view().phase, ScanPhase::Idle);
        QCOMPARE(m_desk->view().sheets, 10);
        QVERIFY(views.count() > 10);
        const auto batch = m_office->office().capture().load(report->batch);
        QVERIFY(batch);
        QCOMPARE(batch->name, u"Post"_s);
        QList<model::SideId> inBatch;
        for (const model::CapturedSide &side : batch->sides)
            inBatch.append(side.id);
        QCOMPARE(inBatch, kept);
        QCOMPARE(waited(m_desk->scanners())->first().device.name, u"test:0"_s);
        // One sheet more, into the same batch, by the only scanner that is known.
        capture::ScanProfile anywhere = profile(u"Post"_s);
        anywhere.device.clear();
        const auto more
            = waited(m_desk->scan({.profile = anywhere, .batch = report->batch, .mostSheets = 1}));
        QVERIFY2(more, qPrintable(code(more)));
        QCOMPARE(more->sides.size(), 1);
        QCOMPARE(m_office->office().capture().load(report->batch)->sides.size(), 11);
    }
    void theProfileSaysWhatBecomesOfAStack()
    {
        capture::ScanProfile leases = profile(u"Leases"_s);
        leases.processing = {false, 4, false};
        leases.documentType = u"lease"_s;
        leases.destination = capture::ScanDestination::Queue;
        const auto report = waited(m_desk->scan({.profile = leases}));
        QVERIFY2(report, qPrintable(code(report)));
        QCOMPARE(report->sheets, 10);
        // All ten pictures of the test driver are the same: the two documents of four sheets too.
        QCOMPARE(report->documents.size(), 3);
        for (const workflow::IngestOutcome &outcome : report->documents)
            QCOMPARE(m_office->document(outcome.document).contractType, u"lease"_s);
        QVERIFY(m_office->office().capture().open()->isEmpty());
    }
    void emptySidesGoToTheTray()
    {
        capture::ScanProfile white = profile(u"White"_s);
        white.request.extras = {{u"test-picture"_s, u"Solid white"_s}};
        white.processing = {true, 0, true};
        const auto report = waited(m_desk->scan({.profile = white}));
        QVERIFY2(report, qPrintable(code(report)));
        const auto batch = m_office->office().capture().load(report->batch);
        QCOMPARE(batch->arrangement().aside.size(), 10);
        QCOMPARE(batch->arrangement().aside.first().reason, u"blank"_s);
        QVERIFY(batch->arrangement().documents.isEmpty());
        QCOMPARE(batch->stepsDone, 1); // taken back in one
    }
    void aStackThatWasStoppedIsLeftAsItCame()
    {
        capture::ScanProfile slow = slowProfile();
        slow.processing = {true, 1, true};
        slow.destination = capture::ScanDestination::Queue;
        const auto future = m_desk->scan({.profile = slow});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->view().sides > 0, 30'000);
        m_desk->cancel();
        const auto report = waited(future);
        QVERIFY2(report, qPrintable(code(report)));
        QVERIFY(report->documents.isEmpty());
        const auto batch = m_office->office().capture().load(report->batch);
        QCOMPARE(batch->stepsDone, 0);
        QCOMPARE(m_office->office().capture().open()->size(), 1);
    }
    void atAFaultItWaits_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("again");
        const auto row = [](const char *status, ScanFault fault, int again) {
            QTest::newRow(status) << u"SANE_STATUS_"_s + QString::fromLatin1(status) << int(fault)
                                  << again;
        };
        row("JAMMED", ScanFault::Jam, 1);
        row("COVER_OPEN", ScanFault::CoverOpen, 1);
        row("NO_DOCS", ScanFault::NoPaper, 0);
        row("IO_ERROR", ScanFault::Other, 1);
        row("ACCESS_DENIED", ScanFault::NotAllowed, 1);
    }
    void atAFaultItWaits()
    {
        QFETCH(QString, status);
        QFETCH(int, fault);
        QFETCH(int, again);
        const auto future = troubled(status);
        const workflow::ScanTrouble trouble = m_desk->view().trouble.value();
        QCOMPARE(int(trouble.fault), fault);
        QCOMPARE(trouble.sheetAgain, again);
        QVERIFY(trouble.lastKept.isNull());
        QVERIFY(!future.isFinished());
        // Nothing has changed: it waits again.
        m_desk->goOn();
        QVERIFY(!m_desk->view().trouble);
        QTRY_VERIFY(m_desk->view().trouble);
        QCOMPARE(m_desk->view().trouble->sheetAgain, again);
        m_desk->finish();
        const auto report = waited(future);
        QVERIFY2(report, qPrintable(code(report)));
        QVERIFY(report->batch.isNull() && report->sides.isEmpty()); // no empty batch
        QVERIFY(m_office->office().capture().open()->isEmpty());
    }
    void aSettingThatIsRefused()
    {
        capture::ScanProfile odd = profile(u"Odd"_s);
        odd.request.extras = {{u"colour-of-the-sky"_s, 3}};
        const auto future = m_desk->scan({.profile = odd});
        QTRY_VERIFY(m_desk->view().trouble);
        QCOMPARE(m_desk->view().trouble->fault, ScanFault::SettingRefused);
        QCOMPARE(m_desk->view().trouble->sheetAgain, 0); // no paper has moved
        m_desk->cancel();
        QVERIFY(waited(future)->cancelled);
    }
    void cancelKeepsWhatCame()
    {
        const auto future = m_desk->scan({.profile = slowProfile()});
        QTRY_VERIFY(m_desk->view().sideBytes > 0 || m_desk->view().sides > 0);
        m_desk->cancel();
        QCOMPARE(m_desk->view().phase, ScanPhase::Stopping);
        const auto report = waited(future);
        QVERIFY2(report, qPrintable(code(report)));
        QVERIFY(report->cancelled);
        QVERIFY(report->sheets < 10);
        QCOMPARE(m_desk->view().phase, ScanPhase::Idle);
        const auto open = m_office->office().capture().open();
        QCOMPARE(open->isEmpty() ? 0 : open->first().sides.size(), report->sides.size());
        // The device is free again.
        QVERIFY(waited(m_desk->scan({.profile = profile(u"Next"_s), .mostSheets = 1})));
    }
    void theDeskGoesWhileItScans()
    {
        const auto future = m_desk->scan({.profile = slowProfile()});
        QTRY_VERIFY(m_desk->view().phase != ScanPhase::Opening);
        m_desk.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(code(future.result()), u"job.cancelled"_s);
    }

private:
    void openDesk()
    {
        m_desk = std::make_unique<workflow::OfficeScanDesk>(
            m_office->office(),
            capture::ScanWorkerProgram{.program = QCoreApplication::applicationFilePath(),
                                       .arguments = {u"scan-worker"_s}});
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QGuiApplication application(argc, argv); // the office draws pages
    TestScanDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scandesk.moc"
