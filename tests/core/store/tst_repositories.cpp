// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/store/crmlinks.h"
#include "core/store/documents.h"
#include "core/store/envelopes.h"
#include "core/store/fields.h"
#include "core/store/ocrpages.h"
#include "core/store/records.h"
#include "core/store/reports.h"
#include "core/store/settings.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_temp.reset(); }
    void ocrPagesAreReplaced();
    void ocrPagesKeepTheirIndex();
    void fieldsKeepTheirOrder();
    void extractedFieldsSpareDecisions();
    void recordsCountUp();
    void recordsAreFrozen();
    void envelopesComeBackWhole();
    void envelopesAreFoundByRef();
    void openEnvelopesWaitForTheSignedCopy();
    void crmStepsResume();
    void reportsAreReplaced();
    void settingsKeepJson();
    void settingsKeepThresholdsAndAccounts();

private:
    static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 11, 22), {9, 0}, Qt::UTC).addSecs(second);
    }
    static model::FieldValue field(model::FieldKey key, const QString &value, int group = 0)
    {
        model::FieldValue field;
        field.id = model::FieldId::generate();
        field.key = key;
        field.raw = value.toUpper();
        field.value = value;
        field.confidence = 0.75;
        field.evidence = {1, {{0.1, 0.2, 0.3, 0.05}}, 4, 7};
        field.issues = {{u"date.day_month_ambiguous"_s, model::IssueSeverity::Doubt}};
        field.group = group;
        field.producer = u"rules/1"_s;
        return field;
    }
    model::Envelope envelope(const QString &ref)
    {
        model::Envelope envelope;
        envelope.draft.id = model::EnvelopeId::generate();
        envelope.draft.document = m_document;
        envelope.draft.recordVersion = 1;
        envelope.draft.subject = u"Please sign"_s;
        model::Recipient recipient;
        recipient.name = u"Ada"_s;
        recipient.email = u"ada@example.org"_s;
        envelope.draft.recipients = {recipient};
        envelope.draft.tabs = {{model::TabKind::SignHere, 0, 2, {0.1, 0.8, 0.3, 0.05}, {612, 792}}};
        envelope.provider = u"docusign"_s;
        envelope.ref = {ref};
        envelope.status = model::EnvelopeStatus::Sent;
        envelope.recipients = envelope.draft.recipients;
        envelope.recipients[0].status = model::EnvelopeStatus::Viewed;
        envelope.recipients[0].statusAt = at(3);
        envelope.recipients[0].declineReason = u"too dear"_s;
        envelope.reason = u"none"_s;
        envelope.sentAt = at(1);
        envelope.statusAt = at(2);
        envelope.sentSha256 = {QByteArray(32, 'a')};
        envelope.sentObject = {QByteArray(32, 'b')};
        return envelope;
    }
    store::Database &db() { return m_temp->database(); }

    std::unique_ptr<test::TempWorkspace> m_temp;
    model::DocumentId m_document;
};

void TestRepositories::init()
{
    m_temp = std::make_unique<test::TempWorkspace>();
    model::Document document;
    document.id = m_document = model::DocumentId::generate();
    document.capturedAt = document.changedAt = at(0);
    QVERIFY(store::DocumentRepository(db(), m_temp->cells()).insert(document));
}

void TestRepositories::ocrPagesAreReplaced()
{
    store::OcrPageRepository pages(db(), m_temp->cells());
    QVERIFY(pages.page(m_document, 0)->has_value() == false);
    QVERIFY(pages.inputStamp(m_document, 0)->isEmpty());
    model::OcrPage page = test::pageFromText(u"first reading"_s);
    page.inputStamp = "stamp 1"_ba;
    QVERIFY(pages.put(m_document, 0, page));
    page = test::pageFromText(u"second reading"_s);
    page.inputStamp = "stamp 2"_ba;
    QVERIFY(pages.put(m_document, 0, page));
    QCOMPARE(pages.inputStamp(m_document, 0), "stamp 2"_ba);
    const auto stored = pages.page(m_document, 0);
    QVERIFY(stored && stored->has_value());
    QCOMPARE((*stored)->text(), page.text());
    QCOMPARE((*stored)->inputStamp, page.inputStamp);
}

