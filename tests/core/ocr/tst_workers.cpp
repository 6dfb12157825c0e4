// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/workers.h"

#include <QSemaphore>
#include <QTest>

using namespace countersign;

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultAndProgressReachTheCaller()
    {
        ocr::Workers workers(2);
        QSemaphore told;
        double most = 0;
        base::JobContext context({}, [&](double done) {
            most = done;
            told.release();
        });
        const auto result = workers.attend<int>(context, [&](base::JobContext &own) {
            own.setProgress(0.5);
            told.acquire(); // the caller is told while the work goes on
            return base::Result<int>(42);
        });
        QVERIFY(result);
        QCOMPARE(*result, 42);
        QCOMPARE(most, 0.5);
    }
    void cancelledCallerIsLetGoBeforeTheWorkEnds()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        std::atomic<bool> wasTold = false;
        ocr::Workers workers(2);
        base::JobContext context([&begun] { return begun.available() > 0; }, {});
        const auto result = workers.attend<int>(context, [&](base::JobContext &own) {
            begun.release();
            mayEnd.acquire(); // as deaf as a look at a page's layout
            wasTold = own.isCancelled();
            return base::Result<int>(1);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(workers.unattended(), 1);
        mayEnd.release();
        QTRY_COMPARE(workers.unattended(), 0);
        QVERIFY(wasTold);
    }
    void onlyIdleThreadsHelp()
    {
        ocr::Workers workers(3);
        base::JobContext context;
        QSemaphore helped;
        int coming = -1;
        const auto ask = [&](int most) {
            workers.askForHelp(
                most, [&](int helpers) { coming = helpers; },
                [&](const std::function<bool()> &stay) {
                    if (stay())
                        helped.release();
                });
        };
        (void)workers.attend<int>(context, [&](base::JobContext &) {
            ask(10); // this page's own thread is one of the three
            helped.acquire(coming);
            return base::Result<int>(0);
        });
        QCOMPARE(coming, 2);
        QCOMPARE(helped.available(), 0);
        ocr::Workers single(1);
        (void)single.attend<int>(context, [&](base::JobContext &) {
            single.askForHelp(
                10, [&](int helpers) { coming = helpers; }, [](const std::function<bool()> &) {});
            return base::Result<int>(0);
        });
        QCOMPARE(coming, 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
