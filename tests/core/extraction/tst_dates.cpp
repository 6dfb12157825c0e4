// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::extraction;

class tst_Dates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmbiguousDatesAsTheCountryDoes();
    void readsForm_data();
    void readsForm();
    void refusesOthers_data();
    void refusesOthers();
    void theDocumentTellsTheOrder();
    void theOfficesHabitTells();
    void ambiguousDatesCarryBothReadings();
    void twoDigitYearsFollowTheDayOfCapture();
};

void tst_Dates::readsForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) {
        QTest::newRow(qPrintable(text)) << text << iso;
    };
    row(u"dated May 3, 2019"_s, u"2019-05-03"_s);
    row(u"dated May 3rd, 2019,"_s, u"2019-05-03"_s);
    row(u"Sept. 9 2019"_s, u"2019-09-09"_s);
    row(u"3 May 2019"_s, u"2019-05-03"_s);
    row(u"this 3rd day of May, 2019"_s, u"2019-05-03"_s);
    row(u"this third day of May 2019"_s, u"2019-05-03"_s);
    row(u"the twenty-first day of June, 2008"_s, u"2008-06-21"_s);
    row(u"this 14th day of\nMarch,\n2007"_s, u"2007-03-14"_s);
    row(u"am 3. Mai 2019"_s, u"2019-05-03"_s);
    row(u"vom 24. M\u00E4rz 2020"_s, u"2020-03-24"_s);
    row(u"den 03.05.2019"_s, u"2019-05-03"_s);
    row(u"on 2019-05-03."_s, u"2019-05-03"_s);
    row(u"12/25/2019"_s, u"2019-12-25"_s);
    row(u"25/12/2019"_s, u"2019-12-25"_s);
    row(u"12/31/99"_s, u"1999-12-31"_s);
    row(u"0ctober 1O, 2O19"_s, u"2019-10-10"_s);
    row(u"Juiy 4, 2011"_s, u"2011-07-04"_s);
    row(u"March 1, 20 19"_s, u"2019-03-01"_s);
    row(u"the 5th day of May, two thousand six"_s, u"2006-05-05"_s);
    row(u"14-Feb-2012"_s, u"2012-02-14"_s);
}

void tst_Dates::readsForm()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const QList<DateMention> dates = findDates(text, {});
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.constFirst().date.toString(Qt::ISODate), iso);
}

void tst_Dates::refusesOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"this ____ day of May, 2019"_s, u"February 30, 2019"_s, u"section 1.2.3 applies"_s,
          u"May 2019"_s, u"99/99/2019"_s, u"page 3/4"_s, u"call 555-12-34"_s,
          u"O.C.G.A. \u00A7 13-8-50 applies"_s, u""_s})
        QTest::newRow(qPrintable(u"'"_s + text)) << text;
}

void tst_Dates::refusesOthers()
{
    QFETCH(QString, text);
    QVERIFY(findDates(text, {}).isEmpty());
}

void tst_Dates::theDocumentTellsTheOrder()
{
    const QList<DateMention> dates = findDates(u"on 25/12/2019 and 04/05/2019"_s, {});
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates.at(1).date, QDate(2019, 5, 4));
    QVERIFY(!dates.at(1).other.isValid());
}

void tst_Dates::theOfficesHabitTells()
{
    QCOMPARE(findDates(u"04/05/2019"_s, {{}, DateOrder::DayFirst}).constFirst().date,
             QDate(2019, 5, 4));
    QCOMPARE(findDates(u"04/05/2019"_s, {{}, DateOrder::MonthFirst}).constFirst().date,
             QDate(2019, 4, 5));
}

void tst_Dates::readsAmbiguousDatesAsTheCountryDoes()
{
    const DateMention known = findDates(u"04/05/2019"_s, {}, DateOrder::DayFirst).constFirst();
    QCOMPARE(known.date, QDate(2019, 5, 4));
    QCOMPARE(known.other, QDate(2019, 4, 5));
    QVERIFY(known.orderKnown);
    QVERIFY(!findDates(u"04/05/2019"_s, {}).constFirst().orderKnown);
    // The document's own way of writing dates says more than its country.
    const auto written = findDates(u"3 May 2019, 04/05/2019"_s, {}, DateOrder::MonthFirst);
    QCOMPARE(written.constLast().date, QDate(2019, 5, 4));
}

void tst_Dates::ambiguousDatesCarryBothReadings()
{
    const DateMention mention = findDates(u"04/05/2019"_s, {}).constFirst();
    QCOMPARE(mention.date, QDate(2019, 4, 5));
    QCOMPARE(mention.other, QDate(2019, 5, 4));
    QVERIFY(!findDates(u"05/05/2019"_s, {}).constFirst().other.isValid());
}

void tst_Dates::twoDigitYearsFollowTheDayOfCapture()
{
    QCOMPARE(findDates(u"1/31/61"_s, {QDate(2026, 1, 1), {}}).constFirst().date.year(), 2061);
    QCOMPARE(findDates(u"1/31/71"_s, {QDate(2026, 1, 1), {}}).constFirst().date.year(), 1971);
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
