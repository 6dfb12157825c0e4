// SPDX-License-Identifier: Apache-2.0
#include "core/learning/adaptation.h"
#include "core/learning/calibration.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::learning;
using model::FieldKey;

namespace
{

// Decisions of so many layouts, of which a share is right, the same in each hundred.
std::vector<Decision> decisions(FieldKey key, int count, double confidence, int rightOfHundred)
{
    std::vector<Decision> made;
    for (int i = 0; i < count; ++i)
        made.push_back({key, confidence, i * 37 % 100 < rightOfHundred, i});
    return made;
}

std::vector<Decision> joined(std::vector<Decision> some, const std::vector<Decision> &others)
{
    some.insert(some.end(), others.begin(), others.end());
    return some;
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooSureBecomesLessSure();
    void whatIsRightStays();
    void fewDecisionsSayNothing();
    void oneLayoutIsNoProof();
    void everyPartIsJudgedByTheOthers();
    void isKeptWithWhatWasLearned();
    void nonsenseIsNotTaken_data();
    void nonsenseIsNotTaken();
};

void TestCalibration::tooSureBecomesLessSure()
{
    const auto made = joined(decisions(FieldKey::Party, 100, 0.95, 60),
                             decisions(FieldKey::Party, 100, 0.6, 40));
    const Recalibration found = recalibrate(made);
    QCOMPARE(found.all.keys(), QList{FieldKey::Party});
    const extraction::Calibration party = found.all.value(FieldKey::Party);
    const double sure = extraction::calibrated(0.95, party);
    QVERIFY2(sure > 0.55 && sure < 0.72, qPrintable(QString::number(sure)));
    // The order stays.
    QVERIFY(extraction::calibrated(0.6, party) < sure);
}

void TestCalibration::whatIsRightStays()
{
    const auto made = joined(decisions(FieldKey::Party, 100, 0.95, 95),
                             decisions(FieldKey::Party, 100, 0.6, 60));
    QVERIFY(recalibrate(made).all.isEmpty());
    QCOMPARE(extraction::calibrated(0.95, {}), 0.95);
}

void TestCalibration::fewDecisionsSayNothing()
{
    QVERIFY(recalibrate(decisions(FieldKey::Term, fewestDecisions - 1, 0.95, 20)).all.isEmpty());
    QVERIFY(!recalibrate(decisions(FieldKey::Term, 3 * fewestDecisions, 0.95, 20)).all.isEmpty());
}

// Wrong corrections of one layout, however many.
void TestCalibration::oneLayoutIsNoProof()
{
    std::vector<Decision> made = decisions(FieldKey::Term, 200, 0.95, 0);
    for (Decision &each : made)
        each.layout = 8;
    QVERIFY(recalibrate(made).all.isEmpty());
    made = joined(made, decisions(FieldKey::Term, 60, 0.95, 95));
    QVERIFY(recalibrate(made).all.isEmpty());
}

void TestCalibration::everyPartIsJudgedByTheOthers()
{
    const Recalibration found = recalibrate(decisions(FieldKey::Title, 120, 0.95, 50));
    for (const Calibrations &part : found.without)
        QCOMPARE(part.keys(), QList{FieldKey::Title});
}

void TestCalibration::isKeptWithWhatWasLearned()
{
    const auto shipped = extraction::RankerModel::shipped();
    Change change;
    change.calibrations.insert(FieldKey::Party, {0.75, -0.5});
    model::Generation generation;
    generation.number = 2;
    generation.base = shipped->name();
    generation.changes = changesOf(change);
    const auto adapted = adaptedModel(*shipped, generation);
    QVERIFY(adapted);
    QCOMPARE(adapted->fieldOf(FieldKey::Party)->calibration, (extraction::Calibration{0.75, -0.5}));
    QCOMPARE(adapted->fieldOf(FieldKey::Term)->calibration, extraction::Calibration());
    // A document of another kind is not concerned.
    QCOMPARE(extraction::partOfCalibration({0.75, -0.5}, 0), extraction::Calibration());
}

void TestCalibration::nonsenseIsNotTaken_data()
{
    QTest::addColumn<double>("slope");
    QTest::addColumn<double>("offset");
    QTest::newRow("upside down") << -1.0 << 0.0;
    QTest::newRow("far away") << 1.0 << 40.0;
    QTest::newRow("no number") << std::nan("") << 0.0;
}

void TestCalibration::nonsenseIsNotTaken()
{
    QFETCH(double, slope);
    QFETCH(double, offset);
    const auto shipped = extraction::RankerModel::shipped();
    Change change;
    change.calibrations.insert(FieldKey::Party, {slope, offset});
    model::Generation generation;
    generation.number = 2;
    generation.base = shipped->name();
    generation.changes = changesOf(change);
    const auto adapted = adaptedModel(*shipped, generation);
    QVERIFY(!adapted);
    QCOMPARE(adapted.error().code, u"model.invalid"_s);
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
