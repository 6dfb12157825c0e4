// SPDX-License-Identifier: Apache-2.0
#include "core/review/offers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

class TestOffers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfThePages();
    void eachValueOnceWhereItStandsFirst();
    void periodsEndWithTheirUnit();
    void whatBeginsWithItComesFirst_data();
    void whatBeginsWithItComesFirst();
    void companiesComeBeforeOtherNames();
    void noMoreThanWanted();

private:
    static model::OcrPage page(const QString &text)
    {
        model::OcrPage made;
        made.blocks = {{}};
        made.blocks[0].lines = {{}};
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            made.blocks[0].lines[0].words.append({word, {}, 1});
        return made;
    }
    static QList<review::Statement> named(const QStringList &names)
    {
        QList<review::Statement> made;
        for (const QString &name : names)
            made.append({{}, name, name});
        return made;
    }
    static QStringList values(const QList<review::Statement> &offers)
    {
        QStringList all;
        for (const review::Statement &offer : offers)
            all.append(offer.value);
        return all;
    }
};

void TestOffers::everyKindOfThePages()
{
    const auto offers = review::offersOn(
        {page(u"made on 17 April 2014 by Acme Instruments, Inc. for two years"_s),
         page(u"and pays $1,200.00 on May 1, 2015"_s)});
    QCOMPARE(values(offers.of(FieldKey::EffectiveDate)),
             (QStringList{u"2014-04-17"_s, u"2015-05-01"_s}));
    QCOMPARE(values(offers.of(FieldKey::Term)), QStringList{u"2 years"_s});
    QCOMPARE(values(offers.of(FieldKey::Amount)), QStringList{u"1200.00 USD"_s});
    QVERIFY(values(offers.of(FieldKey::Party)).contains(u"Acme Instruments, Inc."_s));
    QVERIFY(offers.of(FieldKey::SignaturePresent).isEmpty());
    QCOMPARE(offers.dates.last().evidence.pageIndex, 1);
}

void TestOffers::eachValueOnceWhereItStandsFirst()
{
    const auto dates = review::valuesOn(
        FieldKey::SignedDate, {page(u"on 1 March 2026 or"_s), page(u"since March 1, 2026"_s)});
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().evidence.pageIndex, 0);
    QCOMPARE(dates.first().text, u"1 March 2026"_s);
}

void TestOffers::periodsEndWithTheirUnit()
{
    const auto periods = review::valuesOn(
        FieldKey::Term,
        {page(u"for two (2) years, and one hundred eighty (180) days\u2019 notice, a one year "
              u"\u201cTail\u201d"_s)});
    QCOMPARE(values(periods), (QStringList{u"2 years"_s, u"180 days"_s, u"1 year"_s}));
    QCOMPARE(periods.first().text, u"two (2) years,"_s);
}

void TestOffers::whatBeginsWithItComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    const QString regents = u"Regents of the University of Michigan"_s;
    const QString acme = u"Acme Michigan"_s;
    const QString mich = u"Michelin"_s;
    QTest::newRow("nothing typed: all of them") << QString() << QStringList{regents, acme, mich};
    QTest::newRow("beginning, then words") << u"mich"_s << QStringList{mich, regents, acme};
    QTest::newRow("several words in their order") << u"reg mich"_s << QStringList{regents};
    QTest::newRow("the other way round") << u"mich reg"_s << QStringList();
    QTest::newRow("within a word") << u"helin"_s << QStringList{mich};
    QTest::newRow("letter case and accents") << u"\u00c4CM"_s << QStringList{acme};
}

void TestOffers::whatBeginsWithItComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    const auto known
        = named({u"Regents of the University of Michigan"_s, u"Acme Michigan"_s, u"Michelin"_s});
    QCOMPARE(values(review::offersFor(FieldKey::Title, known, typed, 9)), offered);
}

void TestOffers::companiesComeBeforeOtherNames()
{
    const auto known = named({u"Beta Street"_s, u"Beta LLC"_s, u"BETA LLC"_s});
    QCOMPARE(values(review::offersFor(FieldKey::Party, known, u"be"_s, 9)),
             (QStringList{u"Beta LLC"_s, u"Beta Street"_s}));
    QCOMPARE(values(review::offersFor(FieldKey::Title, known, u"be"_s, 9)).first(),
             u"Beta Street"_s);
}

void TestOffers::noMoreThanWanted()
{
    QCOMPARE(review::offersFor(FieldKey::Title, named({u"A"_s, u"B"_s, u"C"_s}), {}, 2).size(), 2);
}

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
