// SPDX-License-Identifier: Apache-2.0
#include "core/model/json.h"

#include "tests/core/model/modelsamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// As through a file: written and parsed again.
QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

} // namespace

// Fields in JSON: nothing is lost, nothing malformed comes in.
class TestFieldJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void candidateComesBack();
    void valueComesBack();
    void undecidedValueComesBack();
    void emptyEvidenceStaysEmpty();
    void boxIsLeftTopWidthHeight();
    void refusesMalformed_data();
    void refusesMalformed();
    void boundsSeverity();
};

void TestFieldJson::candidateComesBack()
{
    const model::FieldCandidate candidate = test::fullCandidate();
    QCOMPARE(model::fieldCandidateFromJson(throughText(model::toJson(candidate))).value(),
             candidate);
}

void TestFieldJson::valueComesBack()
{
    const model::FieldValue value = test::fullValue();
    QCOMPARE(model::fieldValueFromJson(throughText(model::toJson(value))).value(), value);
}

void TestFieldJson::undecidedValueComesBack()
{
    model::FieldValue value;
    value.id = model::FieldId::generate();
    const auto back = model::fieldValueFromJson(throughText(model::toJson(value)));
    QCOMPARE(back.value(), value);
    QVERIFY(!back->decidedAt.isValid());
}

void TestFieldJson::emptyEvidenceStaysEmpty()
{
    QVERIFY(model::evidenceFromJson({}).isEmpty());
    QCOMPARE(model::evidenceFromJson(model::toJson(model::Evidence())), model::Evidence());
}

void TestFieldJson::boxIsLeftTopWidthHeight()
{
    const QJsonArray array = model::toJson(model::PageRect{0.125, 0.25, 0.5, 0.0625});
    QCOMPARE(QJsonDocument(array).toJson(QJsonDocument::Compact), "[0.125,0.25,0.5,0.0625]"_ba);
    QCOMPARE(model::pageRectFromJson({}), model::PageRect());
}

void TestFieldJson::refusesMalformed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no id") << u"id"_s << QJsonValue() << u"id.malformed"_s;
    QTest::newRow("bad id") << u"id"_s << QJsonValue(u"17"_s) << u"id.malformed"_s;
    QTest::newRow("unknown key") << u"key"_s << QJsonValue(u"price"_s) << u"field.unknown"_s;
    QTest::newRow("unknown state")
        << u"state"_s << QJsonValue(u"lost"_s) << u"field.state_unknown"_s;
    QTest::newRow("bad alternative")
        << u"alternatives"_s << QJsonValue(QJsonArray{QJsonObject()}) << u"field.unknown"_s;
}

void TestFieldJson::refusesMalformed()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = model::toJson(test::fullValue());
    object[member] = value;
    QTEST(model::fieldValueFromJson(object).error().code, "code");
}

void TestFieldJson::boundsSeverity()
{
    QJsonObject object = model::toJson(test::fullCandidate());
    object[u"issues"_s] = QJsonArray{QJsonObject{{u"code"_s, u"x"_s}, {u"severity"_s, 99}},
                                     QJsonObject{{u"code"_s, u"y"_s}, {u"severity"_s, -3}}};
    const model::FieldCandidate candidate = model::fieldCandidateFromJson(object).value();
    QCOMPARE(candidate.issues[0].severity, model::IssueSeverity::Contradiction);
    QCOMPARE(candidate.issues[1].severity, model::IssueSeverity::Hint);
}

QTEST_GUILESS_MAIN(TestFieldJson)
#include "tst_fieldjson.moc"
