// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

using ThingId = base::Id<struct ThingTag>;

qint64 timeInside(const QUuid &uuid)
{
    return uuid.toRfc4122().left(6).toHex().toLongLong(nullptr, 16);
}

} // namespace

// Identifiers as RFC 9562 section 5.7 lays them out.
class TestId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesVersionAndVariant();
    void beginsWithTheTime();
    void sortsByTime();
    void repeatsNever();
    void printsAndParses();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void ordersTotally();
};

void TestId::carriesVersionAndVariant()
{
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = base::makeUuidV7().toRfc4122();
        QCOMPARE(quint8(bytes[6]) >> 4, 7);
        QCOMPARE(quint8(bytes[8]) >> 6, 2);
    }
}

void TestId::beginsWithTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 inside = timeInside(base::makeUuidV7());
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= inside && inside <= after);
}

void TestId::sortsByTime()
{
    const ThingId first = ThingId::generate();
    ThingId later;
    QTRY_VERIFY(timeInside((later = ThingId::generate()).uuid()) > timeInside(first.uuid()));
    QVERIFY(first < later);
    // The store compares the text.
    QVERIFY(first.toString() < later.toString());
}

void TestId::repeatsNever()
{
    QSet<ThingId> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.insert(ThingId::generate());
    QCOMPARE(ids.size(), 10'000);
}

void TestId::printsAndParses()
{
    const ThingId id = ThingId::generate();
    QCOMPARE(id.toString().size(), 36);
    QVERIFY(!id.isNull());
    QCOMPARE(ThingId::parse(id.toString()).value(), id);
    QVERIFY(ThingId().isNull());
}

void TestId::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"document"_s;
    QTest::newRow("short") << u"018f3a7e-9c1d-7abc-8def-0123456789a"_s;
    QTest::newRow("not hexadecimal") << u"018f3a7e-9c1d-7abc-8def-0123456789ag"_s;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
}

void TestId::refusesWhatIsNone()
{
    QFETCH(QString, text);
    const auto id = ThingId::parse(text);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, base::ErrorKind::InvalidInput);
    QCOMPARE(id.error().code, u"id.malformed"_s);
}

void TestId::ordersTotally()
{
    const ThingId low = ThingId::parse(u"018f3a7e-9c1d-7abc-8def-0123456789ab"_s).value();
    const ThingId high = ThingId::parse(u"018f3a7e-9c1d-7abc-8def-0123456789ac"_s).value();
    QVERIFY(low < high && high > low);
    QVERIFY((low <=> low) == std::strong_ordering::equal);
    QCOMPARE(qHash(low), qHash(ThingId(low.uuid())));
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
