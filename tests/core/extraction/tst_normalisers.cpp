// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/companyname.h"
#include "core/extraction/dates.h"
#include "core/extraction/durations.h"
#include "core/extraction/extractjson.h"
#include "core/extraction/money.h"
#include "core/extraction/placecodes.h"
#include "core/extraction/places.h"
#include "core/model/field.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::extraction;

namespace
{

// One printed form and what it means.
struct Form {
    const char16_t *printed;
    const char16_t *value;
};

constexpr Form dateForms[] = {
    {u"May 3, 2019", u"2019-05-03"},
    {u"MAY 3, 2019", u"2019-05-03"},
    {u"May 3rd, 2019", u"2019-05-03"},
    {u"May 3 2019", u"2019-05-03"},
    {u"May 3. 2019", u"2019-05-03"},
    {u"3 May 2019", u"2019-05-03"},
    {u"3rd May 2019", u"2019-05-03"},
    {u"3rd of May, 2019", u"2019-05-03"},
    {u"the 3rd day of May, 2019", u"2019-05-03"},
    {u"this 3rd day of May , 2019", u"2019-05-03"},
    {u"this 31 st day of May , 2005", u"2005-05-31"},
    {u"the 26t h day of May, 2017", u"2017-05-26"},
    {u"this 1s t day of October 2008", u"2008-10-01"},
    {u"this 1st day of --November, 2003", u"2003-11-01"},
    {u"this third day of May, 2019", u"2019-05-03"},
    {u"the twenty-first day of June, 2008", u"2008-06-21"},
    {u"thirty-first day of December 2020", u"2020-12-31"},
    {u"May third, 2019", u"2019-05-03"},
    {u"the 5th day of May, two thousand six", u"2006-05-05"},
    {u"Sept. 9 2019", u"2019-09-09"},
    {u"Sep 9, 2019", u"2019-09-09"},
    {u"0ctober 1O, 2O19", u"2019-10-10"},
    {u"Juiy 4, 2011", u"2011-07-04"},
    {u"Apri1 1, 2011", u"2011-04-01"},
    {u"N0vember 2, 2012", u"2012-11-02"},
    {u"March 1, 20 19", u"2019-03-01"},
    {u"March 1, 201 9", u"2019-03-01"},
    {u"March l5, 2019", u"2019-03-15"},
    {u"14-Feb-2012", u"2012-02-14"},
    {u"Feb-14-2012", u"2012-02-14"},
    {u"2019-05-03", u"2019-05-03"},
    {u"12/25/2019", u"2019-12-25"},
    {u"25/12/2019", u"2019-12-25"},
    {u"25.12.2019", u"2019-12-25"},
    {u"03.05.2019", u"2019-05-03"},
    {u"5/3/2019", u"2019-05-03"},
    {u"12-31-2019", u"2019-12-31"},
    {u"3.V.2019", u"2019-05-03"},
    {u"12/XII/2019", u"2019-12-12"},
    {u"3. Mai 2019", u"2019-05-03"},
    {u"24. M\u00E4rz 2020", u"2020-03-24"},
    {u"1. J\u00E4nner 2021", u"2021-01-01"},
    {u"27. September 2022", u"2022-09-27"},
    {u"1er mai 2019", u"2019-05-01"},
    {u"12 d\u00E9cembre 2023", u"2023-12-12"},
    {u"12 decembre 2023", u"2023-12-12"},
    {u"15 ao\u00FBt 2022", u"2022-08-15"},
    {u"14 juillet 2022", u"2022-07-14"},
    {u"3 juin 2022", u"2022-06-03"},
    {u"le premier mai 2019", u"2019-05-01"},
    {u"3 de mayo de 2024", u"2024-05-03"},
    {u"10 de enero de 2023", u"2023-01-10"},
    {u"1 de septiembre del 2021", u"2021-09-01"},
    {u"this ____ day of May, 2019", u""},
    {u"February 30, 2019", u""},
    {u"May 2019", u""},
};

constexpr Form durationForms[] = {
    {u"two (2) years", u"2 years"},
    {u"two years", u"2 years"},
    {u"TWO (2) YEARS", u"2 years"},
    {u"2 years", u"2 years"},
    {u"one year", u"1 year"},
    {u"a year", u"1 year"},
    {u"one (1) year", u"1 year"},
    {u"twelve (12) months", u"12 months"},
    {u"eighteen months", u"18 months"},
    {u"eighteen\n(18) months", u"18 months"},
    {u"twenty four (24) months", u"24 months"},
    {u"twenty-four months", u"24 months"},
    {u"24 (twenty-four) months", u"24 months"},
    {u"thirty-six (36) months", u"36 months"},
    {u"a two-year term", u"2 years"},
    {u"3~year periods", u"3 years"},
    {u"a thirty-day notice", u"30 days"},
    {u"sixty (60) days' prior written notice", u"60 days"},
    {u"ninety (90) calendar days", u"90 days"},
    {u"10 business days", u"10 days"},
    {u"one hundred eighty (180) days", u"180 days"},
    {u"one hundred and twenty days", u"120 days"},
    {u"six weeks", u"6 weeks"},
    {u"the second anniversary", u"2 years"},
    {u"the second (2nd) anniversary", u"2 years"},
    {u"the fifth (5t h) anniversary", u"5 years"},
    {u"1.5 years", u"18 months"},
    {u"half a year", u"6 months"},
    {u"month to month", u"1 month"},
    {u"year-to-year", u"1 year"},
    {u"automatic annual renewals", u"1 year"},
    {u"three (2) years", u"3 years"},
    {u"zwei (2) Jahre", u"2 years"},
    {u"zwei (2) Jahren", u"2 years"},
    {u"drei Monaten", u"3 months"},
    {u"sechs Wochen", u"6 weeks"},
    {u"vierzehn Tage", u"14 days"},
    {u"f\u00FCnf Jahren", u"5 years"},
    {u"trois (3) ans", u"3 years"},
    {u"un an", u"1 year"},
    {u"neuf ann\u00E9es", u"9 years"},
    {u"dix-huit mois", u"18 months"},
    {u"trente jours", u"30 days"},
    {u"quatre-vingt-dix jours", u"90 days"},
    {u"dos (2) a\u00F1os", u"2 years"},
    {u"un a\u00F1o", u"1 year"},
    {u"dieciocho meses", u"18 months"},
    {u"treinta (30) d\u00EDas", u"30 days"},
    {u"treinta y seis meses", u"36 months"},
    {u"55.5 months", u""},
    {u"the third day of May", u""},
    {u"$5 years", u""},
};

constexpr Form moneyForms[] = {
    {u"$1,200.50", u"1200.50 USD"},
    {u"$ 1,200", u"1200.00 USD"},
    {u"$1,200,000.", u"1200000.00 USD"},
    {u"US$ 2.5 million", u"2500000.00 USD"},
    {u"U.S.$100", u"100.00 USD"},
    {u"USD 1,000.00", u"1000.00 USD"},
    {u"1,000 USD", u"1000.00 USD"},
    {u"500 dollars", u"500.00 USD"},
    {u"one hundred thousand dollars ($100,000.00)", u"100000.00 USD"},
    {u"$0.0125 each", u"0.0125 USD"},
    {u"$10 million", u"10000000.00 USD"},
    {u"C$75", u"75.00 CAD"},
    {u"A$75.10", u"75.10 AUD"},
    {u"HK$1,000", u"1000.00 HKD"},
    {u"\u00A3250,000", u"250000.00 GBP"},
    {u"GBP 250,000.00", u"250000.00 GBP"},
    {u"5,000 pounds sterling", u"5000.00 GBP"},
    {u"\u20AC500", u"500.00 EUR"},
    {u"\u20AC 1.234,56", u"1234.56 EUR"},
    {u"EUR 1.200,50", u"1200.50 EUR"},
    {u"1.200,50 \u20AC", u"1200.50 EUR"},
    {u"1.000,00 EUR", u"1000.00 EUR"},
    {u"25.000,00 EUR", u"25000.00 EUR"},
    {u"5.550 Euro", u"5550.00 EUR"},
    {u"3 Mio. Euro", u"3000000.00 EUR"},
    {u"50 000 euros", u"50000.00 EUR"},
    {u"36 000,00 \u20AC", u"36000.00 EUR"},
    {u"1 250 000 EUR", u"1250000.00 EUR"},
    {u"24.500,00 euros", u"24500.00 EUR"},
    {u"CHF 1'000.--", u"1000.00 CHF"},
    {u"CHF 20'000.00", u"20000.00 CHF"},
    {u"20'000 Franken", u"20000.00 CHF"},
    {u"\u00A51,000", u"1000.00 JPY"},
    {u"RMB 5,000,000", u"5000000.00 CNY"},
    {u"32,000.00 MXN", u"32000.00 MXN"},
    {u"section 1,200", u""},
    {u"$99999999999999999999 billion", u""},
};

// Name and ISO 3166 code.
constexpr Form placeForms[] = {
    {u"the State of New York", u"New York US-NY"},
    {u"COMMONWEALTH OF MASSACHUSETTS", u"Massachusetts US-MA"},
    {u"laws of New\nJersey", u"New Jersey US-NJ"},
    {u"West Virginia", u"West Virginia US-WV"},
    {u"State of Georgia", u"Georgia US-GA"},
    {u"Puerto Rico", u"Puerto Rico US-PR"},
    {u"Province of Ontario", u"Ontario CA-ON"},
    {u"Qu\u00E9bec", u"Quebec CA-QC"},
    {u"New South Wales", u"New South Wales AU-NSW"},
    {u"England and Wales", u"England GB-ENG"},
    {u"English law", u"England GB-ENG"},
    {u"Scotland", u"Scotland GB-SCT"},
    {u"Bundesrepublik Deutschland", u"Germany DE"},
    {u"es gilt deutsches Recht", u"Germany DE"},
    {u"Freistaat Bayern", u"Bavaria DE-BY"},
    {u"NRW", u"North Rhine-Westphalia DE-NW"},
    {u"unterliegt \u00F6sterreichischem Recht", u"Austria AT"},
    {u"schweizerischem Recht", u"Switzerland CH"},
    {u"droit fran\u00E7ais", u"France FR"},
    {u"loi fran\u00E7aise", u"France FR"},
    {u"droit suisse", u"Switzerland CH"},
    {u"droit belge", u"Belgium BE"},
    {u"legislaci\u00F3n espa\u00F1ola", u"Spain ES"},
    {u"derecho espa\u00F1ol", u"Spain ES"},
    {u"Estados Unidos Mexicanos", u"Mexico MX"},
    {u"the People's Republic of China", u"People's Republic of China CN"},
    {u"Hong Kong", u"Hong Kong HK"},
    {u"United States of America", u"United States US"},
    {u"Delawarean", u""},
};

// Key and class of the legal form.
constexpr Form companyForms[] = {
    {u"Acme Widgets, Inc.", u"acme widgets|inc"},
    {u"ACME WIDGETS INCORPORATED", u"acme widgets|inc"},
    {u"Acme Widgets Corp.", u"acme widgets|inc"},
    {u"The Acme Company, Inc.", u"acme|inc"},
    {u"Acme Widgets, L.L.C.", u"acme widgets|llc"},
    {u"Acme Widgets LLC", u"acme widgets|llc"},
    {u"Acme, L.P.", u"acme|lp"},
    {u"Acme Limited Partnership", u"acme|lp"},
    {u"Smith & Jones LLP", u"smith and jones|llp"},
    {u"Smith and Jones, L.L.P.", u"smith and jones|llp"},
    {u"Foo Co., Ltd.", u"foo|ltd"},
    {u"Foo Pty. Ltd.", u"foo|ltd"},
    {u"Foo Limited", u"foo|ltd"},
    {u"Foo plc", u"foo|plc"},
    {u"Foo GmbH", u"foo|gmbh"},
    {u"Rieder Gesellschaft m.b.H.", u"rieder|gmbh"},
    {u"Alpenland GmbH & Co. KG", u"alpenland|kg"},
    {u"Weidmann & S\u00F6hne AG", u"weidmann and sohne|ag"},
    {u"Lumen UG (haftungsbeschr\u00E4nkt)", u"lumen|ug"},
    {u"Ateliers Vauban S.A.R.L.", u"ateliers vauban|sarl"},
    {u"Num\u00E9rix Conseil SAS", u"numerix conseil|sas"},
    {u"Talleres Moncayo, S.L.", u"talleres moncayo|sl"},
    {u"Ingenier\u00EDa Duero, S.A.", u"ingenieria duero|sa"},
    {u"Chapultepec, S.A. de C.V.", u"chapultepec|sa"},
    {u"Foo S.p.A.", u"foo|spa"},
    {u"Foo N.V.", u"foo|nv"},
    {u"Acme, Inc. d/b/a Widget World", u"acme|inc"},
    {u"Acme, Inc., on behalf of its affiliates", u"acme|inc"},
    {u"Jane Q. Doe", u"jane q doe|"},
};

// The house style of the Kleister labels.
constexpr Form exportForms[] = {
    {u"Acme Widgets, Inc", u"Acme Widgets Inc."},
    {u"Acme Widgets, Incorporated", u"Acme Widgets Inc."},
    {u"Acme, L.L.C.", u"Acme LLC"},
    {u"Acme, L.P.", u"Acme LP"},
    {u"Foo Limited", u"Foo Ltd."},
    {u"Foo & Bar Corp", u"Foo and Bar Corp."},
    {u"Foo P.L.C.", u"Foo PLC"},
};

template <size_t size>
void addForms(const Form (&forms)[size])
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("value");
    for (const Form &form : forms) {
        const QString printed = QString::fromUtf16(form.printed);
        QTest::newRow(qPrintable(printed)) << printed << QString::fromUtf16(form.value);
    }
}

} // namespace

