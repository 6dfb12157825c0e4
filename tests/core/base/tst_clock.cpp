// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace countersign;

// Times are stored in one form, in UTC, to the millisecond.
class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void systemTimeIsUtc();
    void writesOneForm();
    void turnsOtherZonesIntoUtc();
    void comesBackUnchanged();
    void whatIsNoTimeIsInvalid();
};

void TestClock::systemTimeIsUtc()
{
    const QDateTime now = base::SystemClock().now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(now <= QDateTime::currentDateTimeUtc());
}

void TestClock::writesOneForm()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(9, 30, 0, 123), Qt::UTC);
    QCOMPARE(base::toIso(time), u"2026-11-22T09:30:00.123Z"_s);
    QCOMPARE(base::toIso(QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC)),
             u"2026-01-02T03:04:00.000Z"_s);
}

void TestClock::turnsOtherZonesIntoUtc()
{
    const QDateTime time(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 3600);
    QCOMPARE(base::toIso(time), u"2025-12-31T23:30:00.000Z"_s);
    QCOMPARE(base::fromIso(u"2026-01-01T00:30:00.000+01:00"_s), time);
    QCOMPARE(base::fromIso(u"2026-01-01T00:30:00.000+01:00"_s).timeSpec(), Qt::UTC);
}

void TestClock::comesBackUnchanged()
{
    for (const QString &text : {u"2026-11-22T09:30:00.123Z"_s, u"1999-12-31T23:59:59.999Z"_s,
                                u"2024-02-29T00:00:00.000Z"_s})
        QCOMPARE(base::toIso(base::fromIso(text)), text);
}

void TestClock::whatIsNoTimeIsInvalid()
{
    for (const QString &text : {u""_s, u"yesterday"_s, u"2025-02-29T00:00:00.000Z"_s})
        QVERIFY(!base::fromIso(text).isValid());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
