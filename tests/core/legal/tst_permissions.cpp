// SPDX-License-Identifier: Apache-2.0
#include "core/legal/pdflexer.h"
#include "core/legal/permissions.h"
#include "core/legal/tailgrammar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using legal::FieldLock;
using model::LaterModification;

namespace
{

legal::Change changeOf(LaterModification kind, const QString &field = {}, bool existing = false)
{
    legal::Change change;
    change.kind = kind;
    change.code = u"test"_s;
    change.field = field;
    change.existingAnnotation = existing;
    return change;
}

} // namespace

// What signatures allow to be changed later, and the grammar that updates must keep.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksByWholeNameParts();
    void judgesByPermission_data();
    void judgesByPermission();
    void takesSetupForWhatItServes();
    void readsCleanTails();
    void refusesOtherTails_data();
    void refusesOtherTails();
    void decodesNamesAndCountsKeys();
};

void TestPermissions::locksByWholeNameParts()
{
    const FieldLock include{FieldLock::Action::Include, {u"Signature1"_s}};
    QVERIFY(include.locks(u"Signature1"_s));
    QVERIFY(include.locks(u"Signature1.date"_s));
    QVERIFY(!include.locks(u"Signature10"_s));
    const FieldLock exclude{FieldLock::Action::Exclude, {u"notes"_s}};
    QVERIFY(!exclude.locks(u"notes"_s));
    QVERIFY(exclude.locks(u"price"_s));
    QVERIFY(FieldLock({FieldLock::Action::All, {}}).locks(u"price"_s));
}

void TestPermissions::judgesByPermission_data()
{
    using L = LaterModification;
    QTest::addColumn<int>("permission");
    QTest::addColumn<LaterModification>("kind");
    QTest::addColumn<bool>("existing");
    QTest::addColumn<LaterModification>("expected");
    QTest::newRow("none, annotation") << 0 << L::Annotation << false << L::Annotation;
    QTest::newRow("none, annotation changed") << 0 << L::Annotation << true << L::Disallowed;
    QTest::newRow("1, proof") << 1 << L::Ltv << false << L::Ltv;
    QTest::newRow("1, timestamp") << 1 << L::DocTimestamp << false << L::DocTimestamp;
    QTest::newRow("1, signature") << 1 << L::Signature << false << L::Disallowed;
    QTest::newRow("2, form") << 2 << L::FormFill << false << L::FormFill;
    QTest::newRow("2, annotation") << 2 << L::Annotation << false << L::Disallowed;
    QTest::newRow("3, annotation changed") << 3 << L::Annotation << true << L::Annotation;
    QTest::newRow("3, anything else") << 3 << L::Disallowed << false << L::Disallowed;
}

void TestPermissions::judgesByPermission()
{
    QFETCH(int, permission);
    QFETCH(LaterModification, kind);
    QFETCH(bool, existing);
    QFETCH(LaterModification, expected);
    legal::Restriction restriction;
    restriction.permission = permission;
    const legal::StepChanges step{{changeOf(kind, {}, existing)}, false};
    QCOMPARE(legal::judge(step, restriction).worst, expected);
    restriction.locks = {{FieldLock::Action::Include, {u"price"_s}}};
    const legal::StepChanges fill{{changeOf(LaterModification::FormFill, u"price"_s)}, false};
    QCOMPARE(legal::judge(fill, restriction).worst, LaterModification::Disallowed);
}

void TestPermissions::takesSetupForWhatItServes()
{
    legal::Change setup = changeOf(LaterModification::FormFill);
    setup.formSetup = true;
    const legal::Change signing = changeOf(LaterModification::Signature);
    QCOMPARE(legal::judge({{setup}, false}, {}).worst, LaterModification::FormFill);
    QCOMPARE(legal::judge({{setup, signing}, false}, {}).worst, LaterModification::Signature);
}

void TestPermissions::readsCleanTails()
{
    const QByteArray file = "BASE 1 0 obj\n<</A(\\)x)/Length 3>>stream\nabc\nendstream endobj\n"
                            "xref\n1 1\n0000000005 00000 n \ntrailer<</Prev 7/Size 2>>\n"
                            "startxref\n61\n%%EOF\n"_ba;
    QCOMPARE(file.indexOf("xref"), 61);
    const auto tail = legal::readTail(file, 5, 7, {});
    QCOMPARE(tail.problem, QString());
    QCOMPARE(tail.updates.size(), 1);
    QCOMPARE(tail.updates[0].objects.size(), 1);
    QVERIFY(tail.updates[0].objects[0].isStream);
    QCOMPARE(tail.updates[0].end, file.size());
    QCOMPARE(legal::readTail(file, 5, 8, {}).problem, u"tail.prev"_s);
}

void TestPermissions::refusesOtherTails_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("words") << "hello"_ba;
    QTest::newRow("object alone") << "1 0 obj null endobj"_ba;
    QTest::newRow("unclosed object") << "1 0 obj <</A 1"_ba;
    QTest::newRow("wrong length") << "1 0 obj<</Length 9>>stream\nabc\nendstream endobj"_ba;
    QTest::newRow("no table") << "1 0 obj null endobj startxref\n7\n%%EOF"_ba;
    QTest::newRow("table elsewhere") << "xref\n0 0\ntrailer<</Prev 7>>\nstartxref\n7\n%%EOF"_ba;
    QTest::newRow("no end") << "xref\n0 0\ntrailer<</Prev 7>>\nstartxref\n0\n"_ba;
    QTest::newRow("endless entries") << "xref\n0 9999999999\ntrailer<<>>"_ba;
}

void TestPermissions::refusesOtherTails()
{
    QFETCH(QByteArray, tail);
    QVERIFY(!legal::readTail(tail, 0, 7, {}).problem.isEmpty());
}

void TestPermissions::decodesNamesAndCountsKeys()
{
    const QByteArray text
        = "3 0 obj<</Contents<00>/#43ontents<01>/X<</Contents 1>>/R 4 0 R>>endobj"_ba;
    const auto object = legal::readRawObject(text, 0, {});
    QVERIFY(object);
    QCOMPARE(object->count("/Contents"), 2);
    QCOMPARE(object->count("/R"), 1);
    QCOMPARE(text.mid(object->valueAt("/Contents"), 4), "<00>"_ba);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
