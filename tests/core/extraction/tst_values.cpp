// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/durations.h"
#include "core/extraction/money.h"
#include "core/extraction/numberwords.h"
#include "core/extraction/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::extraction;

// Numbers, durations, sums of money and places, each from its printed forms.
class tst_Values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void durations_data();
    void durations();
    void differingWordsWin();
    void dateAfterDuration();
    void money_data();
    void money();
    void moneyWordsAreCompared();
    void places_data();
    void places();
};

void tst_Values::numbers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qint64>("number");
    QTest::newRow("one") << u"One"_s << qint64(1);
    QTest::newRow("hyphen") << u"twenty-five"_s << qint64(25);
    QTest::newRow("ordinal") << u"thirty-first"_s << qint64(31);
    QTest::newRow("large") << u"two hundred and fifty thousand"_s << qint64(250000);
    QTest::newRow("thousands") << u"one thousand two hundred"_s << qint64(1200);
    QTest::newRow("german") << u"einundzwanzig"_s << qint64(21);
    QTest::newRow("not a number") << u"twenty apples"_s << qint64(-1);
    QTest::newRow("empty") << u""_s << qint64(-1);
}

void tst_Values::numbers()
{
    QFETCH(QString, words);
    QFETCH(qint64, number);
    QCOMPARE(numberFromWords(words).value_or(-1), number);
}

void tst_Values::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &text, const QString &value) {
        QTest::newRow(qPrintable(text)) << text << value;
    };
    row(u"for two (2) years from"_s, u"2 years"_s);
    row(u"a period of one year"_s, u"1 year"_s);
    row(u"eighteen\n(18) months"_s, u"18 months"_s);
    row(u"a two-year term"_s, u"2 years"_s);
    row(u"thirty (30) days' notice"_s, u"30 days"_s);
    row(u"one hundred eighty (180) days"_s, u"180 days"_s);
    row(u"24 (twenty-four) months"_s, u"24 months"_s);
    row(u"10 business days"_s, u"10 days"_s);
    row(u"six weeks"_s, u"6 weeks"_s);
    row(u"the second anniversary of"_s, u"2 years"_s);
    row(u"zwei (2) Jahre"_s, u"2 years"_s);
    row(u"drei Monaten"_s, u"3 months"_s);
    row(u"12 Monate"_s, u"12 months"_s);
    row(u"55.5 months"_s, u""_s);
    row(u"$5 years"_s, u""_s);
    row(u"in 1999 they met"_s, u""_s);
}

void tst_Values::durations()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const QList<DurationMention> found = findDurations(text);
    QCOMPARE(found.isEmpty() ? QString() : found.constFirst().value(), value);
}

void tst_Values::differingWordsWin()
{
    const DurationMention mention = findDurations(u"three (2) years"_s).value(0);
    QCOMPARE(mention.value(), u"3 years"_s);
    QVERIFY(mention.wordsDiffer);
}

void tst_Values::dateAfterDuration()
{
    QCOMPARE(dateAfter(QDate(2020, 2, 29), u"1 year"_s), QDate(2021, 2, 28));
    QCOMPARE(dateAfter(QDate(2020, 1, 31), u"18 months"_s), QDate(2021, 7, 31));
    QCOMPARE(dateAfter(QDate(2020, 1, 1), u"2 weeks"_s), QDate(2020, 1, 15));
    QVERIFY(!dateAfter(QDate(2020, 1, 1), u"perpetual"_s).isValid());
    QVERIFY(!dateAfter({}, u"1 year"_s).isValid());
    QCOMPARE(durationDays(u"nonsense"_s), 0);
}

void tst_Values::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &text, const QString &value) {
        QTest::newRow(qPrintable(text)) << text << value;
    };
    row(u"$1,200.50"_s, u"1200.50 USD"_s);
    row(u"$1,200,000."_s, u"1200000.00 USD"_s);
    row(u"US$ 2.5 million"_s, u"2500000.00 USD"_s);
    row(u"EUR 1.200,50"_s, u"1200.50 EUR"_s);
    row(u"1.200,50 \u20AC"_s, u"1200.50 EUR"_s);
    row(u"\u20AC500"_s, u"500.00 EUR"_s);
    row(u"CHF 1'000.--"_s, u"1000.00 CHF"_s);
    row(u"3 Mio. Euro"_s, u"3000000.00 EUR"_s);
    row(u"500 dollars"_s, u"500.00 USD"_s);
    row(u"C$75"_s, u"75.00 CAD"_s);
    row(u"$0.0125 each"_s, u"0.0125 USD"_s);
    row(u"\u00A3250,000"_s, u"250000.00 GBP"_s);
    row(u"section 1,200"_s, u""_s);
    row(u"$99999999999999999999 billion"_s, u""_s);
}

void tst_Values::money()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const QList<MoneyMention> found = findMoney(text);
    QCOMPARE(found.isEmpty() ? QString() : found.constFirst().value(), value);
}

void tst_Values::moneyWordsAreCompared()
{
    QVERIFY(!findMoney(u"one hundred thousand dollars ($100,000.00)"_s).constLast().wordsDiffer);
    QVERIFY(findMoney(u"one hundred thousand dollars ($10,000.00)"_s).constLast().wordsDiffer);
    QVERIFY(findMoney(u"EUR 1.200"_s).constFirst().ambiguous);
}

void tst_Values::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("state") << u"the State of New York,"_s << u"New York"_s;
    QTest::newRow("longest") << u"West Virginia"_s << u"West Virginia"_s;
    QTest::newRow("broken line") << u"laws of New\nJersey"_s << u"New Jersey"_s;
    QTest::newRow("alias") << u"the laws of England and Wales"_s << u"England"_s;
    QTest::newRow("german") << u"das Recht der Bundesrepublik Deutschland"_s << u"Germany"_s;
    QTest::newRow("capitals") << u"COMMONWEALTH OF MASSACHUSETTS"_s << u"Massachusetts"_s;
    QTest::newRow("part of a word") << u"Delawarean"_s << u""_s;
    QTest::newRow("misread") << u"under the laws of the State of Iduho. A"_s << u"Idaho"_s;
    QTest::newRow("misread, two words") << u"the laws of New Hampshlre."_s << u"New Hampshire"_s;
    QTest::newRow("first word lost") << u"laws of the State of York and shall"_s << u"New York"_s;
    QTest::newRow("no place") << u"the laws of Nature, the state of Affairs"_s << u""_s;
    QTest::newRow("two it may be") << u"the State of Carolina"_s << u""_s;
}

void tst_Values::places()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(findPlaces(text).value(0).name, name);
}

QTEST_GUILESS_MAIN(tst_Values)
#include "tst_values.moc"