// Every normaliser on the forms that print shows: what is read, and that a value once read is a
// valid value of its field.
class tst_Normalisers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data() { addForms(dateForms); }
    void dates();
    void durations_data() { addForms(durationForms); }
    void durations();
    void sums_data() { addForms(moneyForms); }
    void sums();
    void places_data() { addForms(placeForms); }
    void places();
    void companies_data() { addForms(companyForms); }
    void companies();
    void exports_data() { addForms(exportForms); }
    void exports();
    void formsTellCompaniesApart();
    void writtenDatesLeanTheOrder();
    void periodsBetweenDates();
    void thereAreTwoHundred();
};

void tst_Normalisers::dates()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    const QList<DateMention> found = findDates(printed, {});
    QCOMPARE(found.isEmpty() ? QString() : found.constFirst().date.toString(Qt::ISODate), value);
    QVERIFY(value.isEmpty() || model::checkFieldValue(model::FieldKey::EffectiveDate, value).ok());
}

void tst_Normalisers::durations()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    const QList<DurationMention> found = findDurations(printed);
    QCOMPARE(found.isEmpty() ? QString() : found.constFirst().value(), value);
    QVERIFY(value.isEmpty() || model::checkFieldValue(model::FieldKey::Term, value).ok());
    if (!value.isEmpty())
        QCOMPARE(findDurations(value).constFirst().value(), value);
}

