// SPDX-License-Identifier: Apache-2.0
#include "core/learning/adaptation.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::learning;
using model::FieldKey;

namespace
{

Pair pair(FieldKey key, int group, double scoreBefore, double scoreAfter, double lossBefore,
          double lossAfter)
{
    return {key, group, {scoreBefore, lossBefore}, {scoreAfter, lossAfter}};
}

// `count` documents of layouts of their own that come out alike before and after.
std::vector<Pair> unchanged(FieldKey key, int count, int fromGroup = 0)
{
    std::vector<Pair> pairs;
    for (int i = 0; i < count; ++i)
        pairs.push_back(pair(key, fromGroup + i, 1, 1, 0.1, 0.1));
    return pairs;
}

std::vector<Pair> improved(FieldKey key, int count, int fromGroup = 0)
{
    std::vector<Pair> pairs;
    for (int i = 0; i < count; ++i)
        pairs.push_back(pair(key, fromGroup + i, 0, 1, 1.5, 0.2 + 0.01 * i));
    return pairs;
}

std::vector<Pair> operator+(std::vector<Pair> a, const std::vector<Pair> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

extraction::RankerModel smallModel()
{
    extraction::RankerModel model;
    extraction::LearnedField field;
    field.weights.assign(extraction::featureBuckets, 0.5F);
    field.letters.assign(extraction::featureBuckets, 0);
    model.setField(FieldKey::Term, field);
    model.setName(u"small"_s);
    return model;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGainPasses();
    void nothingGainedIsRefused();
    void aLostFieldIsRefused();
    void oneLossIsWithinTheError();
    void moreRightPassesWithoutABetterReason();
    void oldSkillsGoFirst();
    void oneLayoutAloneNeverPasses();
    void layoutsCountOnce();
    void changesMakeTheSameWeights();
    void aGenerationOfAnotherModelIsRefused();
};

void TestGate::aGainPasses()
{
    const Trials shipped = trialsOf(unchanged(FieldKey::Term, 20));
    const Trials local = trialsOf(unchanged(FieldKey::Party, 10) + improved(FieldKey::Term, 10));
    QCOMPARE(refusal(shipped, local), QString());
    QCOMPARE(local.all.cases, 20);
    QCOMPARE(local.all.before, 0.5);
    QCOMPARE(local.all.after, 1.0);
}

void TestGate::nothingGainedIsRefused()
{
    const Trials same = trialsOf(unchanged(FieldKey::Term, 20));
    QCOMPARE(refusal(same, same), u"learning.no_gain"_s);
    QCOMPARE(refusal(same, {}), u"learning.no_gain"_s);
}

void TestGate::aLostFieldIsRefused()
{
    std::vector<Pair> pairs = improved(FieldKey::Term, 20) + unchanged(FieldKey::Party, 17, 100);
    for (int i = 0; i < 3; ++i)
        pairs.push_back(pair(FieldKey::Party, 200 + i, 1, 0, 0.1, 2));
    QCOMPARE(refusal(trialsOf(unchanged(FieldKey::Term, 9)), trialsOf(pairs)),
             u"learning.field_lost"_s);
    QCOMPARE(lostFields(trialsOf(unchanged(FieldKey::Term, 9)), trialsOf(pairs)),
             QList{FieldKey::Party});
    QCOMPARE(lostFields(trialsOf(pairs), trialsOf(unchanged(FieldKey::Term, 9))),
             QList{FieldKey::Party});
}

void TestGate::oneLossIsWithinTheError()
{
    std::vector<Pair> pairs = improved(FieldKey::Term, 20) + unchanged(FieldKey::Party, 19, 100);
    pairs.push_back(pair(FieldKey::Party, 200, 1, 0, 0.1, 2));
    QCOMPARE(refusal(trialsOf(unchanged(FieldKey::Term, 9)), trialsOf(pairs)), QString());
}

// A reader that is more often right, but for others' doubts no surer, is the better one; one that
// is right as often, but less sure of it, is not.
void TestGate::moreRightPassesWithoutABetterReason()
{
    const Trials shipped = trialsOf(unchanged(FieldKey::Term, 9));
    std::vector<Pair> pairs = unchanged(FieldKey::Party, 20);
    for (int i = 0; i < 10; ++i)
        pairs.push_back(pair(FieldKey::Term, 50 + i, 0, 1, 0.7, 0.69 + 0.002 * i));
    QCOMPARE(refusal(shipped, trialsOf(pairs)), QString());
    for (Pair &each : pairs)
        each.after.loss = each.before.loss + 0.5 + 0.01 * each.group;
    QCOMPARE(refusal(shipped, trialsOf(pairs)), u"learning.no_gain"_s);
}

void TestGate::oldSkillsGoFirst()
{
    std::vector<Pair> lost = unchanged(FieldKey::Term, 20);
    for (int i = 0; i < 8; ++i)
        lost[std::size_t(i)].after.score = 0;
    QCOMPARE(refusal(trialsOf(lost), trialsOf(improved(FieldKey::Term, 20))),
             u"learning.old_skills_lost"_s);
}

void TestGate::oneLayoutAloneNeverPasses()
{
    std::vector<Pair> pairs = unchanged(FieldKey::Term, 10);
    for (int i = 0; i < 40; ++i)
        pairs.push_back(pair(FieldKey::Term, 99, 0, 1, 3, 0.1));
    QCOMPARE(refusal(trialsOf(unchanged(FieldKey::Term, 20)), trialsOf(pairs)),
             u"learning.no_gain"_s);
    QCOMPARE(refusal(trialsOf(unchanged(FieldKey::Term, 20)),
                     trialsOf({pairs.begin() + 10, pairs.end()})),
             u"learning.no_gain"_s);
    QCOMPARE(refusal({}, trialsOf(improved(FieldKey::Term, 20))), u"learning.old_skills_unknown"_s);
}

void TestGate::layoutsCountOnce()
{
    std::vector<Pair> pairs = {pair(FieldKey::Term, 1, 0, 1, 1, 0)};
    for (int i = 0; i < 9; ++i)
        pairs.push_back(pair(FieldKey::Term, 2, 1, 1, 0, 0));
    const Trials trials = trialsOf(pairs);
    QCOMPARE(trials.all.before, 0.5);
    QCOMPARE(trials.all.gain, 0.5);
    QCOMPARE(trials.fields.constFirst().cases, 10);
    QVERIFY(std::abs(trials.all.scoreError - 0.5) < 1e-12);
}

void TestGate::changesMakeTheSameWeights()
{
    const extraction::RankerModel shipped = smallModel();
    Change change;
    change.kinds.assign(extraction::featureBuckets, 0);
    change.kinds[3] = 2;
    extraction::RankerWeights &added = change.added[FieldKey::Term];
    added.assign(extraction::featureBuckets, 0);
    added[7] = 1.75F;
    added[65535] = -2;
    added[9] = 0.0001F; // too little to matter
    model::Generation generation;
    generation.number = 3;
    generation.base = u"small"_s;
    generation.changes = changesOf(change);
    QVERIFY(generation.changes.size() < 250);
    const auto adapted = adaptedModel(shipped, generation);
    QVERIFY(adapted);
    QCOMPARE(adapted->name(), u"small+3"_s);
    QCOMPARE(adapted->fieldOf(FieldKey::Term)->weights, shipped.fieldOf(FieldKey::Term)->weights);
    extraction::Choice ofTheKind;
    ofTheKind.absent = {{3, 5}};
    const auto weights = adapted->weightsFor(FieldKey::Term, ofTheKind);
    QVERIFY(std::abs(weights[7] - 2.25F) < 0.001F);
    QVERIFY(std::abs(weights[65535] + 1.5F) < 0.001F);
    QCOMPARE(weights[9], 0.5F);
    extraction::Choice ofAnotherKind;
    ofAnotherKind.absent = {{3, -5}};
    QVERIFY(std::abs(adapted->weightsFor(FieldKey::Term, ofAnotherKind)[7] - 0.5F) < 0.001F);
    generation.changes = "damaged";
    QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
    QCOMPARE(adaptedModel(shipped, generation).error().code, u"model.invalid"_s);
}

void TestGate::aGenerationOfAnotherModelIsRefused()
{
    model::Generation generation;
    generation.number = 1;
    generation.base = u"an older one"_s;
    QCOMPARE(adaptedModel(smallModel(), generation).error().code, u"learning.other_base"_s);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
