// SPDX-License-Identifier: Apache-2.0
#include "core/training/judging.h"
#include "core/training/optimiser.h"
#include "core/training/valueforms.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::training;
using model::FieldKey;

namespace
{

TruthDocument truthOf(FieldKey key, const QStringList &values)
{
    TruthDocument truth;
    truth.keys = {key};
    truth.values.insert(key, values);
    return truth;
}

} // namespace

// How readings are held against the truth, and what the tools of training compute.
class tst_Judging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsMeanTheSame_data()
    {
        QTest::addColumn<FieldKey>("key");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<bool>("relaxed");
        QTest::newRow("house style")
            << FieldKey::Party << u"Acme, Incorporated"_s << u"ACME Inc."_s << true << true;
        QTest::newRow("legal form")
            << FieldKey::Party << u"Acme Ltd."_s << u"Acme"_s << false << true;
        QTest::newRow("units") << FieldKey::Term << u"2 years"_s << u"24 months"_s << false << true;
        QTest::newRow("copied from the page")
            << FieldKey::NoticePeriod << u"60) days"_s << u"60 days"_s << false << true;
        QTest::newRow("state") << FieldKey::Jurisdiction << u"State of Ohio"_s << u"Ohio"_s << false
                               << true;
        QTest::newRow("others") << FieldKey::Party << u"Acme Inc."_s << u"Apex Inc."_s << false
                                << false;
    }

    void formsMeanTheSame()
    {
        QFETCH(FieldKey, key);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(strictForm(key, a) == strictForm(key, b), "strict");
        QTEST(relaxedForm(key, a) == relaxedForm(key, b), "relaxed");
    }

    void aValueCountsOnce()
    {
        JudgedSet judged;
        judged.add(0, truthOf(FieldKey::Party, {u"Acme Inc."_s, u"Jane Doe"_s}), FieldKey::Party,
                   {{u"Acme, Inc."_s, 0.9, {}}, {u"ACME Inc"_s, 0.8, {}}});
        QCOMPARE(judged.strict().right, 1);
        QCOMPARE(judged.strict().shown, 2);
        QCOMPARE(judged.strict().expected, 2);
        QCOMPARE(judged.strict().f1(), 0.5);
    }

    void meaningCountsOnceToo()
    {
        const TruthDocument truth = truthOf(FieldKey::Party, {u"Acme Inc."_s});
        const QList<ReadValue> read{
            {u"The Acme"_s, 0.9, {}}, {u"Acme Inc."_s, 0.8, {}}, {QString(), 0.5, {}}};
        QCOMPARE(rightByMeaning(truth, FieldKey::Party, read), QList<bool>({true, false, false}));
        QCOMPARE(strictlyRight(truth, FieldKey::Party, read), QList<bool>({false, true, false}));
    }

    void anAbsenceIsADecision()
    {
        JudgedSet judged;
        judged.add(0, truthOf(FieldKey::Term, {}), FieldKey::Term, {{QString(), 0.9, {}}});
        judged.add(1, truthOf(FieldKey::Term, {u"2 years"_s}), FieldKey::Term,
                   {{QString(), 0.7, {u"2 years"_s}}});
        QCOMPARE(judged.accuracy(true), 0.5);
        QCOMPARE(judged.strict().shown, 0);
        QVERIFY(judged.judgements().constLast().inTopThree);
        QVERIFY(std::abs(judged.calibrationError(true, true) - 0.4) < 1e-9);
    }

    void intervalIsTheSameOnEveryRun()
    {
        JudgedSet judged;
        for (int i = 0; i < 40; ++i)
            judged.add(i, truthOf(FieldKey::Term, {u"2 years"_s}), FieldKey::Term,
                       {{i % 4 == 0 ? u"1 year"_s : u"2 years"_s, 0.9, {}}});
        const auto [low, high] = judged.interval(true);
        QVERIFY(low > 0.55 && low < 0.75);
        QVERIFY(high > 0.75 && high < 0.95);
        QCOMPARE(judged.interval(true), std::pair(low, high));
    }

    void minimumIsFound()
    {
        const Objective valley = [](const std::vector<double> &x, std::vector<double> &slope) {
            const double across = x[1] - x[0] * x[0];
            slope[0] = -2 * (1 - x[0]) - 400 * x[0] * across;
            slope[1] = 200 * across;
            return (1 - x[0]) * (1 - x[0]) + 100 * across * across;
        };
        const std::vector<double> found = minimise(valley, {-1.2, 1}, {500, 1e-14});
        QVERIFY(std::abs(found[0] - 1) < 1e-3);
        QVERIFY(std::abs(found[1] - 1) < 1e-3);
    }

    void truthFilesAreRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"truth.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"file": "a.pdf", "id": "a", "keys": ["party", "odd"],
 "fields": [{"key": "party", "value": "Acme"}], "near_duplicates": ["b"]})"
                   "\n"
                   R"({"file": "b.pdf", "id": "b", "keys": ["term"], "fields": []})"
                   "\n");
        file.close();
        QCOMPARE(loadTruth(file.fileName()).error().code, u"training.truth_invalid"_s);
        QVERIFY(!loadTruth(folder.filePath(u"none.jsonl"_s)).ok());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"file": "a.pdf", "id": "a", "keys": ["party", "odd"], )"
                   R"("fields": [{"key": "party", "value": "Acme"}], "near_duplicates": ["b"]})"
                   "\n"
                   R"({"file": "b.pdf", "id": "b", "keys": ["term"], "fields": []})"
                   "\n");
        file.close();
        const auto documents = loadTruth(file.fileName());
        QVERIFY(documents.ok());
        QCOMPARE(documents->size(), 2);
        QCOMPARE(documents->at(0).keys, QList<FieldKey>{FieldKey::Party});
        QCOMPARE(documents->at(0).values.value(FieldKey::Party), QStringList{u"Acme"_s});
        QVERIFY(documents->at(1).values.value(FieldKey::Term).isEmpty());
    }

    void relativesStandOnOneSide()
    {
        QList<TruthDocument> documents(20);
        for (int i = 0; i < 20; ++i)
            documents[i].id = QString::number(i);
        documents[3].nearDuplicates = {u"17"_s, u"9"_s};
        documents[12].source = u"9"_s;
        const QList<int> folds = groupedFolds(documents, 5);
        QCOMPARE(folds.at(3), folds.at(17));
        QCOMPARE(folds.at(3), folds.at(9));
        QCOMPARE(folds.at(12), folds.at(9));
        for (int fold = 0; fold < 5; ++fold)
            QCOMPARE(folds.count(fold), 4);
    }
};

QTEST_GUILESS_MAIN(tst_Judging)
#include "tst_judging.moc"