void TestRepositories::ocrPagesKeepTheirIndex()
{
    store::OcrPageRepository pages(db(), m_temp->cells());
    QVERIFY(pages.put(m_document, 2, test::pageFromText(u"third"_s)));
    QVERIFY(pages.put(m_document, 0, test::pageFromText(u"first"_s)));
    const auto document = pages.load(m_document);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 3);
    QVERIFY(document->pages[1].blocks.isEmpty());
    QVERIFY(document->pages[2].text().contains(u"third"_s));
    QCOMPARE(pages.count(m_document), 2);
    QVERIFY(pages.remove(m_document));
    QCOMPARE(pages.count(m_document), 0);
}

void TestRepositories::fieldsKeepTheirOrder()
{
    store::FieldRepository fields(db(), m_temp->cells());
    QList<model::FieldValue> values{field(model::FieldKey::Title, u"NDA"_s),
                                    field(model::FieldKey::Party, u"Acme"_s),
                                    field(model::FieldKey::Party, u"Bolt"_s, 1)};
    QVERIFY(fields.replaceExtracted(m_document, values));
    QCOMPARE(fields.load(m_document), values);
    values[1].value = u"Acme, Inc."_s;
    values[1].state = model::FieldState::Corrected;
    values[1].reviewer = u"Grace"_s;
    values[1].decidedAt = at(5);
    QVERIFY(fields.save(m_document, values[1]));
    values.append(field(model::FieldKey::Term, u"2 years"_s));
    QVERIFY(fields.save(m_document, values.last()));
    QCOMPARE(fields.load(m_document), values);
    QVERIFY(fields.remove(m_document, values.takeFirst().id));
    QCOMPARE(fields.load(m_document), values);
}

void TestRepositories::extractedFieldsSpareDecisions()
{
    store::FieldRepository fields(db(), m_temp->cells());
    model::FieldValue decided = field(model::FieldKey::Title, u"Mine"_s);
    decided.state = model::FieldState::Confirmed;
    QVERIFY(
        fields.replaceExtracted(m_document, {decided, field(model::FieldKey::Term, u"1 years"_s)}));
    const model::FieldValue newTerm = field(model::FieldKey::Term, u"2 years"_s);
    QVERIFY(
        fields.replaceExtracted(m_document, {field(model::FieldKey::Title, u"Theirs"_s), newTerm}));
    QCOMPARE(fields.load(m_document), (QList{decided, newTerm}));
}

void TestRepositories::recordsCountUp()
{
    store::RecordRepository records(db(), m_temp->cells());
    QVERIFY(records.newest(m_document)->has_value() == false);
    model::ContractRecord record;
    record.document = m_document;
    record.fields = {field(model::FieldKey::Title, u"NDA"_s)};
    record.approvedBy = u"Grace"_s;
    record.approvedAt = at(1);
    record.originalSha256 = {QByteArray(32, 'x')};
    const auto first = records.append(record);
    QVERIFY(first);
    QCOMPARE(first->version, 1);
    QCOMPARE(first->sha256.bytes, security::sha256(model::canonicalJson(*first)));
    const auto second = records.append(record);
    QCOMPARE(second->version, 2);
    QCOMPARE(records.load(m_document, 1), *first);
    QCOMPARE(**records.newest(m_document), *second);
    QCOMPARE(records.versions(m_document), (QList{1, 2}));
    QCOMPARE(records.load(m_document, 3).error().code, u"record.not_found"_s);
}

void TestRepositories::recordsAreFrozen()
{
    store::RecordRepository records(db(), m_temp->cells());
    model::ContractRecord record;
    record.document = m_document;
    record.approvedAt = at(1);
    QVERIFY(records.append(record));
    QVERIFY(!db().execute(u"UPDATE contract_record SET approved_at = ''"_s));
    QVERIFY(!db().execute(u"DELETE FROM contract_record"_s));
}

