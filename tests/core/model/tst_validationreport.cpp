// SPDX-License-Identifier: Apache-2.0
#include "core/model/legal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

model::SignatureReport sampleSignature()
{
    model::SignatureReport signature;
    signature.field = u"Signature1"_s;
    signature.signer = u"Ada Byron"_s;
    signature.claimedTime = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    signature.provenTime = QDateTime(QDate(2026, 3, 2), QTime(9, 31), Qt::UTC);
    signature.integrity = model::Integrity::Valid;
    signature.trust = model::Trust::SelfSigned;
    signature.indication = model::Indication::TotalFailed;
    signature.subIndication = u"HASH_FAILURE"_s;
    signature.coversWholeFile = true;
    signature.level = u"B-LT"_s;
    signature.reasons = {u"legal.digest_differs"_s};
    return signature;
}

model::ValidationReport sampleReport()
{
    model::ValidationReport report;
    report.sha256 = model::Sha256::fromHex(QString(64, u'c'));
    report.verdict = model::Verdict::ValidWithChanges;
    report.integrity = model::Integrity::Valid;
    report.coversWholeFile = true;
    report.timestamps = model::TimestampCheck::Ok;
    report.laterModification = model::LaterModification::FormFill;
    report.sameAsSent = model::SameAsSent::SamePlusKnownFields;
    report.revisions = 3;
    model::SignatureReport timestamp;
    timestamp.field = u"Stamp"_s;
    timestamp.isDocTimestamp = true;
    report.signatures = {sampleSignature(), timestamp};
    report.differentPages = {0, 4};
    report.warnings = {u"legal.fonts_missing"_s};
    return report;
}

// Every member of one enum through a report.
template <typename E>
void eachComesBack(E model::ValidationReport::*member, E last, QString (*name)(E))
{
    QStringList names;
    for (int i = 0; i <= int(last); ++i) {
        model::ValidationReport report;
        report.*member = E(i);
        QCOMPARE(model::validationReportFromJson(model::toJson(report)).*member, E(i));
        names += name(E(i));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

} // namespace

// The verdict on a signed copy, as `verify --json` prints it and the store keeps it.
class TestValidationReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackUnchanged();
    void emptyReportComesBack();
    void everyAnswerComesBack();
    void everyTrustAndIndicationComesBack();
    void countsPagesFromOne();
    void timestampsStandApart();
    void namesOfTheStandard();
    void garbageIsNoPass();
};

void TestValidationReport::comesBackUnchanged()
{
    const QByteArray json = model::toJson(sampleReport(), u"signed.pdf"_s);
    QCOMPARE(model::validationReportFromJson(json), sampleReport());
    QCOMPARE(model::toJson(model::validationReportFromJson(json), u"signed.pdf"_s), json);
}

void TestValidationReport::emptyReportComesBack()
{
    QCOMPARE(model::validationReportFromJson(model::toJson({})), model::ValidationReport());
}

void TestValidationReport::everyAnswerComesBack()
{
    using Report = model::ValidationReport;
    eachComesBack(&Report::verdict, model::Verdict::NotSigned, model::verdictName);
    eachComesBack(&Report::integrity, model::Integrity::None, model::integrityName);
    eachComesBack(&Report::timestamps, model::TimestampCheck::None, model::timestampCheckName);
    eachComesBack(&Report::laterModification, model::LaterModification::NotComparable,
                  model::laterModificationName);
    eachComesBack(&Report::sameAsSent, model::SameAsSent::NotAsked, model::sameAsSentName);
}

void TestValidationReport::everyTrustAndIndicationComesBack()
{
    for (int i = 0; i <= int(model::Trust::WeakAlgorithm); ++i) {
        model::ValidationReport report;
        report.signatures = {sampleSignature()};
        report.signatures[0].trust = model::Trust(i);
        report.signatures[0].indication = model::Indication(i % 3);
        QCOMPARE(model::validationReportFromJson(model::toJson(report)), report);
    }
}

void TestValidationReport::countsPagesFromOne()
{
    const QJsonObject object = QJsonDocument::fromJson(model::toJson(sampleReport())).object();
    QCOMPARE(object[u"different_pages"_s].toArray(), QJsonArray({1, 5}));
}

void TestValidationReport::timestampsStandApart()
{
    const QJsonObject object = QJsonDocument::fromJson(model::toJson(sampleReport())).object();
    QCOMPARE(object[u"n_signatures"_s].toInt(), 1);
    QCOMPARE(object[u"n_doc_timestamps"_s].toInt(), 1);
    QCOMPARE(object[u"signatures"_s][0][u"signer"_s].toString(), u"Ada Byron"_s);
    QCOMPARE(object[u"doc_timestamps"_s][0][u"field"_s].toString(), u"Stamp"_s);
}

void TestValidationReport::namesOfTheStandard()
{
    QCOMPARE(model::indicationName(model::Indication::TotalPassed), u"TOTAL-PASSED"_s);
    QCOMPARE(model::indicationName(model::Indication::TotalFailed), u"TOTAL-FAILED"_s);
    QCOMPARE(model::verdictName(model::Verdict::ValidExtended), u"VALID_EXTENDED"_s);
    QCOMPARE(model::laterModificationName(model::LaterModification::NotComparable), u"n/a"_s);
}

void TestValidationReport::garbageIsNoPass()
{
    for (const QByteArray &json : {""_ba, "{}"_ba, "[1]"_ba, R"({"verdict":"FINE"})"_ba}) {
        const model::ValidationReport report = model::validationReportFromJson(json);
        QCOMPARE(report.verdict, model::Verdict::Indeterminate);
        QCOMPARE(report.integrity, model::Integrity::None);
        QVERIFY(!report.coversWholeFile);
    }
}

QTEST_GUILESS_MAIN(TestValidationReport)
#include "tst_validationreport.moc"