void tst_Normalisers::sums()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    const QList<MoneyMention> found = findMoney(printed);
    QCOMPARE(found.isEmpty() ? QString() : found.constLast().value(), value);
    QVERIFY(value.isEmpty() || model::checkFieldValue(model::FieldKey::Amount, value).ok());
    if (!value.isEmpty())
        QCOMPARE(findMoney(value).constFirst().value(), value);
}

void tst_Normalisers::places()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    const QString name = findPlaces(printed).value(0).name;
    QCOMPARE(u"%1 %2"_s.arg(name, placeCode(name)).trimmed(), value);
}

void tst_Normalisers::companies()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    const CompanyName name = companyNameOf(printed);
    QCOMPARE(u"%1|%2"_s.arg(name.key, name.form), value);
}

void tst_Normalisers::exports()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    QCOMPARE(kleisterValue(model::FieldKey::Party, printed), value);
    QCOMPARE(kleisterValue(model::FieldKey::Party, value), value);
}

void tst_Normalisers::formsTellCompaniesApart()
{
    QVERIFY(!mayBeSameCompany(u"Foo GmbH"_s, u"Foo Inc."_s));
    QVERIFY(!mayBeSameCompany(u"Bruckmann & Co. II, L.P."_s, u"Bruckmann & Co., Inc."_s));
    QVERIFY(mayBeSameCompany(u"Foo, Inc."_s, u"FOO CORPORATION"_s));
    QVERIFY(mayBeSameCompany(u"The Foo Company"_s, u"Foo"_s));
    QVERIFY(!mayBeSameCompany(u"Foo Inc."_s, u"Bar Inc."_s));
}