void TestRepositories::envelopesComeBackWhole()
{
    store::EnvelopeRepository envelopes(db(), m_temp->cells());
    model::Envelope envelope = this->envelope({});
    QVERIFY(envelopes.insert(envelope));
    QCOMPARE(envelopes.load(envelope.draft.id), envelope);
    envelope.ref = {u"e-1"_s};
    envelope.status = model::EnvelopeStatus::Completed;
    envelope.signedSha256 = {QByteArray(32, 'c')};
    envelope.signedObject = {QByteArray(32, 'd')};
    envelope.certificateObject = {QByteArray(32, 'e')};
    QVERIFY(envelopes.update(envelope));
    QCOMPARE(envelopes.load(envelope.draft.id), envelope);
    QCOMPARE(envelopes.ofDocument(m_document), QList{envelope});
    const auto missing = envelopes.update(this->envelope({}));
    QCOMPARE(missing.error().code, u"envelope.not_found"_s);
}

void TestRepositories::envelopesAreFoundByRef()
{
    store::EnvelopeRepository envelopes(db(), m_temp->cells());
    const model::Envelope envelope = this->envelope(u"e-1"_s);
    QVERIFY(envelopes.insert(envelope));
    QVERIFY(envelopes.insert(this->envelope({})));
    QVERIFY(envelopes.insert(this->envelope({})));
    QCOMPARE(**envelopes.findByRef(u"docusign"_s, {u"e-1"_s}), envelope);
    QVERIFY(!envelopes.findByRef(u"docusign"_s, {u"e-2"_s})->has_value());
    QVERIFY(!envelopes.findByRef(u"adobe"_s, {u"e-1"_s})->has_value());
    QVERIFY(!envelopes.findByRef(u"docusign"_s, {})->has_value());
    QCOMPARE(envelopes.insert(this->envelope(u"e-1"_s)).error().code, u"store.constraint"_s);
}

void TestRepositories::openEnvelopesWaitForTheSignedCopy()
{
    store::EnvelopeRepository envelopes(db(), m_temp->cells());
    model::Envelope sent = envelope(u"1"_s);
    model::Envelope completed = envelope(u"2"_s);
    completed.status = model::EnvelopeStatus::Completed;
    model::Envelope declined = envelope(u"3"_s);
    declined.status = model::EnvelopeStatus::Declined;
    for (const model::Envelope &one : {sent, completed, declined})
        QVERIFY(envelopes.insert(one));
    QCOMPARE(envelopes.open()->size(), 2);
    completed.signedObject = {QByteArray(32, 'd')};
    QVERIFY(envelopes.update(completed));
    QCOMPARE(envelopes.open(), QList{sent});
}

void TestRepositories::crmStepsResume()
{
    store::CrmLinkRepository crm(db());
    const QString hubspot = u"hubspot"_s;
    QCOMPARE(crm.sync(m_document, hubspot), store::CrmSyncState());
    store::CrmStep step{u"deal"_s, {}, "hash"_ba, {}, 1, u"net.timeout"_s};
    QVERIFY(crm.saveStep(m_document, hubspot, step));
    QVERIFY(!(*crm.step(m_document, hubspot, u"deal"_s))->isDone());
    step = {u"deal"_s, u"901"_s, "hash"_ba, at(4), 2, {}};
    QVERIFY(crm.saveStep(m_document, hubspot, step));
    QVERIFY(crm.saveStep(m_document, hubspot, {u"contact.0"_s, u"7"_s, "h"_ba, at(5), 1, {}}));
    QCOMPARE(**crm.step(m_document, hubspot, u"deal"_s), step);
    QVERIFY(!crm.step(m_document, hubspot, u"note"_s)->has_value());
    QCOMPARE(crm.steps(m_document, hubspot)->size(), 2);
    QVERIFY(crm.steps(m_document, u"other"_s)->isEmpty());

    QVERIFY(crm.setLink(m_document, hubspot, {{u"deals"_s, u"900"_s}, 0}));
    QVERIFY(crm.setLink(m_document, hubspot, {{u"deals"_s, u"901"_s}, 0}));
    QVERIFY(crm.setLink(m_document, hubspot, {{u"contacts"_s, u"8"_s}, 1}));
    QVERIFY(crm.setLink(m_document, hubspot, {{u"contacts"_s, u"7"_s}, 0}));
    QCOMPARE(crm.links(m_document, hubspot),
             (QList<store::CrmLink>{{{u"contacts"_s, u"7"_s}, 0},
                                    {{u"contacts"_s, u"8"_s}, 1},
                                    {{u"deals"_s, u"901"_s}, 0}}));

    const store::CrmSyncState failed{model::SyncStatus::Failed, at(6), u"crm.unauthorised"_s};
    QVERIFY(crm.setSync(m_document, hubspot, {model::SyncStatus::Queued, at(5), {}}));
    QVERIFY(crm.setSync(m_document, hubspot, failed));
    QCOMPARE(crm.sync(m_document, hubspot), failed);
    QCOMPARE(
        crm.statuses(hubspot),
        (QHash<model::DocumentId, model::SyncStatus>{{m_document, model::SyncStatus::Failed}}));
}

