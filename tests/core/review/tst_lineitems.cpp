// SPDX-License-Identifier: Apache-2.0
#include "core/review/lineitems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::review;

class TestLineItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThereAndBack();
    void readsPrintedNumbers_data();
    void readsPrintedNumbers();
    void multipliesAndAdds();
};

void TestLineItems::goesThereAndBack()
{
    const QString stored
        = u"[[\"Desk\",\"2\",\"100.00\",\"200.00\"],[\"Chair\",\"1\",\"50\",\"50\"]]"_s;
    const QList<QStringList> rows = itemRows(stored);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).first(), u"Chair"_s);
    QCOMPARE(storedItems(rows), stored);
    QCOMPARE(itemRows(u"[[\"Desk\"]]"_s).first().size(), itemColumns);
    QVERIFY(itemRows(u"no table"_s).isEmpty());
}

void TestLineItems::readsPrintedNumbers_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("plain") << u"3"_s << qint64(300);
    QTest::newRow("English") << u"1,200.50"_s << qint64(120050);
    QTest::newRow("German") << u"1.200,50"_s << qint64(120050);
    QTest::newRow("with currency") << u"$40.00"_s << qint64(4000);
    QTest::newRow("no number") << u"lump sum"_s << qint64(-1);
}

void TestLineItems::readsPrintedNumbers()
{
    QFETCH(QString, printed);
    QFETCH(qint64, hundredths);
    QCOMPARE(hundredthsOf(printed).value_or(-1), hundredths);
}

void TestLineItems::multipliesAndAdds()
{
    const QList<QStringList> rows{{u"Desk"_s, u"2"_s, u"100.00"_s, u"200.00"_s},
                                  {u"Chair"_s, u"3"_s, u"33.33"_s, u"99.99"_s},
                                  {u"Lamp"_s, u"2"_s, u"10.00"_s, u"25.00"_s}};
    QCOMPARE(rowsThatDontMultiply(rows), QList<int>{2});
    QCOMPARE(sumOfItems(rows).value_or(0), qint64(32499));
    QVERIFY(!sumOfItems({{u"Desk"_s, {}, {}, u"?"_s}}));
}

QTEST_GUILESS_MAIN(TestLineItems)
#include "tst_lineitems.moc"
