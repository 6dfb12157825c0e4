// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "core/base/lane.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;
using namespace countersign;

// Results arrive where they are wanted, once, and not at all when nobody is there any more.
class TestDeliver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivesInTheThreadOfTheContext();
    void arrivesWhenFinishedBefore();
    void bringsErrors();
    void bringsCancelledWork();
    void bringsWhatALaneDropped();
    void doesNotArriveAfterTheContextDied();
    void contextMayDieInTheCallback();
};

void TestDeliver::arrivesInTheThreadOfTheContext()
{
    base::Lane lane(u"test"_s, 1);
    QObject context;
    QThread *worked = nullptr;
    QThread *delivered = nullptr;
    int calls = 0;
    auto future = lane.run<int>([&worked](base::JobContext &) -> base::Result<int> {
        worked = QThread::currentThread();
        return 5;
    });
    base::deliver(future, &context, [&](const base::Result<int> &result) {
        QCOMPARE(result.value(), 5);
        delivered = QThread::currentThread();
        ++calls;
    });
    QTRY_COMPARE(calls, 1);
    QCOMPARE(delivered, context.thread());
    QVERIFY(worked != delivered);
    QTRY_VERIFY(context.children().isEmpty()); // the watcher has gone
}

void TestDeliver::arrivesWhenFinishedBefore()
{
    base::Lane lane(u"test"_s, 1);
    QObject context;
    auto future = lane.run<int>([](base::JobContext &) { return 6; });
    future.waitForFinished();
    int value = 0;
    base::deliver(future, &context, [&](const base::Result<int> &result) { value = *result; });
    QCOMPARE(value, 0); // never from within deliver()
    QTRY_COMPARE(value, 6);
}

void TestDeliver::bringsErrors()
{
    base::Lane lane(u"test"_s, 1);
    QObject context;
    QString code;
    base::deliver(lane.run<void>([](base::JobContext &) -> base::Result<> {
        return base::Error{base::ErrorKind::Io, u"test.failed"_s, {}};
    }),
                  &context, [&](const base::Result<> &result) { code = result.error().code; });
    QTRY_COMPARE(code, u"test.failed"_s);
}

void TestDeliver::bringsCancelledWork()
{
    base::Lane lane(u"test"_s, 1);
    QObject context;
    QSemaphore goOn;
    auto future = lane.run<int>([&goOn](base::JobContext &) -> base::Result<int> {
        goOn.acquire();
        return 1;
    });
    std::optional<base::Error> error;
    base::deliver(future, &context,
                  [&](const base::Result<int> &result) { error = result.error(); });
    future.cancel();
    goOn.release();
    QTRY_VERIFY(error);
    QCOMPARE(*error, base::JobContext::cancelledError());
}

void TestDeliver::bringsWhatALaneDropped()
{
    QObject context;
    std::optional<base::Error> error;
    {
        base::Lane lane(u"test"_s, 1);
        QSemaphore begun;
        QSemaphore goOn;
        (void)lane.run<void>([&](base::JobContext &) -> base::Result<> {
            begun.release();
            goOn.acquire();
            return {};
        });
        begun.acquire();
        auto dropped = lane.run<int>([](base::JobContext &) { return 1; });
        base::deliver(dropped, &context,
                      [&](const base::Result<int> &result) { error = result.error(); });
        dropped.cancel();
        goOn.release();
    }
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, base::ErrorKind::Cancelled);
}

void TestDeliver::doesNotArriveAfterTheContextDied()
{
    base::Lane lane(u"test"_s, 1);
    QSemaphore goOn;
    auto future = lane.run<int>([&goOn](base::JobContext &) -> base::Result<int> {
        goOn.acquire();
        return 1;
    });
    bool arrivedElsewhere = false;
    bool called = false;
    auto context = std::make_unique<QObject>();
    base::deliver(future, context.get(), [&called](const base::Result<int> &) { called = true; });
    QObject other;
    base::deliver(future, &other,
                  [&arrivedElsewhere](const base::Result<int> &) { arrivedElsewhere = true; });
    context.reset();
    goOn.release();
    QTRY_VERIFY(arrivedElsewhere); // the other one's turn came after what would have been ours
    QVERIFY(!called);
}

void TestDeliver::contextMayDieInTheCallback()
{
    base::Lane lane(u"test"_s, 1);
    QPointer<QObject> context = new QObject;
    base::deliver(lane.run<int>([](base::JobContext &) { return 1; }), context.data(),
                  [context](const base::Result<int> &) { context->deleteLater(); });
    QTRY_VERIFY(context.isNull());
}

QTEST_GUILESS_MAIN(TestDeliver)
#include "tst_deliver.moc"