void TestRepositories::reportsAreReplaced()
{
    store::ReportRepository reports(db(), m_temp->cells());
    QVERIFY(!reports.newest(m_document)->has_value());
    model::ValidationReport report;
    report.sha256 = {QByteArray(32, 'r')};
    report.verdict = model::Verdict::Valid;
    report.revisions = 2;
    const auto envelope = model::EnvelopeId::generate();
    QVERIFY(reports.put(m_document, {}, report, at(1)));
    report.verdict = model::Verdict::Modified;
    QVERIFY(reports.put(m_document, envelope, report, at(2)));
    report.verdict = model::Verdict::Invalid;
    QVERIFY(reports.put(m_document, envelope, report, at(3)));
    QCOMPARE((*reports.find(m_document, {}))->verdict, model::Verdict::Valid);
    QCOMPARE(**reports.find(m_document, envelope), report);
    QCOMPARE(**reports.newest(m_document), report);
}

void TestRepositories::settingsKeepJson()
{
    store::SettingsRepository settings(db(), m_temp->cells());
    QVERIFY(settings.value(u"a"_s)->isUndefined());
    for (const QJsonValue &value : {QJsonValue(3.5), QJsonValue(u"text"_s), QJsonValue(true),
                                    QJsonValue(QJsonObject{{u"k"_s, 1}})}) {
        QVERIFY(settings.setValue(u"a"_s, value));
        QCOMPARE(settings.value(u"a"_s), value);
    }
    QCOMPARE(settings.keys(), QStringList{u"a"_s});
    QVERIFY(settings.remove(u"a"_s));
    QVERIFY(settings.keys()->isEmpty());
    QVERIFY(settings.reviewerName()->isEmpty());
    QVERIFY(settings.setReviewerName(u"Grace"_s));
    QCOMPARE(settings.reviewerName(), u"Grace"_s);
    QVERIFY(settings.cursor(u"docusign"_s)->isEmpty());
    QVERIFY(settings.setCursor(u"docusign"_s, u"2026-11-22T09:00:00.000Z"_s));
    QCOMPARE(settings.cursor(u"docusign"_s), u"2026-11-22T09:00:00.000Z"_s);
}

void TestRepositories::settingsKeepThresholdsAndAccounts()
{
    store::SettingsRepository settings(db(), m_temp->cells());
    QCOMPARE(settings.thresholds(), model::Thresholds());
    model::Thresholds thresholds;
    thresholds.fallback = {0.95, 0.5};
    thresholds.perField.insert(model::FieldKey::Amount, {0.99, 0.8});
    QVERIFY(settings.setThresholds(thresholds));
    QCOMPARE(settings.thresholds(), thresholds);

    const store::Account docusign{u"docusign"_s, u"Office"_s,
                                  QJsonObject{{u"account_id"_s, u"42"_s}}};
    const store::Account hubspot{u"hubspot"_s, u"Sales"_s, {}};
    QVERIFY(!settings.account(u"docusign"_s)->has_value());
    QVERIFY(settings.setAccount(hubspot));
    QVERIFY(settings.setAccount(docusign));
    QCOMPARE(settings.accounts(), (QList{docusign, hubspot}));
    QVERIFY(settings.removeAccount(u"hubspot"_s));
    QCOMPARE(settings.accounts(), QList{docusign});
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
