// SPDX-License-Identifier: Apache-2.0
#include "core/review/valueinput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

class TestValueInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void amountKeepsTheCurrencyAlreadyThere();
};

void TestValueInput::readsWhatPeopleType_data()
{
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const auto row = [](FieldKey key, const QString &typed, const QString &stored) {
        QTest::newRow(qPrintable(model::fieldName(key) + u": "_s + typed))
            << key << typed << stored;
    };
    const QString march = u"2026-03-01"_s;
    for (const QString &typed :
         {u"2026-03-01"_s, u"1 March 2026"_s, u"01.03.2026"_s, u"1.3.26"_s, u"March 1, 2026"_s,
          u"Mar 1st 2026"_s, u"1st day of March, 2026"_s, u"Sunday, 1 March 2026"_s,
          u"1. M\u00e4rz 2026"_s, u"1 mars 2026"_s, u"1-Mar-2026"_s, u"  1  march  2026, "_s})
        row(FieldKey::EffectiveDate, typed, march);
    row(FieldKey::EffectiveDate, u"12/31/2026"_s, u"2026-12-31"_s);
    row(FieldKey::EffectiveDate, u"31/12/2026"_s, u"2026-12-31"_s);
    row(FieldKey::EffectiveDate, u"5/5/2026"_s, u"2026-05-05"_s);
    row(FieldKey::SignedDate, u"\u201cMay 5, 2026.\u201d"_s, u"2026-05-05"_s);
    row(FieldKey::SignedDate, u"3 Sept 99"_s, u"1999-09-03"_s);
    row(FieldKey::ExpirationDate, u"Unlimited"_s, u"perpetual"_s);

    row(FieldKey::Term, u"two years"_s, u"2 years"_s);
    row(FieldKey::Term, u"Two (2) years"_s, u"2 years"_s);
    row(FieldKey::Term, u"24 months"_s, u"24 months"_s);
    row(FieldKey::Term, u"24mo"_s, u"24 months"_s);
    row(FieldKey::Term, u"one year"_s, u"1 year"_s);
    row(FieldKey::Term, u"a month"_s, u"1 month"_s);
    row(FieldKey::Term, u"twenty-four months"_s, u"24 months"_s);
    row(FieldKey::Term, u"one hundred eighty days"_s, u"180 days"_s);
    row(FieldKey::Term, u"three-year"_s, u"3 years"_s);
    row(FieldKey::Term, u": one hundred eighty (180) days\u2019 '"_s, u"180 days"_s);
    row(FieldKey::Term, u"two (2) years,"_s, u"2 years"_s);
    row(FieldKey::Term, u"(6) months."_s, u"6 months"_s);
    row(FieldKey::NoticePeriod, u"drei Monate"_s, u"3 months"_s);
    row(FieldKey::NoticePeriod, u"2 Wochen"_s, u"2 weeks"_s);
    row(FieldKey::NoticePeriod, u"30 d"_s, u"30 days"_s);

    row(FieldKey::Amount, u"$1,200"_s, u"1200.00 USD"_s);
    row(FieldKey::Amount, u"1.200,50 \u20ac"_s, u"1200.50 EUR"_s);
    row(FieldKey::Amount, u"USD 1,234,567.89"_s, u"1234567.89 USD"_s);
    row(FieldKey::Amount, u"CHF 1'200.-"_s, u"1200.00 CHF"_s);
    row(FieldKey::Amount, u"12 000,00 EUR"_s, u"12000.00 EUR"_s);
    row(FieldKey::Amount, u"\u00a3 1.5 million"_s, u"1500000.00 GBP"_s);
    row(FieldKey::Amount, u"1200.5 usd"_s, u"1200.50 USD"_s);
    row(FieldKey::Amount, u"-250 EUR"_s, u"-250.00 EUR"_s);

    row(FieldKey::SignerEmail, u"Jo Roe <jo@roe.example>"_s, u"jo@roe.example"_s);
    row(FieldKey::SignerEmail, u"mailto:jo@roe.example,"_s, u"jo@roe.example"_s);
    row(FieldKey::SignaturePresent, u"Y"_s, u"yes"_s);
    row(FieldKey::ContractType, u"Non-Disclosure Agreement"_s, u"nda"_s);
    row(FieldKey::ContractType, u"Lease"_s, u"lease"_s);
    row(FieldKey::Renewal, u"auto-renews"_s, u"automatic"_s);
    row(FieldKey::Party, u" Acme,  Inc., "_s, u"Acme, Inc."_s);
    row(FieldKey::Party, u"\u201cBeta LLC\u201d"_s, u"Beta LLC"_s);
}

void TestValueInput::readsWhatPeopleType()
{
    QFETCH(FieldKey, key);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto value = review::parseFieldInput(key, typed);
    QVERIFY2(value.ok(), value ? "" : qPrintable(value.error().code));
    QCOMPARE(*value, stored);
}

void TestValueInput::refusesWithAReason_data()
{
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](FieldKey key, const QString &typed, const QString &code) {
        QTest::newRow(qPrintable(model::fieldName(key) + u": "_s + typed)) << key << typed << code;
    };
    row(FieldKey::EffectiveDate, u"01/03/2026"_s, u"field.date_ambiguous"_s);
    row(FieldKey::EffectiveDate, u"31.02.2026"_s, u"field.value_invalid"_s);
    row(FieldKey::EffectiveDate, u"next spring"_s, u"field.value_invalid"_s);
    row(FieldKey::EffectiveDate, u"perpetual"_s, u"field.value_invalid"_s);
    row(FieldKey::EffectiveDate, u"   "_s, u"field.value_empty"_s);
    row(FieldKey::Term, u"three (2) years"_s, u"field.value_invalid"_s);
    row(FieldKey::Term, u"0 years"_s, u"field.value_invalid"_s);
    row(FieldKey::Term, u"years"_s, u"field.value_invalid"_s);
    row(FieldKey::Term, u"a two year"_s, u"field.value_invalid"_s);
    row(FieldKey::Term, u"and two years"_s, u"field.value_invalid"_s);
    row(FieldKey::Amount, u"1200"_s, u"field.currency_missing"_s);
    row(FieldKey::Amount, u"much"_s, u"field.value_invalid"_s);
    row(FieldKey::SignerEmail, u"jo at roe"_s, u"field.value_invalid"_s);
    row(FieldKey::ContractType, u"treaty"_s, u"field.value_invalid"_s);
}

void TestValueInput::refusesWithAReason()
{
    QFETCH(FieldKey, key);
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto value = review::parseFieldInput(key, typed);
    QVERIFY(!value.ok());
    QCOMPARE(value.error().code, code);
    QCOMPARE(value.error().facts.value(u"field"_s).toString(), model::fieldName(key));
}

void TestValueInput::amountKeepsTheCurrencyAlreadyThere()
{
    const auto value = review::parseFieldInput(FieldKey::Amount, u"1300"_s, u"1200.00 EUR"_s);
    QVERIFY(value.ok());
    QCOMPARE(*value, u"1300.00 EUR"_s);
}

QTEST_GUILESS_MAIN(TestValueInput)
#include "tst_valueinput.moc"
