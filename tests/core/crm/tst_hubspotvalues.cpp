// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspoterror.h"
#include "core/crm/hubspot/hubspotvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// The forms in which HubSpot takes and gives values, and what its error bodies mean.
class TestHubSpotValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsByType_data();
    void formatsByType();
    void refusesUnfitValues();
    void comparesByMeaning_data();
    void comparesByMeaning();
    void readsRateLimits_data();
    void readsRateLimits();
    void keepsValuesOutOfErrors();
};

void TestHubSpotValues::formatsByType_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << u"MSA Acme"_s << u"string"_s << u"MSA Acme"_s;
    QTest::newRow("money") << u"12000.00"_s << u"number"_s << u"12000.00"_s;
    QTest::newRow("date") << u"2026-11-22"_s << u"date"_s << u"2026-11-22"_s;
    QTest::newRow("day as time") << u"2026-11-22"_s << u"datetime"_s << u"2026-11-22T00:00:00Z"_s;
    QTest::newRow("time") << u"2026-11-22T09:30:00.123Z"_s << u"datetime"_s
                          << u"2026-11-22T09:30:00Z"_s;
}

void TestHubSpotValues::formatsByType()
{
    QFETCH(QString, value);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    QCOMPARE(crm::toHubSpotValue(value, type).value(), expected);
}

void TestHubSpotValues::refusesUnfitValues()
{
    QCOMPARE(crm::toHubSpotValue(u"soon"_s, u"date"_s).error().code, u"crm.value_unfit"_s);
    QCOMPARE(crm::toHubSpotValue(u"12,000"_s, u"number"_s).error().code, u"crm.value_unfit"_s);
}

void TestHubSpotValues::comparesByMeaning_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("same");
    QTest::newRow("cents") << u"12000.00"_s << u"12000"_s << u"number"_s << true;
    QTest::newRow("cents matter") << u"12000.01"_s << u"12000"_s << u"number"_s << false;
    QTest::newRow("large amounts")
        << u"90071992547409930.1"_s << u"90071992547409930.2"_s << u"number"_s << false;
    QTest::newRow("zero") << u"-0.0"_s << u"0"_s << u"number"_s << true;
    QTest::newRow("date as ms") << u"1795305600000"_s << u"2026-11-22"_s << u"date"_s << true;
    QTest::newRow("other day") << u"1795392000000"_s << u"2026-11-22"_s << u"date"_s << false;
    QTest::newRow("time zones") << u"2026-11-22T01:00:00+01:00"_s << u"2026-11-22T00:00:00Z"_s
                                << u"datetime"_s << true;
    QTest::newRow("text is text") << u"12000.00"_s << u"12000"_s << u"string"_s << false;
    QTest::newRow("empty is not zero") << QString() << u"0"_s << u"number"_s << false;
}

void TestHubSpotValues::comparesByMeaning()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, type);
    QFETCH(bool, same);
    QCOMPARE(crm::sameHubSpotValue(left, right, type), same);
}

void TestHubSpotValues::readsRateLimits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("ten seconds") << R"({"policyName":"TEN_SECONDLY_ROLLING"})"_ba
                                 << u"crm.rate_limited"_s << qint64(10'000);
    QTest::newRow("search") << R"({"message":"You have reached your secondly limit."})"_ba
                            << u"crm.rate_limited"_s << qint64(1'000);
    // 22:00 UTC is 23:00 in Berlin: the day ends there in an hour.
    QTest::newRow("daily") << R"({"policyName":"DAILY"})"_ba << u"crm.daily_limit"_s
                           << qint64(3'600'000);
    QTest::newRow("no body") << "rate"_ba << u"crm.rate_limited"_s << qint64(10'000);
}

void TestHubSpotValues::readsRateLimits()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(qint64, waitMs);
    const QDateTime now(QDate(2026, 11, 22), QTime(22, 0), Qt::UTC);
    const base::Error error
        = crm::hubSpotError({429, {}, body}, now, QTimeZone("Europe/Berlin"_ba));
    QCOMPARE(error.kind, base::ErrorKind::RateLimited);
    QCOMPARE(error.code, code);
    QCOMPARE(error.facts[u"retryAfterMs"_s].toLongLong(), waitMs);
}

void TestHubSpotValues::keepsValuesOutOfErrors()
{
    const QByteArray body
        = R"({"status":"error","message":"\"Secret Deal\" is not a number","category":"VALIDATION_ERROR",
              "errors":[{"message":"\"Secret Deal\" is not a number","code":"INVALID_DOUBLE",
                         "context":{"propertyName":["amount"]}}]})"_ba;
    const base::Error error = crm::hubSpotError({400, {}, body}, {}, QTimeZone::utc());
    QCOMPARE(error.code, u"crm.validation"_s);
    QCOMPARE(error.facts[u"property"_s].toString(), u"amount"_s);
    QCOMPARE(error.facts[u"detail"_s].toString(), u"INVALID_DOUBLE"_s);
    QVERIFY(!base::describe(error).contains(u"Secret"_s));
}

QTEST_GUILESS_MAIN(TestHubSpotValues)
#include "tst_hubspotvalues.moc"
