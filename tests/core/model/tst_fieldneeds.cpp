// SPDX-License-Identifier: Apache-2.0
#include "core/model/fieldneeds.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

class TestFieldNeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyContractNeedsWhoAndWhen();
    void moneyIsNeededWhereSomebodyPays();
    void anOfficeMaySayOtherwise();
    void survivesStorage();
};

void TestFieldNeeds::everyContractNeedsWhoAndWhen()
{
    QStringList types = model::contractTypes();
    types.append(QString());
    for (const QString &type : std::as_const(types)) {
        const auto needed = model::FieldNeeds().neededFor(type);
        for (const FieldKey key : {FieldKey::ContractType, FieldKey::Party, FieldKey::EffectiveDate,
                                   FieldKey::Term, FieldKey::Jurisdiction})
            QVERIFY2(needed.contains(key), qPrintable(type + u' ' + model::fieldName(key)));
        QVERIFY(!needed.intersects(model::FieldNeeds().optionalFor(type)));
    }
}

void TestFieldNeeds::moneyIsNeededWhereSomebodyPays()
{
    const model::FieldNeeds needs;
    QVERIFY(needs.neededFor(u"purchase"_s).contains(FieldKey::Amount));
    QVERIFY(needs.optionalFor(u"nda"_s).contains(FieldKey::Amount));
    QVERIFY(needs.optionalFor(u"nda"_s).contains(FieldKey::SignerEmail));
}

void TestFieldNeeds::anOfficeMaySayOtherwise()
{
    model::FieldNeeds needs;
    needs.perType.insert(u"nda"_s, {FieldKey::Party, FieldKey::Amount});
    QVERIFY(needs.neededFor(u"nda"_s).contains(FieldKey::Amount));
    QVERIFY(needs.optionalFor(u"nda"_s).contains(FieldKey::Term));
    QCOMPARE(needs.neededFor(u"lease"_s), model::usuallyNeeded(u"lease"_s));
}

void TestFieldNeeds::survivesStorage()
{
    model::FieldNeeds needs;
    needs.perType.insert(u"nda"_s, {FieldKey::Party, FieldKey::Amount});
    needs.perType.insert(u"lease"_s, {});
    QCOMPARE(model::fieldNeedsFromJson(model::toJson(needs)), needs);
    QCOMPARE(model::fieldNeedsFromJson({{u"nda"_s, QJsonArray{u"no_such_field"_s}}}).perType.size(),
             1);
}

QTEST_GUILESS_MAIN(TestFieldNeeds)
#include "tst_fieldneeds.moc"
