// SPDX-License-Identifier: Apache-2.0
#include "core/model/field.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

// The catalogue of fields, and which values each takes.
class TestField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catalogueHasEveryFieldOnce();
    void namesAreThoseOfTheProduct();
    void fieldsWithSeveralValues();
    void groupsStandTogether();
    void unknownNames();
    void values_data();
    void values();
    void contractTypes();
    void statesComeBack();
    void evidenceSpansItsBoxes();
};

void TestField::catalogueHasEveryFieldOnce()
{
    QSet<FieldKey> keys;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        QVERIFY(!keys.contains(info.key));
        keys.insert(info.key);
        QCOMPARE(model::fieldInfo(info.key).name, info.name);
        QCOMPARE(model::parseFieldKey(model::fieldName(info.key)).value(), info.key);
    }
    for (int key = 0; key <= int(FieldKey::LineItems); ++key)
        QVERIFY(keys.contains(FieldKey(key)));
}

void TestField::namesAreThoseOfTheProduct()
{
    QSet<QString> names;
    for (const model::FieldInfo &info : model::fieldInfos())
        names.insert(QString::fromLatin1(info.name));
    const QSet<QString> expected{u"contract_type"_s,   u"title"_s,          u"reference"_s,
                                 u"party"_s,           u"agreement_date"_s, u"effective_date"_s,
                                 u"expiration_date"_s, u"signed_date"_s,    u"term"_s,
                                 u"renewal_term"_s,    u"notice_period"_s,  u"renewal"_s,
                                 u"jurisdiction"_s,    u"amount"_s,         u"signer_name"_s,
                                 u"signer_title"_s,    u"signer_email"_s,   u"signature_present"_s,
                                 u"address"_s,         u"domain"_s,         u"phone"_s,
                                 u"clause"_s,          u"line_items"_s};
    QCOMPARE(names, expected);
}

void TestField::fieldsWithSeveralValues()
{
    QSet<QString> many;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (info.many)
            many.insert(QString::fromLatin1(info.name));
    }
    const QSet<QString> expected{
        u"party"_s,   u"amount"_s, u"signer_name"_s,       u"signer_title"_s, u"signer_email"_s,
        u"address"_s, u"domain"_s, u"signature_present"_s, u"phone"_s,        u"clause"_s};
    QCOMPARE(many, expected);
}

void TestField::groupsStandTogether()
{
    // Dates, money, signers, clauses: the review form begins a section where the group changes.
    QList<model::FieldGroup> sections;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (sections.isEmpty() || sections.last() != info.group)
            sections.append(info.group);
    }
    for (const model::FieldGroup group :
         {model::FieldGroup::Parties, model::FieldGroup::Dates, model::FieldGroup::Money,
          model::FieldGroup::Items, model::FieldGroup::Signers, model::FieldGroup::Clauses})
        QCOMPARE(sections.count(group), 1);
}

void TestField::unknownNames()
{
    for (const QString &name : {u""_s, u"Title"_s, u"party "_s, u"price"_s}) {
        const auto key = model::parseFieldKey(name);
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"field.unknown"_s);
    }
}

