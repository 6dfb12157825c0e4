// SPDX-License-Identifier: Apache-2.0
#include "core/net/httperror.h"
#include "core/net/ratebudget.h"
#include "core/net/retry.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using base::ErrorKind;

namespace
{

// Answers 200 to everything.
class CountingClient final : public net::HttpClient
{
public:
    base::Result<net::HttpResponse> send(const net::HttpRequest &, base::JobContext &) override
    {
        ++calls;
        return net::HttpResponse{200, headers, {}};
    }
    int calls = 0;
    net::HttpHeaders headers;
};

} // namespace

class TestRateBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersPostpone_data();
    void headersPostpone();
    void minimumIntervalCounts();
    void shortWaitsAreWaited();
    void longWaitsAreAnError();
    void retryAfterForms_data();
    void retryAfterForms();
    void statusesBecomeErrors_data();
    void statusesBecomeErrors();
    void backoffGrowsWithinBounds();
    void nextAttemptObeysTheServer();
};

void TestRateBudget::headersPostpone_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("left") << "X-RateLimit-Remaining"_ba
                          << "1"_ba << qint64(0);
    QTest::newRow("no number") << "X-BurstLimit-Remaining"_ba
                               << "x"_ba << qint64(0);
    QTest::newRow("burst") << "x-burstlimit-remaining"_ba
                           << "0"_ba << qint64(30'000);
    QTest::newRow("second") << "X-HubSpot-RateLimit-Secondly-Remaining"_ba
                            << "0"_ba << qint64(1'000);
    QTest::newRow("day") << "X-HubSpot-RateLimit-Daily-Remaining"_ba
                         << "0"_ba << qint64(3'600'000);
    QTest::newRow("retry after") << "Retry-After"_ba
                                 << "12"_ba << qint64(12'000);
}

void TestRateBudget::headersPostpone()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    test::FakeClock clock;
    net::RateBudget budget(clock);
    budget.noteResponse({200, {{name, value}}, {}});
    QTEST(budget.delayMs(), "delay");
    clock.advance(3'600'000);
    QCOMPARE(budget.delayMs(), 0);
}

void TestRateBudget::minimumIntervalCounts()
{
    test::FakeClock clock;
    net::RateBudget budget(clock, 500);
    QCOMPARE(budget.delayMs(), 0);
    budget.noteSent();
    QCOMPARE(budget.delayMs(), 500);
    clock.advance(200);
    QCOMPARE(budget.delayMs(), 300);
    const qint64 reset = clock.now().toSecsSinceEpoch() + 60;
    budget.noteResponse({200,
                         {{"X-RateLimit-Remaining"_ba, "0"_ba},
                          {"X-RateLimit-Reset"_ba, QByteArray::number(reset)}},
                         {}});
    QVERIFY(budget.delayMs() > 59'000);
    budget.noteResponse({200,
                         {{"X-HubSpot-RateLimit-Remaining"_ba, "0"_ba},
                          {"X-HubSpot-RateLimit-Interval-Milliseconds"_ba, "10000"_ba}},
                         {}});
    QVERIFY(budget.delayMs() > 59'000);
}

void TestRateBudget::shortWaitsAreWaited()
{
    test::FakeClock clock;
    net::RateBudget budget(clock, 250);
    CountingClient client;
    net::BudgetedHttpClient budgeted(client, budget, 2'000,
                                     [&clock](qint64 ms) { clock.advance(ms); });
    const QDateTime begin = clock.now();
    base::JobContext context;
    QVERIFY(budgeted.send({}, context));
    QVERIFY(budgeted.send({}, context));
    QCOMPARE(begin.msecsTo(clock.now()), 250);
    QCOMPARE(client.calls, 2);
}

void TestRateBudget::longWaitsAreAnError()
{
    test::FakeClock clock;
    net::RateBudget budget(clock);
    CountingClient client;
    client.headers.set("Retry-After"_ba, "60"_ba);
    net::BudgetedHttpClient budgeted(client, budget);
    base::JobContext context;
    QVERIFY(budgeted.send({}, context));
    const auto second = budgeted.send({}, context);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::RateLimited);
    QCOMPARE(second.error().facts.value(u"retryAfterMs"_s).toLongLong(), 60'000);
    QCOMPARE(client.calls, 1);
}

void TestRateBudget::retryAfterForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1 = nothing
    QTest::newRow("seconds") << "5"_ba << qint64(5'000);
    QTest::newRow("date") << "Mon, 02 Mar 2026 09:30:30 GMT"_ba << qint64(30'000);
    QTest::newRow("past date") << "Mon, 02 Mar 2026 09:00:00 GMT"_ba << qint64(0);
    QTest::newRow("a year") << "31536000"_ba << qint64(86'400'000);
    QTest::newRow("overflow") << "9223372036854775807"_ba << qint64(86'400'000);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("rubbish") << "soon"_ba << qint64(-1);
}

void TestRateBudget::retryAfterForms()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    const auto wait = net::retryAfterMs({{"retry-after"_ba, value}}, test::FakeClock().now());
    QCOMPARE(wait.value_or(-1), expected);
}

void TestRateBudget::statusesBecomeErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("400") << 400 << u"net.rejected"_s << false;
    QTest::newRow("401") << 401 << u"net.unauthorised"_s << false;
    QTest::newRow("403") << 403 << u"net.forbidden"_s << false;
    QTest::newRow("404") << 404 << u"net.not_found"_s << false;
    QTest::newRow("408") << 408 << u"net.server_error"_s << true;
    QTest::newRow("409") << 409 << u"net.conflict"_s << false;
    QTest::newRow("410") << 410 << u"net.not_found"_s << false;
    QTest::newRow("412") << 412 << u"net.conflict"_s << false;
    QTest::newRow("429") << 429 << u"net.rate_limited"_s << true;
    QTest::newRow("500") << 500 << u"net.server_error"_s << true;
    QTest::newRow("503") << 503 << u"net.server_error"_s << true;
}

void TestRateBudget::statusesBecomeErrors()
{
    QFETCH(int, status);
    const base::Error error = net::errorFromResponse(
        {status, {{"Retry-After"_ba, "3"_ba}}, "secret"_ba}, test::FakeClock().now());
    QTEST(error.code, "code");
    QTEST(base::isRetryable(error.kind), "retryable");
    QCOMPARE(error.facts.value(u"retryAfterMs"_s).toInt(), 3'000);
    QVERIFY(!base::describe(error).contains(u"secret"_s));
}

void TestRateBudget::backoffGrowsWithinBounds()
{
    const net::RetryPolicy policy{1'000, 60'000, 5};
    qint64 previous = 0;
    for (int attempt = 1; attempt <= 7; ++attempt) {
        const qint64 low = net::backoffMs(policy, attempt, 0);
        const qint64 high = net::backoffMs(policy, attempt, 0.999999);
        QVERIFY(low >= previous / 2 && low < high && high <= policy.maxMs);
        previous = high;
    }
    QCOMPARE(net::backoffMs(policy, 1'000'000, 1.0), 60'000);
    QCOMPARE(net::backoffMs(policy, 0, 0), 500);
    const base::Error network{ErrorKind::Network, u"net.timeout"_s, {}};
    QVERIFY(net::shouldRetry(policy, 4, network));
    QVERIFY(!net::shouldRetry(policy, 5, network));
    QVERIFY(!net::shouldRetry(policy, 1, {ErrorKind::InvalidInput, u"net.rejected"_s, {}}));
}

void TestRateBudget::nextAttemptObeysTheServer()
{
    const QDateTime now = test::FakeClock().now();
    const base::Error limited{
        ErrorKind::RateLimited, u"net.rate_limited"_s, {{u"retryAfterMs"_s, qint64(90'000)}}};
    QCOMPARE(now.msecsTo(net::nextAttemptAt({1'000, 60'000, 5}, 1, limited, now, 0.5)), 90'000);
    const base::Error plain{ErrorKind::Network, u"net.timeout"_s, {}};
    QCOMPARE(now.msecsTo(net::nextAttemptAt({1'000, 60'000, 5}, 1, plain, now, 0.5)), 750);
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
