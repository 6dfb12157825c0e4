// SPDX-License-Identifier: Apache-2.0
#include "core/model/contractrecord.h"

#include "tests/core/model/modelsamples.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

model::ContractRecord sampleRecord()
{
    model::ContractRecord record;
    record.document = model::DocumentId::parse(u"018f3a7e-9c1d-7abc-8def-0123456789ab"_s).value();
    record.version = 2;
    record.originalSha256 = model::Sha256::fromHex(QString(64, u'a'));
    record.approvedBy = u"Robin \u00c4hrenfeld"_s;
    record.approvedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30, 0, 5), Qt::UTC);
    return record;
}

model::FieldValue fieldWith(model::FieldKey key, const QString &text)
{
    model::FieldValue value = test::fullValue();
    value.key = key;
    value.value = text;
    return value;
}

} // namespace

// The frozen record: its bytes are what is hashed, sent and compared, and must never change form.
class TestContractRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesAreThese();
    void bytesStayTheSameThroughReading();
    void hashIsOfTheBytes();
    void anyChangeChangesTheHash();
    void ownHashIsLeftOut();
    void valuesInOrder();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void TestContractRecord::bytesAreThese()
{
    const QString expected
        = u"{'approved_at':'2026-03-02T09:30:00.005Z','approved_by':'Robin \u00c4hrenfeld',"
          "'document':'018f3a7e-9c1d-7abc-8def-0123456789ab','fields':[],"
          "'original_sha256':'%1','version':2}"_s.arg(QString(64, u'a'))
              .replace(u'\'', u'"');
    QCOMPARE(model::canonicalJson(sampleRecord()), expected.toUtf8());
}

void TestContractRecord::bytesStayTheSameThroughReading()
{
    model::ContractRecord record = sampleRecord();
    record.fields = {test::fullValue(), fieldWith(model::FieldKey::Title, u"NDA"_s)};
    const QByteArray json = model::canonicalJson(record);
    const model::ContractRecord back = model::contractRecordFromJson(json).value();
    QCOMPARE(model::canonicalJson(back), json);
    record.sha256 = back.sha256;
    QCOMPARE(back, record);
}

void TestContractRecord::hashIsOfTheBytes()
{
    const QByteArray json = model::canonicalJson(sampleRecord());
    QCOMPARE(model::contractRecordFromJson(json)->sha256.bytes,
             QCryptographicHash::hash(json, QCryptographicHash::Sha256));
}

void TestContractRecord::anyChangeChangesTheHash()
{
    model::ContractRecord record = sampleRecord();
    record.fields = {test::fullValue()};
    const QByteArray before = model::canonicalJson(record);
    record.fields[0].evidence.lastWord += 1;
    QVERIFY(model::canonicalJson(record) != before);
    record.fields[0].evidence.lastWord -= 1;
    QCOMPARE(model::canonicalJson(record), before);
    record.fields[0].confidence += 1e-12;
    QVERIFY(model::canonicalJson(record) != before);
}

void TestContractRecord::ownHashIsLeftOut()
{
    model::ContractRecord record = sampleRecord();
    const QByteArray before = model::canonicalJson(record);
    record.sha256 = model::Sha256::fromHex(QString(64, u'b'));
    QCOMPARE(model::canonicalJson(record), before);
}

void TestContractRecord::valuesInOrder()
{
    model::ContractRecord record = sampleRecord();
    record.fields = {
        fieldWith(model::FieldKey::Party, u"B Ltd"_s), fieldWith(model::FieldKey::Title, u"NDA"_s),
        fieldWith(model::FieldKey::Party, {}), fieldWith(model::FieldKey::Party, u"A Inc."_s)};
    QCOMPARE(record.values(model::FieldKey::Party), QStringList({u"B Ltd"_s, u"A Inc."_s}));
    QCOMPARE(record.value(model::FieldKey::Party), u"B Ltd"_s);
    QCOMPARE(record.value(model::FieldKey::Amount), QString());
}

void TestContractRecord::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no document") << "{}"_ba;
    QTest::newRow("torn") << model::canonicalJson(sampleRecord()).chopped(9);
    QByteArray badField = model::canonicalJson(sampleRecord());
    badField.replace(R"("fields":[])", R"("fields":[{}])");
    QTest::newRow("malformed field") << badField;
}

void TestContractRecord::refusesWhatIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!model::contractRecordFromJson(json));
}

QTEST_GUILESS_MAIN(TestContractRecord)
#include "tst_contractrecord.moc"
