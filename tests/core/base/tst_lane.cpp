// SPDX-License-Identifier: Apache-2.0
#include "core/base/lane.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr int patienceMs = 10'000;

// A job that has begun and goes on when it is told to.
struct HeldJob {
    QSemaphore begun;
    QSemaphore goOn;

    QFuture<base::Result<int>> on(base::Lane &lane)
    {
        auto future = lane.run<int>([this](base::JobContext &) -> base::Result<int> {
            begun.release();
            goOn.acquire();
            return 1;
        });
        begun.acquire();
        return future;
    }
};

// Waits, without any event loop, for something another thread does.
template <typename Condition>
bool becomesTrue(Condition condition)
{
    for (QDeadlineTimer deadline(patienceMs); !condition();) {
        if (deadline.hasExpired())
            return false;
        QThread::yieldCurrentThread();
    }
    return true;
}

} // namespace

// Lanes and the JobContext that work on them sees.
class TestLane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contextOfNobody();
    void contextAsksAndTells();
    void returnsValuesAndErrors();
    void worksInItsOwnThreadAlways();
    void startsUrgentWorkFirst();
    void keepsTheOrderOfEqualWork();
    void reportsProgressInThousandths();
    void cancelsWhatWaits();
    void cancelsWhatRuns();
    void destructorFinishesWhatBeganAndDropsTheRest();
    void waitsForTheResult();
    void worksOnSeveralThreads();
};

void TestLane::contextOfNobody()
{
    base::JobContext context;
    QVERIFY(!context.isCancelled());
    context.setProgress(0.5);
    QCOMPARE(base::JobContext::cancelledError().kind, base::ErrorKind::Cancelled);
    QCOMPARE(base::JobContext::cancelledError().code, u"job.cancelled"_s);
}

void TestLane::contextAsksAndTells()
{
    bool cancelled = false;
    double told = 0;
    base::JobContext context([&] { return cancelled; }, [&](double done) { told = done; });
    QVERIFY(!context.isCancelled());
    cancelled = true;
    QVERIFY(context.isCancelled());
    context.setProgress(0.25);
    QCOMPARE(told, 0.25);
}

void TestLane::returnsValuesAndErrors()
{
    base::Lane lane(u"test"_s, 1);
    auto value = lane.run<QString>([](base::JobContext &) { return u"done"_s; });
    auto error = lane.run<QString>([](base::JobContext &) -> base::Result<QString> {
        return base::Error{base::ErrorKind::Io, u"test.failed"_s, {}};
    });
    QCOMPARE(value.result().value(), u"done"_s);
    QCOMPARE(error.result().error().code, u"test.failed"_s);
}

void TestLane::worksInItsOwnThreadAlways()
{
    base::Lane lane(u"test"_s, 1);
    const auto where = [&lane] {
        return lane
            .runAndWait<QThread *>([](base::JobContext &) -> base::Result<QThread *> {
                return QThread::currentThread();
            })
            .value();
    };
    QThread *first = where();
    QVERIFY(first != QThread::currentThread());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(where(), first);
}

void TestLane::startsUrgentWorkFirst()
{
    base::Lane lane(u"test"_s, 1);
    HeldJob held;
    held.on(lane);
    QStringList order; // the lane's one thread alone writes it
    QList<QFuture<base::Result<>>> futures;
    const auto add = [&](const QString &name, int priority) {
        futures += lane.run<void>(
            [&order, name](base::JobContext &) -> base::Result<> {
                order += name;
                return {};
            },
            priority);
    };
    add(u"low"_s, -1);
    add(u"usual"_s, 0);
    add(u"urgent"_s, 9);
    add(u"high"_s, 5);
    held.goOn.release();
    for (auto &future : futures)
        future.waitForFinished();
    QCOMPARE(order, QStringList({u"urgent"_s, u"high"_s, u"usual"_s, u"low"_s}));
}

