// SPDX-License-Identifier: Apache-2.0
#include "core/model/stage.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// The life of a document as the product states it: from where to where. Written down a second time
// on purpose.
const QHash<QString, QStringList> &lifecycle()
{
    static const QHash<QString, QStringList> steps
        = {{u"captured"_s, {u"recognized"_s, u"failed"_s}},
           {u"recognized"_s, {u"in_review"_s, u"approved"_s, u"rejected"_s, u"failed"_s}},
           {u"in_review"_s, {u"approved"_s, u"rejected"_s}},
           {u"approved"_s,
            {u"out_for_signature"_s, u"verified"_s, u"archived"_s, u"in_review"_s, u"rejected"_s}},
           {u"out_for_signature"_s, {u"signed"_s, u"declined"_s, u"voided"_s, u"expired"_s}},
           {u"signed"_s, {u"verified"_s, u"archived"_s}},
           {u"verified"_s, {u"archived"_s}},
           {u"archived"_s, {}},
           {u"rejected"_s, {u"in_review"_s}},
           {u"declined"_s, {u"in_review"_s, u"approved"_s}},
           {u"voided"_s, {u"in_review"_s, u"approved"_s}},
           {u"expired"_s, {u"in_review"_s, u"approved"_s}},
           {u"failed"_s, {u"captured"_s}}};
    return steps;
}

QSet<model::Stage> reachableFrom(model::Stage start)
{
    QSet<model::Stage> seen{start};
    QList<model::Stage> open{start};
    while (!open.isEmpty()) {
        const model::Stage from = open.takeFirst();
        for (const model::Stage to : model::allStages()) {
            if (model::canMove(from, to) && !seen.contains(to)) {
                seen.insert(to);
                open.append(to);
            }
        }
    }
    return seen;
}

} // namespace

// The transition table, pair by pair, and what has to hold for all of it.
class TestStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void namesComeBack();
    void unknownNames();
    void everyStageLeadsToTheArchive();
    void sideExitsCanBeBroughtBack();
    void theArchiveIsTheEnd();
};

void TestStage::everyPair_data()
{
    QTest::addColumn<model::Stage>("from");
    QTest::addColumn<model::Stage>("to");
    QTest::addColumn<bool>("allowed");
    for (const model::Stage from : model::allStages()) {
        for (const model::Stage to : model::allStages()) {
            const QString fromName = model::stageName(from);
            const QString toName = model::stageName(to);
            QTest::addRow("%s to %s", qPrintable(fromName), qPrintable(toName))
                << from << to << lifecycle().value(fromName).contains(toName);
        }
    }
}

void TestStage::everyPair()
{
    QFETCH(model::Stage, from);
    QFETCH(model::Stage, to);
    QTEST(model::canMove(from, to), "allowed");
}

void TestStage::namesComeBack()
{
    QCOMPARE(model::allStages().size(), 13);
    QSet<QString> names;
    for (const model::Stage stage : model::allStages()) {
        const QString name = model::stageName(stage);
        names.insert(name);
        QCOMPARE(model::parseStage(name).value(), stage);
        QVERIFY2(lifecycle().contains(name), qPrintable(name));
    }
    QCOMPARE(names.size(), lifecycle().size());
}

void TestStage::unknownNames()
{
    for (const QString &name : {u""_s, u"Captured"_s, u"signed "_s, u"lost"_s}) {
        const auto stage = model::parseStage(name);
        QVERIFY(!stage);
        QCOMPARE(stage.error().code, u"stage.unknown"_s);
        QCOMPARE(stage.error().kind, base::ErrorKind::InvalidInput);
    }
}

void TestStage::everyStageLeadsToTheArchive()
{
    QCOMPARE(reachableFrom(model::Stage::Captured).size(), model::allStages().size());
    for (const model::Stage stage : model::allStages())
        QVERIFY2(reachableFrom(stage).contains(model::Stage::Archived),
                 qPrintable(model::stageName(stage)));
}

void TestStage::sideExitsCanBeBroughtBack()
{
    const QSet<QString> exits{u"rejected"_s, u"declined"_s, u"voided"_s, u"expired"_s, u"failed"_s};
    for (const model::Stage stage : model::allStages()) {
        const bool exit = exits.contains(model::stageName(stage));
        QCOMPARE(model::isSideExit(stage), exit);
        if (exit)
            QVERIFY(!lifecycle().value(model::stageName(stage)).isEmpty());
    }
}

void TestStage::theArchiveIsTheEnd()
{
    for (const model::Stage to : model::allStages())
        QVERIFY(!model::canMove(model::Stage::Archived, to));
}

QTEST_GUILESS_MAIN(TestStage)
#include "tst_stage.moc"
