// SPDX-License-Identifier: Apache-2.0
// The demo's scanner, as a person meets it: one key, and two contracts come in. Through the real
// sane-airscan in the real worker, which is this program once more.
#include "app/demo/demoscanner.h"
#include "app/demo/demostack.h"
#include "core/capture/worker/scanworker.h"
#include "core/workflow/officescandesk.h"
#include "tests/support/tempoffice.h"
#include "ui/translations.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using workflow::ScanPhase;

class TestDemoScanner : public QObject
{
    Q_OBJECT

    template <typename T>
    static base::Result<T> waited(QFuture<base::Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
            return base::Error{base::ErrorKind::Internal, u"test.waited_in_vain"_s, {}};
        return future.result();
    }

private Q_SLOTS:
    void everyLanguageHasItsStack_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = ui::programLanguages();
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageHasItsStack()
    {
        QFETCH(QString, language);
        QVERIFY(QFile::exists(u":/demo/stack/%1-1.html"_s.arg(language)));
        QVERIFY(QFile::exists(u":/demo/stack/%1-2.html"_s.arg(language)));
    }
    void oneKeyBringsTwoContracts()
    {
        test::TempOffice office(1);
        const auto demo = app::DemoScanner::start(office.path(u"scanner"_s));
        if (!demo)
            QSKIP("sane-airscan is not installed");
        workflow::OfficeScanDesk scans(
            office.office(),
            {.program = QCoreApplication::applicationFilePath(), .arguments = {u"scan-worker"_s}});
        demo->serve(scans, u"de"_s);
        const auto standard = [&] {
            const auto book = waited(scans.profiles());
            const capture::ScanProfile *found = book ? book->find(book->standard) : nullptr;
            return found ? *found : capture::ScanProfile();
        };
        QTRY_VERIFY(!standard().id.isNull());
        for (int round = 0; round < 2; ++round) { // the stack lies in the feeder again
            const auto report = waited(scans.scan({.profile = standard()}));
            QVERIFY2(report, qPrintable(report ? QString() : base::describe(report.error())));
            QVERIFY(report->sheets >= 3);
            const auto batch = office.office().capture().load(report->batch);
            QVERIFY(batch);
            QCOMPARE(batch->arrangement().documents.size(), 2);
            QCOMPARE(batch->arrangement().aside.size(), 1); // the separator sheet
        }
        const auto batches = office.office().capture().open();
        const auto taken
            = office.office().capture().takeIn(batches->constFirst().id, u"Rosa"_s, office.context);
        QVERIFY(taken && taken->size() == 2);
        QCOMPARE(office.document(taken->at(1).document).contractType, u"services"_s);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    const QApplication application(argc, argv); // paints pages
    TestDemoScanner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demoscanner.moc"