void TestLane::keepsTheOrderOfEqualWork()
{
    base::Lane lane(u"test"_s, 1);
    HeldJob held;
    held.on(lane);
    QList<int> order;
    QList<QFuture<base::Result<>>> futures;
    for (int i = 0; i < 50; ++i)
        futures += lane.run<void>([&order, i](base::JobContext &) -> base::Result<> {
            order += i;
            return {};
        });
    held.goOn.release();
    for (auto &future : futures)
        future.waitForFinished();
    QCOMPARE(order.size(), 50);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestLane::reportsProgressInThousandths()
{
    base::Lane lane(u"test"_s, 1);
    QSemaphore told;
    QSemaphore goOn;
    auto future = lane.run<void>([&](base::JobContext &context) -> base::Result<> {
        context.setProgress(0.5);
        told.release();
        goOn.acquire();
        return {};
    });
    told.acquire();
    QCOMPARE(future.progressMinimum(), 0);
    QCOMPARE(future.progressMaximum(), 1000);
    QCOMPARE(future.progressValue(), 500);
    goOn.release();
    future.waitForFinished();
}

void TestLane::cancelsWhatWaits()
{
    base::Lane lane(u"test"_s, 1);
    HeldJob held;
    auto first = held.on(lane);
    std::atomic<bool> ran = false;
    auto second = lane.run<int>([&ran](base::JobContext &) -> base::Result<int> {
        ran = true;
        return 2;
    });
    second.cancel();
    held.goOn.release();
    second.waitForFinished();
    QVERIFY(!ran);
    QCOMPARE(second.resultCount(), 0);
    QCOMPARE(first.result().value(), 1);
}

void TestLane::cancelsWhatRuns()
{
    base::Lane lane(u"test"_s, 1);
    QSemaphore begun;
    std::atomic<bool> noticed = false;
    auto future = lane.run<int>([&](base::JobContext &context) -> base::Result<int> {
        begun.release();
        noticed = becomesTrue([&] { return context.isCancelled(); });
        return base::JobContext::cancelledError();
    });
    begun.acquire();
    future.cancel();
    future.waitForFinished();
    QCOMPARE(lane.runAndWait<int>([](base::JobContext &) { return 3; }).value(), 3);
    QVERIFY(noticed);
}

void TestLane::destructorFinishesWhatBeganAndDropsTheRest()
{
    std::optional<base::Lane> lane(std::in_place, u"test"_s, 1);
    QSemaphore begun;
    QSemaphore queued;
    QFuture<base::Result<int>> waiting;
    std::atomic<bool> ran = false;
    auto running = lane->run<int>([&](base::JobContext &) -> base::Result<int> {
        begun.release();
        queued.acquire();
        // Until the destructor has dropped the other one.
        return becomesTrue([&] { return waiting.isFinished(); }) ? 1 : 0;
    });
    begun.acquire();
    waiting = lane->run<int>([&ran](base::JobContext &) -> base::Result<int> {
        ran = true;
        return 2;
    });
    queued.release();
    lane.reset();
    QVERIFY(running.isFinished());
    QCOMPARE(running.result().value(), 1);
    QVERIFY(waiting.isCanceled());
    QCOMPARE(waiting.resultCount(), 0);
    QVERIFY(!ran);
}

void TestLane::waitsForTheResult()
{
    base::Lane lane(u"test"_s, 2);
    const auto failed = lane.runAndWait<int>([](base::JobContext &) -> base::Result<int> {
        return base::Error{base::ErrorKind::NotFound, u"test.none"_s, {}};
    });
    QCOMPARE(failed.error().code, u"test.none"_s);
    auto owned = lane.runAndWait<std::unique_ptr<int>>(
        [](base::JobContext &) { return std::make_unique<int>(4); });
    QCOMPARE(**owned, 4);
}

void TestLane::worksOnSeveralThreads()
{
    base::Lane lane(u"test"_s, 2);
    HeldJob first;
    HeldJob second;
    auto one = first.on(lane);
    auto two = second.on(lane); // begins although the first has not ended
    first.goOn.release();
    second.goOn.release();
    QCOMPARE(one.result().value() + two.result().value(), 2);
    QCOMPARE(lane.threadCount(), 2);
    lane.setThreadCount(1);
    QCOMPARE(lane.threadCount(), 1);
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
