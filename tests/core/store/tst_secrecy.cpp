// SPDX-License-Identifier: Apache-2.0
// Nothing that a contract says is readable in the folder of a workspace.

#include "core/store/documents.h"
#include "core/store/envelopes.h"
#include "core/store/fields.h"
#include "core/store/inbox.h"
#include "core/store/jobs.h"
#include "core/store/ocrpages.h"
#include "core/store/outbox.h"
#include "core/store/records.h"
#include "core/store/reports.h"
#include "core/store/searchindex.h"
#include "core/store/settings.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/tempworkspace.h"

#include <QDirIterator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCanaryIsReadable();

private:
    // A word that can't be there by chance, remembered.
    QString canary(const QString &name)
    {
        m_canaries.append(u"Kanarienvogel"_s + name);
        return m_canaries.last();
    }
    void fillDocument(test::TempWorkspace &temp);
    void fillReview(test::TempWorkspace &temp);
    void fillRemote(test::TempWorkspace &temp);
    void fillQueues(test::TempWorkspace &temp);
    // The canaries found in any file, with the file; every stored byte is looked at.
    QStringList leaksIn(const QString &folder) const;

    QStringList m_canaries;
    model::DocumentId m_document = model::DocumentId::generate();
};

void TestSecrecy::fillDocument(test::TempWorkspace &temp)
{
    store::DocumentRepository documents(temp.database(), temp.cells());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto object = temp.workspace().objects().put(canary(u"Object"_s).toUtf8());
    QVERIFY(object);
    model::Document document;
    document.id = m_document;
    document.title = canary(u"Title"_s);
    document.counterparty = canary(u"Counterparty"_s);
    document.contractType = canary(u"Type"_s);
    document.assignee = canary(u"Assignee"_s);
    document.sources = {
        {canary(u"FileName"_s), u"application/pdf"_s, object->sha256, object->ref, object->size}};
    document.capturedAt = document.changedAt = now;
    QVERIFY(documents.insert(document));
    QVERIFY(documents.setSummary(
        m_document, {canary(u"Title2"_s), canary(u"Counterparty2"_s), canary(u"Type2"_s), {}, 1, 0},
        now));
    QVERIFY(documents.setAssignee(m_document, canary(u"Assignee2"_s), now));
    QVERIFY(documents.setSourcePassword(m_document, 0,
                                        base::Secret::fromString(canary(u"Password"_s))));
    QVERIFY(store::OcrPageRepository(temp.database(), temp.cells())
                .put(m_document, 0, test::pageFromText(canary(u"Ocr"_s))));
    store::SearchIndex index(temp.database(), temp.cells(),
                             temp.workspace().derive(security::KeyPurpose::Search));
    QVERIFY(index.index(m_document, canary(u"Search"_s)));
    QCOMPARE(index.search(u"kanarien"_s), QList{m_document});
}

void TestSecrecy::fillReview(test::TempWorkspace &temp)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.raw = canary(u"Raw"_s);
    field.value = canary(u"Value"_s);
    field.qualifier = canary(u"Qualifier"_s);
    field.reviewer = canary(u"Reviewer"_s);
    model::FieldCandidate other;
    other.normalised = canary(u"Alternative"_s);
    field.alternatives = {other};
    QVERIFY(store::FieldRepository(temp.database(), temp.cells()).save(m_document, field));
    model::ContractRecord record;
    record.document = m_document;
    record.fields = {field};
    record.approvedBy = canary(u"Approver"_s);
    record.approvedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(store::RecordRepository(temp.database(), temp.cells()).append(record));
    model::ValidationReport report;
    model::SignatureReport signature;
    signature.signer = canary(u"Signer"_s);
    report.signatures = {signature};
    QVERIFY(store::ReportRepository(temp.database(), temp.cells())
                .put(m_document, {}, report, record.approvedAt));
}

void TestSecrecy::fillRemote(test::TempWorkspace &temp)
{
    model::Recipient recipient;
    recipient.name = canary(u"Recipient"_s);
    recipient.email = canary(u"Email"_s);
    recipient.accessCode = canary(u"AccessCode"_s);
    recipient.declineReason = canary(u"Decline"_s);
    model::Envelope envelope;
    envelope.draft.id = model::EnvelopeId::generate();
    envelope.draft.document = m_document;
    envelope.draft.subject = canary(u"Subject"_s);
    envelope.draft.message = canary(u"Message"_s);
    envelope.draft.fileName = canary(u"SignedName"_s);
    envelope.draft.recipients = {recipient};
    envelope.recipients = {recipient};
    envelope.reason = canary(u"Reason"_s);
    envelope.provider = u"docusign"_s;
    QVERIFY(store::EnvelopeRepository(temp.database(), temp.cells()).insert(envelope));
    store::SettingsRepository settings(temp.database(), temp.cells());
    QVERIFY(settings.setReviewerName(canary(u"Setting"_s)));
    QVERIFY(
        settings.setAccount({u"hubspot"_s, canary(u"Label"_s), {{u"user"_s, canary(u"User"_s)}}}));
    QVERIFY(settings.setCursor(u"docusign"_s, canary(u"Cursor"_s)));
}

void TestSecrecy::fillQueues(test::TempWorkspace &temp)
{
    store::Job job;
    job.id = model::JobId::generate();
    job.kind = u"extract"_s;
    job.payload = {{u"x"_s, canary(u"Job"_s)}};
    QVERIFY(store::JobRepository(temp.database(), temp.cells()).add(job));
    store::OutboxMessage message;
    message.id = store::OutboxId::generate();
    message.payload = canary(u"Outbox"_s).toUtf8();
    message.key = {u"k"_s};
    QVERIFY(store::OutboxRepository(temp.database(), temp.cells()).add(message));
    store::InboxEvent event;
    event.id = store::InboxId::generate();
    event.payload = canary(u"Inbox"_s).toUtf8();
    QVERIFY(store::InboxRepository(temp.database(), temp.cells()).add(event));
}

QStringList TestSecrecy::leaksIn(const QString &folder) const
{
    QStringList leaks;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read a file of the workspace");
        const QByteArray content = file.readAll().toLower();
        for (const QString &canary : m_canaries) {
            QStringEncoder utf16(QStringEncoder::Utf16LE);
            const QByteArray wide = utf16(canary.toLower());
            if (content.contains(canary.toLower().toUtf8()) || content.contains(wide))
                leaks.append(file.fileName() + u": "_s + canary);
        }
    }
    return leaks;
}

void TestSecrecy::noCanaryIsReadable()
{
    test::TempWorkspace temp;
    fillDocument(temp);
    fillReview(temp);
    fillRemote(temp);
    fillQueues(temp);
    QVERIFY(m_canaries.size() >= 30);
    // The check itself sees what is there.
    QFile witness(temp.path() + u"/witness"_s);
    QVERIFY(witness.open(QIODevice::WriteOnly));
    witness.write(m_canaries.last().toUtf8());
    witness.close();
    QCOMPARE(leaksIn(temp.path()).size(), 1);
    QVERIFY(witness.remove());

    QVERIFY(QFileInfo(temp.path() + u"/countersign.db-wal"_s).size() > 0);
    QCOMPARE(leaksIn(temp.path()), QStringList());
    QVERIFY(temp.database().checkpoint());
    QCOMPARE(leaksIn(temp.path()), QStringList());
    temp.close();
    QCOMPARE(leaksIn(temp.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
