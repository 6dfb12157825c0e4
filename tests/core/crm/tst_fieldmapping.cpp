// SPDX-License-Identifier: Apache-2.0
#include "core/crm/fieldmapping.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

QByteArray defaultMappingBytes()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/mappings/hubspot.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

model::FieldValue fieldValue(FieldKey key, const QString &value, int group = 0,
                             const QString &qualifier = {})
{
    model::FieldValue field;
    field.key = key;
    field.value = value;
    field.group = group;
    field.qualifier = qualifier;
    return field;
}

model::ContractRecord masterAgreement()
{
    model::ContractRecord record;
    record.fields = {fieldValue(FieldKey::Title, u"Master Services Agreement"_s),
                     fieldValue(FieldKey::Party, u"Acme, Inc."_s),
                     fieldValue(FieldKey::Party, u"Globex GmbH"_s),
                     fieldValue(FieldKey::ExpirationDate, u"perpetual"_s),
                     fieldValue(FieldKey::Term, u"2 years"_s),
                     fieldValue(FieldKey::Amount, u"100.00 USD"_s),
                     fieldValue(FieldKey::Amount, u"12000.00 USD"_s, 0, u"total"_s),
                     fieldValue(FieldKey::SignerName, u"Jane Q. Doe"_s, 1),
                     fieldValue(FieldKey::SignerTitle, u"CFO"_s, 1),
                     fieldValue(FieldKey::SignerEmail, u"Jane@acme.example"_s, 1),
                     fieldValue(FieldKey::SignerName, u"Max Muster"_s, 2),
                     fieldValue(FieldKey::SignerEmail, u"max@globex.example"_s, 2)};
    return record;
}

} // namespace

// Mapping files: read, checked, written back, applied to a record.
class TestFieldMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultMappingIsSound();
    void refusesBadMappings_data();
    void refusesBadMappings();
    void writesDealAndOneContactASigner();
    void leavesOutWhatIsNotKnown();
    void doesNotGuessWhoseNameItIs();
};

void TestFieldMapping::defaultMappingIsSound()
{
    auto mapping = crm::parseMapping(defaultMappingBytes());
    QVERIFY2(mapping, mapping ? "" : qPrintable(base::describe(mapping.error())));
    QCOMPARE(mapping->connector, u"hubspot"_s);
    QCOMPARE(mapping->objects.size(), 2);
    QCOMPARE(crm::parseMapping(crm::toJson(*mapping)).value(), *mapping);
}

void TestFieldMapping::refusesBadMappings_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("code");
    QTest::newRow("source") << R"({"source":"titel","object":"deals","property":"x"})"_ba
                            << u"mapping.source_unknown"_s;
    QTest::newRow("object") << R"({"source":"title","object":"tickets","property":"x"})"_ba
                            << u"mapping.object_unknown"_s;
    QTest::newRow("key") << R"({"source":"title","object":"deals","property":"doc"})"_ba
                         << u"mapping.id_written"_s;
    QTest::newRow("type")
        << R"({"source":"title","object":"deals","property":"x","type":"blob"})"_ba
        << u"mapping.type_unknown"_s;
    QTest::newRow("no property") << R"({"source":"title","object":"deals"})"_ba
                                 << u"mapping.malformed"_s;
}

void TestFieldMapping::refusesBadMappings()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, code);
    const QByteArray json
        = R"({"connector":"hubspot","version":1,"objects":[{"object":"deals","property":"doc",
              "source":"document.id","label":"Doc"}],"fields":[)"_ba
        + rows + "]}"_ba;
    const auto mapping = crm::parseMapping(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, code);
    QCOMPARE(mapping.error().facts[u"row"_s].toInt(), 1);
    QCOMPARE(crm::parseMapping("[1"_ba).error().code, u"mapping.malformed"_s);
}

void TestFieldMapping::writesDealAndOneContactASigner()
{
    const auto mapping = crm::parseMapping(defaultMappingBytes()).value();
    const auto upserts
        = crm::applyMapping(mapping, masterAgreement(),
                            {{u"document.id"_s, u"doc-1"_s}, {u"signed.date"_s, u"2026-11-22"_s}})
              .value();
    QCOMPARE(upserts.size(), 3);
    QCOMPARE(upserts[0].idProperty, u"external_doc_id"_s);
    QCOMPARE(upserts[0].externalId, u"doc-1"_s);
    QCOMPARE(upserts[0].values[u"dealname"_s], u"Master Services Agreement"_s);
    QCOMPARE(upserts[0].values[u"amount"_s], u"12000.00"_s);
    QCOMPARE(upserts[0].values[u"deal_currency_code"_s], u"USD"_s);
    QCOMPARE(upserts[0].values[u"contract_term_months"_s], u"24"_s);
    QCOMPARE(upserts[0].values[u"contract_parties"_s], u"Acme, Inc.; Globex GmbH"_s);
    QCOMPARE(upserts[0].values[u"closedate"_s], u"2026-11-22"_s);
    QCOMPARE(upserts[1].externalId, u"jane@acme.example"_s);
    QCOMPARE(upserts[1].values[u"firstname"_s], u"Jane Q."_s);
    QCOMPARE(upserts[1].values[u"lastname"_s], u"Doe"_s);
    QVERIFY(upserts[1].keepExisting.contains(u"lastname"_s));
    QCOMPARE(upserts[2].values[u"lastname"_s], u"Muster"_s);
    QVERIFY(!upserts[2].values.contains(u"jobtitle"_s));
}

void TestFieldMapping::leavesOutWhatIsNotKnown()
{
    const auto mapping = crm::parseMapping(defaultMappingBytes()).value();
    QCOMPARE(crm::applyMapping(mapping, masterAgreement(), {}).error().code, u"mapping.id_empty"_s);
    const auto upserts
        = crm::applyMapping(mapping, masterAgreement(), {{u"document.id"_s, u"doc-1"_s}}).value();
    QVERIFY(!upserts[0].values.contains(u"contract_expiry_date"_s)); // "perpetual" is no date
    QVERIFY(!upserts[0].values.contains(u"signed_sha256"_s));
    model::ContractRecord two;
    two.fields = {fieldValue(FieldKey::Amount, u"1.00 USD"_s),
                  fieldValue(FieldKey::Amount, u"2.00 USD"_s)};
    const auto unsure = crm::applyMapping(mapping, two, {{u"document.id"_s, u"doc-1"_s}}).value();
    QCOMPARE(unsure.size(), 1);
    QVERIFY(!unsure[0].values.contains(u"amount"_s));
    QCOMPARE(unsure[0].values[u"dealname"_s], u"doc-1"_s);
}

void TestFieldMapping::doesNotGuessWhoseNameItIs()
{
    const auto mapping = crm::parseMapping(defaultMappingBytes()).value();
    model::ContractRecord record;
    record.fields = {fieldValue(FieldKey::SignerName, u"Jane Doe"_s),
                     fieldValue(FieldKey::SignerEmail, u"max@globex.example"_s),
                     fieldValue(FieldKey::SignerEmail, u"jane@acme.example"_s)};
    const auto upserts
        = crm::applyMapping(mapping, record, {{u"document.id"_s, u"doc-1"_s}}).value();
    QCOMPARE(upserts.size(), 3);
    QVERIFY(upserts[1].values.isEmpty());
    QVERIFY(upserts[2].values.isEmpty());
}

QTEST_GUILESS_MAIN(TestFieldMapping)
#include "tst_fieldmapping.moc"