void TestField::values_data()
{
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const auto add = [](FieldKey key, const QString &value, bool valid) {
        QTest::addRow("%s '%s'", qPrintable(model::fieldName(key)), qPrintable(value))
            << key << value << valid;
    };
    const auto accepts = [&add](FieldKey key, const QStringList &values) {
        for (const QString &value : values)
            add(key, value, true);
    };
    const auto refuses = [&add](FieldKey key, const QStringList &values) {
        for (const QString &value : values)
            add(key, value, false);
    };
    accepts(FieldKey::EffectiveDate, {u"2026-03-01"_s, u"2024-02-29"_s, u"1999-12-31"_s});
    refuses(FieldKey::EffectiveDate,
            {u""_s, u"2025-02-29"_s, u"2026-13-01"_s, u"01.03.2026"_s, u"2026-3-1"_s,
             u"2026-03-01T10:00:00Z"_s, u"2026-03-01 or so"_s, u"2026.03.01"_s, u"perpetual"_s,
             u" 2026-03-01"_s});
    accepts(FieldKey::ExpirationDate, {u"2030-01-31"_s, u"perpetual"_s});
    refuses(FieldKey::ExpirationDate, {u"Perpetual"_s, u"never"_s});
    accepts(FieldKey::Term, {u"2 years"_s, u"1 year"_s, u"30 days"_s, u"6 months"_s, u"2 weeks"_s});
    refuses(FieldKey::Term,
            {u""_s, u"0 years"_s, u"two years"_s, u"2years"_s, u"2  years"_s, u"-1 years"_s,
             u"2.5 years"_s, u"12345 days"_s, u"2 years\n"_s, u"\u0662 years"_s, u"2 decades"_s});
    accepts(FieldKey::Amount,
            {u"1200.00 USD"_s, u"0 EUR"_s, u"-45.5 GBP"_s, u"1.2345 KWD"_s, u"99999999 JPY"_s});
    refuses(FieldKey::Amount,
            {u"1200.00"_s, u"USD 1200"_s, u"1,200.00 USD"_s, u"1200.00 usd"_s, u"12. USD"_s,
             u".5 USD"_s, u"1.23456 USD"_s, u"1200.00 USDX"_s});
    accepts(FieldKey::SignerEmail, {u"ada@example.com"_s, u"a.b+c@mail.example.co.uk"_s});
    refuses(FieldKey::SignerEmail,
            {u"ada"_s, u"ada@"_s, u"@example.com"_s, u"ada@example"_s, u"ada@example..com"_s,
             u"a b@example.com"_s, u"ada@example.com\n"_s, u"ada@@example.com"_s});
    accepts(FieldKey::SignaturePresent, {u"yes"_s, u"no"_s});
    refuses(FieldKey::SignaturePresent, {u""_s, u"Yes"_s, u"true"_s});
    accepts(FieldKey::Renewal, {u"none"_s, u"automatic"_s, u"by agreement"_s});
    refuses(FieldKey::Renewal, {u"nda"_s, u"auto"_s, u""_s});
    accepts(FieldKey::ContractType, {u"nda"_s, u"other"_s});
    refuses(FieldKey::ContractType, {u"NDA"_s, u"automatic"_s, u""_s});
    accepts(FieldKey::Title, {u"Mutual Non-Disclosure Agreement"_s});
    accepts(FieldKey::Party, {u"M\u00fcller & S\u00f6hne GmbH"_s});
    refuses(FieldKey::Title, {u""_s, u"  \n"_s});
    refuses(FieldKey::Party, {u" "_s});
}

void TestField::values()
{
    QFETCH(FieldKey, key);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    const auto checked = model::checkFieldValue(key, value);
    QCOMPARE(checked.ok(), valid);
    if (valid) {
        QCOMPARE(*checked, value);
        return;
    }
    QCOMPARE(checked.error().code, u"field.value_invalid"_s);
    QCOMPARE(checked.error().facts,
             QVariantMap({{u"field"_s, model::fieldName(key)}})); // and not the value itself
}

void TestField::contractTypes()
{
    QCOMPARE(model::contractTypes().size(), 14);
    for (const QString &type : model::contractTypes())
        QVERIFY(model::checkFieldValue(FieldKey::ContractType, type).ok());
}

void TestField::statesComeBack()
{
    for (const model::FieldState state :
         {model::FieldState::Open, model::FieldState::Confirmed, model::FieldState::Corrected,
          model::FieldState::Absent, model::FieldState::Unreadable})
        QCOMPARE(model::parseFieldState(model::fieldStateName(state)).value(), state);
    QCOMPARE(model::parseFieldState(u"lost"_s).error().code, u"field.state_unknown"_s);
}

void TestField::evidenceSpansItsBoxes()
{
    model::Evidence evidence;
    QVERIFY(evidence.isEmpty());
    QVERIFY(evidence.bounds().isEmpty());
    evidence.pageIndex = 0;
    evidence.boxes = {{0.5, 0.25, 0.25, 0.125}, {0.125, 0.375, 0.25, 0.125}};
    QVERIFY(!evidence.isEmpty());
    QCOMPARE(evidence.bounds(), (model::PageRect{0.125, 0.25, 0.625, 0.25}));
}

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
