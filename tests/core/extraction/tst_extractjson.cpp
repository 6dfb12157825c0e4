// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/extractjson.h"
#include "tests/support/pagebuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::extraction;
using model::FieldKey;

namespace
{

ExtractedDocument sampleExtraction()
{
    ExtractedDocument extracted;
    extracted.file = u"a.pdf"_s;
    extracted.sha256 = u"00ff"_s;
    extracted.seconds = 1.23456;
    extracted.document = test::documentFromText(u"page one\fpage two"_s);
    model::FieldCandidate party;
    party.key = FieldKey::Party;
    party.raw = u"ACME, INC."_s;
    party.normalised = u"ACME, INC."_s;
    party.confidence = 0.97;
    party.evidence = {1, {{0.1, 0.2, 0.3, 0.02}, {0.1, 0.23, 0.2, 0.02}}, 0, 1};
    party.issues = {{u"party.only_one"_s, model::IssueSeverity::Hint}};
    model::FieldCandidate rival = party;
    rival.normalised = u"ACME"_s;
    rival.confidence = 0.02;
    model::FieldCandidate absent;
    absent.key = FieldKey::Term;
    absent.confidence = 0.7;
    model::FieldCandidate type;
    type.key = FieldKey::ContractType;
    type.normalised = u"nda"_s;
    extracted.fields = {{party, {rival}}, {absent, {}}, {type, {}}};
    return extracted;
}

} // namespace

class tst_ExtractJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineHasTheDocumentedForm()
    {
        const QJsonObject line = extractLine(sampleExtraction(), {});
        QCOMPARE(line[u"file"_s].toString(), u"a.pdf"_s);
        QCOMPARE(line[u"sha256"_s].toString(), u"00ff"_s);
        QCOMPARE(line[u"pages"_s].toInt(), 2);
        QCOMPARE(line[u"seconds"_s].toDouble(), 1.235);
        QCOMPARE(line[u"contract_type"_s].toString(), u"nda"_s);
        QCOMPARE(line[u"text"_s].toString().count(u'\f'), 1);
        const QJsonObject party = line[u"fields"_s][0].toObject();
        QCOMPARE(party[u"key"_s].toString(), u"party"_s);
        QCOMPARE(party[u"value"_s].toString(), u"ACME, INC."_s);
        QCOMPARE(party[u"page"_s].toInt(), 2);
        QCOMPARE(party[u"box"_s].toArray().size(), 4);
        QCOMPARE(party[u"decision"_s].toString(), u"accept"_s);
        QCOMPARE(party[u"reasons"_s].toArray(), QJsonArray{u"party.only_one"_s});
        QCOMPARE(party[u"alternatives"_s][0][u"value"_s].toString(), u"ACME"_s);
    }

    void absentFieldsHaveAnEmptyValueAndNoPlace()
    {
        const QJsonObject term = extractLine(sampleExtraction(), {})[u"fields"_s][1].toObject();
        QVERIFY(term[u"value"_s].isString());
        QVERIFY(term[u"value"_s].toString().isEmpty());
        QCOMPARE(term[u"confidence"_s].toDouble(), 0.7);
        QVERIFY(!term.contains(u"page"_s));
        QVERIFY(!term.contains(u"box"_s));
    }

    void thresholdsDecide()
    {
        model::Thresholds strict;
        strict.perField.insert(FieldKey::Party, {0.99, 0.5});
        QCOMPARE(extractLine(sampleExtraction(), strict)[u"fields"_s][0][u"decision"_s].toString(),
                 u"review"_s);
    }

    void kleisterHouseStyle_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("written");
        QTest::newRow("comma") << u"Acme, Inc."_s << u"Acme Inc."_s;
        QTest::newRow("incorporated") << u"Acme Incorporated"_s << u"Acme Inc."_s;
        QTest::newRow("limited") << u"Acme Limited"_s << u"Acme Ltd."_s;
        QTest::newRow("limited partnership")
            << u"Acme Limited Partnership"_s << u"Acme Limited Partnership"_s;
        QTest::newRow("llc") << u"Acme, L.L.C."_s << u"Acme LLC"_s;
        QTest::newRow("lp") << u"Acme L.P."_s << u"Acme LP"_s;
        QTest::newRow("and") << u"Smith & Sons Co"_s << u"Smith and Sons Co."_s;
        QTest::newRow("corporation") << u"Acme Corporation"_s << u"Acme Corporation"_s;
    }

    void kleisterHouseStyle()
    {
        QFETCH(QString, printed);
        QFETCH(QString, written);
        QCOMPARE(kleisterValue(FieldKey::Party, printed), written);
        QCOMPARE(kleisterValue(FieldKey::Title, printed), printed);
    }

    void clausesAndStartsArePrinted()
    {
        extraction::ExtractedDocument extracted = sampleExtraction();
        QVERIFY(!extractLine(extracted, {}).contains(u"clauses"_s));
        QVERIFY(!extractLine(extracted, {}).contains(u"document_starts"_s));
        model::ClauseSegment clause{u"4.2"_s, u"Fees"_s, u"payment"_s, 1, 0, {}, {}, {}};
        clause.evidence.pageIndex = 1;
        clause.areas = {{1, {0.1, 0.2, 0.3, 0.4}}};
        extracted.clauses = {clause};
        extracted.starts = {{1, {extraction::StartReason::PageOne}}};
        const QJsonObject line = extractLine(extracted, {});
        const QJsonObject printed = line[u"clauses"_s][0].toObject();
        QCOMPARE(printed[u"number"_s].toString(), u"4.2"_s);
        QCOMPARE(printed[u"kind"_s].toString(), u"payment"_s);
        QCOMPARE(printed[u"page"_s].toInt(), 2);
        QCOMPARE(printed[u"areas"_s][0][u"page"_s].toInt(), 2);
        QCOMPARE(printed[u"areas"_s][0][u"box"_s].toArray().size(), 4);
        QCOMPARE(line[u"document_starts"_s][0][u"reasons"_s][0].toString(), u"page_one"_s);
    }

    void profileRewritesTheLine()
    {
        const QJsonObject line = extractLine(sampleExtraction(), {}, OutputProfile::Kleister);
        QCOMPARE(line[u"fields"_s][0][u"value"_s].toString(), u"ACME Inc."_s);
        QCOMPARE(line[u"fields"_s][0][u"raw"_s].toString(), u"ACME, INC."_s);
    }
};

QTEST_GUILESS_MAIN(tst_ExtractJson)
#include "tst_extractjson.moc"