void tst_Normalisers::writtenDatesLeanTheOrder()
{
    const auto first = [](const QString &text) { return findDates(text, {}).constFirst(); };
    QCOMPARE(first(u"04/05/2019, and on 3 June 2018"_s).date, QDate(2019, 5, 4));
    QCOMPARE(first(u"04/05/2019, and on June 3, 2018"_s).date, QDate(2019, 4, 5));
    QVERIFY(first(u"04/05/2019, and on 3 June 2018"_s).other.isValid());
    QVERIFY(!first(u"04/05/2019, and on 23/06/2018"_s).other.isValid());
}

void tst_Normalisers::periodsBetweenDates()
{
    QCOMPARE(durationsBetween({2020, 1, 1}, {2022, 1, 1}), QStringList{u"2 years"_s});
    QCOMPARE(durationsBetween({2020, 1, 1}, {2020, 12, 31}), QStringList{u"1 year"_s});
    QCOMPARE(durationsBetween({2020, 1, 1}, {2020, 8, 1}), QStringList{u"7 months"_s});
    QCOMPARE(durationsBetween({2002, 5, 16}, {2002, 12, 31}),
             (QStringList{u"8 months"_s, u"7 months"_s}));
    QCOMPARE(durationsBetween({2013, 2, 18}, {2013, 3, 5}),
             (QStringList{u"15 days"_s, u"16 days"_s}));
    QVERIFY(durationsBetween({2020, 1, 1}, {2019, 1, 1}).isEmpty());
}

void tst_Normalisers::thereAreTwoHundred()
{
    QVERIFY(std::size(dateForms) + std::size(durationForms) + std::size(moneyForms)
                + std::size(placeForms) + std::size(companyForms) + std::size(exportForms)
            >= 200);
}

QTEST_GUILESS_MAIN(tst_Normalisers)
#include "tst_normalisers.moc"
