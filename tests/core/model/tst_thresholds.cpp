// SPDX-License-Identifier: Apache-2.0
#include "core/model/thresholds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldDecision;

// Above which confidence a value is taken, shown, or asked for.
class TestThresholds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void fieldsMayDiffer();
    void informationIsTakenEarlier();
    void decisionsHaveNames();
};

void TestThresholds::decides_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<FieldDecision>("decision");
    QTest::newRow("certain") << 1.0 << FieldDecision::Accept;
    QTest::newRow("at accept") << 0.90 << FieldDecision::Accept;
    QTest::newRow("below accept") << 0.8999 << FieldDecision::Review;
    QTest::newRow("at review") << 0.60 << FieldDecision::Review;
    QTest::newRow("below review") << 0.5999 << FieldDecision::Ask;
    QTest::newRow("none") << 0.0 << FieldDecision::Ask;
    QTest::newRow("not a number") << qQNaN() << FieldDecision::Ask;
}

void TestThresholds::decides()
{
    QFETCH(double, confidence);
    QTEST(model::Threshold().decide(confidence), "decision");
}

void TestThresholds::fieldsMayDiffer()
{
    model::Thresholds thresholds;
    thresholds.perField[model::FieldKey::Amount] = {0.99, 0.8};
    QCOMPARE(thresholds.of(model::FieldKey::Amount).decide(0.95), FieldDecision::Review);
    QCOMPARE(thresholds.of(model::FieldKey::Party).decide(0.95), FieldDecision::Accept);
    thresholds.fallback = {0.97, 0.5};
    QCOMPARE(thresholds.of(model::FieldKey::Party).decide(0.95), FieldDecision::Review);
}

void TestThresholds::informationIsTakenEarlier()
{
    model::Thresholds thresholds;
    QCOMPARE(thresholds.of(model::FieldKey::Clause).decide(0.55), FieldDecision::Accept);
    QCOMPARE(thresholds.of(model::FieldKey::Clause).decide(0.54), FieldDecision::Review);
    QCOMPARE(thresholds.of(model::FieldKey::Clause).decide(0.39), FieldDecision::Ask);
    for (const model::FieldKey key :
         {model::FieldKey::Party, model::FieldKey::EffectiveDate, model::FieldKey::Amount,
          model::FieldKey::SignerEmail, model::FieldKey::Jurisdiction})
        QCOMPARE(thresholds.of(key), thresholds.fallback);
    // What a person sets for the field goes first.
    thresholds.fallback = {0.99, 0.80};
    QCOMPARE(thresholds.of(model::FieldKey::Clause).accept, 0.55);
    thresholds.perField.insert(model::FieldKey::Clause, {0.97, 0.5});
    QCOMPARE(thresholds.of(model::FieldKey::Clause).accept, 0.97);
}

void TestThresholds::decisionsHaveNames()
{
    QCOMPARE(model::fieldDecisionName(FieldDecision::Accept), u"accept"_s);
    QCOMPARE(model::fieldDecisionName(FieldDecision::Review), u"review"_s);
    QCOMPARE(model::fieldDecisionName(FieldDecision::Ask), u"ask"_s);
}

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
