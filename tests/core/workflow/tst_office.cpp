// SPDX-License-Identifier: Apache-2.0
// The whole way from a file to the CRM, against the stand-ins of both services over HTTP, with what
// goes wrong on the way.
#include "core/sandbox/docusign/docusignsandbox.h"
#include "core/sandbox/hubspot/hubspotsandbox.h"
#include "core/sandbox/sandboxserver.h"
#include "core/workflow/queries.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::EnvelopeStatus;
using model::FieldKey;
using model::Stage;
using sandbox::SandboxFault;

namespace
{

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr auto token = "test-token";
const QString reviewer = u"Robin"_s;

model::FieldValue confirmed(FieldKey key, const QString &value, int group = 0)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.value = value;
    field.confidence = 1;
    field.state = model::FieldState::Confirmed;
    field.group = group;
    return field;
}

} // namespace

class TestOffice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void filesAContract();
    void goesOnAfterARestartAtEveryStep();
    void sendingTwiceMakesOneEnvelope();
    void tornAnswersMakeOneEnvelopeAndOneDeal();
    void pushingTwiceWritesOnce();
    void declineStopsTheDocument();
    void voidingTakesTheRequestBack();
    void voidingBeforeSendingLeavesNothingOpen();
    void unansweredRequestsExpire();
    void aDeclinedContractIsSentAgain();
    void lateNewsOfAnOldRequestChangesNothing();
    void anotherDocumentsCopyDoesNotPass();
    void aRefusedRequestGoesBackToAPerson();
    void servicesMayBeAway();
    void incompleteDraftsAreNotSent();

private:
    void startServices(int port = 0);
    void stopServices();
    void saveAccounts();
    void takeIn();
    void send();
    void sync();
    void signAll();
    void act(const std::function<void(sandbox::docusign::EnvelopeBook &)> &work);
    const auto *newestAtService() { return &m_signing->book().envelopes().last(); }
    int envelopes() { return int(m_signing->book().envelopes().size()); }
    int records(const QString &type) { return int(m_crm->book().records(type).size()); }
    QString deal(const QString &property);
    workflow::DocumentView view();
    store::OutboxMessage message(const QString &kind);
    workflow::Office &office() { return m_office->office(); }

    QTemporaryDir m_identity;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<sandbox::DocuSignSandbox> m_signing;
    std::unique_ptr<sandbox::HubSpotSandbox> m_crm;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    model::DocumentId m_id;
};

void TestOffice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"signing"_s)));
    for (const QString &name : {u"root.pem"_s, u"signer.pem"_s, u"signer.key"_s}) // made once
        QFile::copy(m_identity.filePath(name), m_folder->filePath(u"signing/"_s + name));
    m_office = std::make_unique<test::TempOffice>(1);
    startServices();
    saveAccounts();
    takeIn();
}

void TestOffice::cleanup()
{
    stopServices();
    m_office.reset();
    for (const QString &name : {u"root.pem"_s, u"signer.pem"_s, u"signer.key"_s})
        QFile::copy(m_folder->filePath(u"signing/"_s + name), m_identity.filePath(name));
}

void TestOffice::startServices(int port)
{
    m_signing = std::make_unique<sandbox::DocuSignSandbox>(
        sandbox::DocuSignSandboxOptions{
            m_folder->filePath(u"signing"_s), {true, 8 * 60 * 60, token}, {}},
        m_office->clock);
    m_crm = std::make_unique<sandbox::HubSpotSandbox>(
        sandbox::HubSpotSandboxOptions{m_folder->filePath(u"crm"_s), token, {u"USD"_s}, 10'000},
        m_office->clock);
    QVERIFY(m_signing->load() && m_crm->load());
    m_server = std::make_unique<sandbox::SandboxServer>();
    m_server->add(*m_signing);
    m_server->add(*m_crm);
    QVERIFY(m_server->start(port));
}

void TestOffice::stopServices()
{
    m_server.reset();
    m_signing.reset();
    m_crm.reset();
}

void TestOffice::saveAccounts()
{
    workflow::AccountSettings account;
    account.baseUrl = m_server->url().toString();
    account.enabled = true;
    account.sandbox = true;
    account.service = u"docusign"_s;
    account.accountId = sandbox::DocuSignSandbox::accountId();
    QVERIFY(office().accounts().save(account, QLatin1StringView(token), reviewer));
    account.service = u"hubspot"_s;
    QVERIFY(office().accounts().save(account, QLatin1StringView(token), reviewer));
}

// A recognised contract whose fields a reviewer has confirmed, approved.
void TestOffice::takeIn()
{
    const workflow::IngestOutcome outcome
        = m_office->ingest(u"nda.pdf"_s, test::pdfOf({test::contractLines()}));
    QVERIFY(!outcome.error);
    m_id = outcome.document;
    office().jobs().drain();
    for (const model::FieldValue &found : view().fields)
        QVERIFY(office().review().removeField(m_id, found, reviewer));
    for (const model::FieldValue &field :
         {confirmed(FieldKey::Title, u"Mutual NDA"_s), confirmed(FieldKey::Jurisdiction, u"Ohio"_s),
          confirmed(FieldKey::SignerName, u"Dana Whitfield"_s, 1),
          confirmed(FieldKey::SignerEmail, u"dana@example.com"_s, 1),
          confirmed(FieldKey::SignerName, u"Marcus Oyelaran"_s, 2),
          confirmed(FieldKey::SignerEmail, u"marcus@example.com"_s, 2)})
        QVERIFY(office().review().saveField(m_id, {}, field, reviewer));
    QVERIFY(office().review().approve(m_id, reviewer));
}

void TestOffice::send()
{
    auto draft = office().signing().draft(m_id);
    QVERIFY(draft);
    QVERIFY(office().signing().request(*draft, reviewer, m_office->context));
}

void TestOffice::sync()
{
    m_office->clock.advance(minuteMs);
    QVERIFY(office().sync(m_office->context, true));
    office().jobs().drain();
}

void TestOffice::act(const std::function<void(sandbox::docusign::EnvelopeBook &)> &work)
{
    m_office->clock.advance(1000);
    m_server->locked([&] { work(m_signing->book()); });
}

void TestOffice::signAll()
{
    for (int recipient = 0; recipient < 2; ++recipient)
        act([](sandbox::docusign::EnvelopeBook &book) { QVERIFY(book.signWaiting(0)); });
    QCOMPARE(newestAtService()->status, u"completed"_s);
}

QString TestOffice::deal(const QString &property)
{
    const auto deals = m_crm->book().records(u"deals"_s);
    return deals.isEmpty() ? QString() : deals.first().values.value(property);
}

workflow::DocumentView TestOffice::view()
{
    return m_office->ask<workflow::DocumentView>(
        [this](workflow::Unit &unit) { return workflow::queryDocument(unit, m_id); });
}

// The newest of a kind.
store::OutboxMessage TestOffice::message(const QString &kind)
{
    const auto messages = m_office->ask<QList<store::OutboxMessage>>(
        [](workflow::Unit &unit) { return unit.outbox.list(); });
    for (const store::OutboxMessage &message : messages) {
        if (message.kind == kind)
            return message;
    }
    return {};
}

void TestOffice::filesAContract()
{
    send();
    QCOMPARE(view().document.stage, Stage::OutForSignature);
    QCOMPARE(envelopes(), 0); // nothing has left the machine yet
    sync();
    QCOMPARE(envelopes(), 1);
    QCOMPARE(view().envelope->status, EnvelopeStatus::Sent);
    QCOMPARE(newestAtService()->recipients.size(), 2);
    signAll();
    for (int round = 0; round < 3; ++round)
        sync();
    const workflow::DocumentView done = view();
    QCOMPARE(done.document.stage, Stage::Verified);
    QCOMPARE(done.envelope->status, EnvelopeStatus::Completed);
    QCOMPARE(done.validation->verdict, model::Verdict::Valid);
    QCOMPARE(done.sync.status, model::SyncStatus::Done);
    const QByteArray atService = m_signing->book().combined(*newestAtService()).value();
    const QByteArray kept
        = m_office->session().workspace().objects().read(done.envelope->signedObject).value();
    QVERIFY(kept == atService);
    QCOMPARE(records(u"deals"_s), 1);
    QCOMPARE(records(u"contacts"_s), 2);
    QCOMPARE(records(u"notes"_s), 2);
    QCOMPARE(int(m_crm->book().files().size()), 2);
    QCOMPARE(deal(u"external_doc_id"_s), m_id.toString());
    QCOMPARE(deal(u"signature_status"_s), u"completed"_s);
    QCOMPARE(deal(u"signed_sha256"_s), done.envelope->signedSha256.toHex());
    QVERIFY(office().review().archive(m_id, reviewer));
    QVERIFY(m_office->session().verifyAudit()->intact());
}

void TestOffice::goesOnAfterARestartAtEveryStep()
{
    send();
    for (int step = 0; step < 6; ++step) {
        m_office->reopen();
        QVERIFY(office().recover());
        m_office->clock.advance(minuteMs);
        QVERIFY(office().sync(m_office->context, true));
        if (step == 1)
            signAll();
        m_office->reopen(); // its jobs are queued, not yet done
        office().jobs().drain();
    }
    QCOMPARE(view().document.stage, Stage::Verified);
    QCOMPARE(view().sync.status, model::SyncStatus::Done);
    QCOMPARE(envelopes(), 1);
    QCOMPARE(records(u"deals"_s), 1);
    QVERIFY(m_office->session().verifyAudit()->intact());
}

void TestOffice::sendingTwiceMakesOneEnvelope()
{
    send();
    const store::OutboxMessage wish = message(u"envelope.send"_s);
    QVERIFY(office().signing().send(wish, m_office->context));
    const QString ref = view().envelope->ref.value;
    // The process ended before the wish was marked: it comes again.
    QVERIFY(office().signing().send(wish, m_office->context));
    QCOMPARE(envelopes(), 1);
    QCOMPARE(view().envelope->ref.value, ref);
}

void TestOffice::tornAnswersMakeOneEnvelopeAndOneDeal()
{
    SandboxFault torn;
    torn.kind = SandboxFault::Kind::TornReply;
    torn.method = "POST";
    torn.takesEffect = true;
    for (const QString &path : {u"/envelopes"_s, u"/files"_s, u"/notes"_s, u"/batch/upsert"_s}) {
        torn.pathContains = path;
        m_server->inject(torn);
    }
    send();
    sync();
    QCOMPARE(envelopes(), 1);
    QVERIFY(view().envelope->ref.value.isEmpty()); // nobody told us yet
    for (int round = 0; round < 8; ++round) {
        m_office->clock.advance(20 * minuteMs);
        sync();
    }
    QCOMPARE(envelopes(), 1);
    QCOMPARE(view().envelope->ref.value, newestAtService()->id);
    QCOMPARE(records(u"deals"_s), 1);
    QCOMPARE(records(u"contacts"_s), 2);
    QCOMPARE(records(u"notes"_s), 1); // of the original
    QCOMPARE(int(m_crm->book().files().size()), 1);
    QCOMPARE(view().sync.status, model::SyncStatus::Done);
}

void TestOffice::pushingTwiceWritesOnce()
{
    const store::OutboxMessage wish = message(u"crm.push"_s);
    int writes = 0;
    m_server->setObserver([&](const sandbox::SandboxRequest &request, const auto &) {
        writes += request.method == "GET" || request.path.endsWith(u"/batch/read"_s)
                || request.path.endsWith(u"/search"_s)
            ? 0
            : 1;
    });
    QVERIFY(office().crm().push(wish, m_office->context));
    QVERIFY(writes > 0);
    writes = 0;
    QVERIFY(office().crm().push(wish, m_office->context));
    QCOMPARE(writes, 0); // every step knows that it is done
    QCOMPARE(records(u"deals"_s), 1);
    QCOMPARE(records(u"notes"_s), 1);
}

void TestOffice::declineStopsTheDocument()
{
    send();
    sync();
    act([this](sandbox::docusign::EnvelopeBook &book) {
        QVERIFY(book.decline(newestAtService()->id, newestAtService()->recipients[0].id,
                             u"wrong term"_s));
    });
    sync();
    sync();
    const workflow::DocumentView declined = view();
    QCOMPARE(declined.document.stage, Stage::Declined);
    QCOMPARE(declined.envelope->status, EnvelopeStatus::Declined);
    QCOMPARE(declined.envelope->recipients[0].declineReason, u"wrong term"_s);
    QCOMPARE(deal(u"signature_status"_s), u"declined"_s);
}

void TestOffice::voidingTakesTheRequestBack()
{
    send();
    sync();
    QVERIFY(office().signing().requestVoid(m_id, u"typing error"_s, reviewer));
    QCOMPARE(view().document.stage, Stage::OutForSignature); // until the service agrees
    sync();
    sync();
    QCOMPARE(view().document.stage, Stage::Voided);
    QCOMPARE(newestAtService()->status, u"voided"_s);
    QCOMPARE(newestAtService()->voidedReason, u"typing error"_s);
    QCOMPARE(deal(u"signature_status"_s), u"voided"_s);
    const auto again = office().signing().requestVoid(m_id, u"again"_s, reviewer);
    QCOMPARE(again.error().code, u"envelope.not_open"_s);
}

void TestOffice::voidingBeforeSendingLeavesNothingOpen()
{
    send();
    QVERIFY(office().signing().requestVoid(m_id, u"typing error"_s, reviewer));
    for (int round = 0; round < 4; ++round)
        sync();
    QCOMPARE(view().document.stage, Stage::Voided);
    for (const auto &envelope : m_signing->book().envelopes())
        QCOMPARE(envelope.status, u"voided"_s);
}

void TestOffice::unansweredRequestsExpire()
{
    send();
    sync();
    m_office->clock.advance(121 * dayMs);
    sync();
    sync();
    QCOMPARE(view().document.stage, Stage::Expired);
    QCOMPARE(view().envelope->status, EnvelopeStatus::Expired);
    QCOMPARE(deal(u"signature_status"_s), u"expired"_s);
}

void TestOffice::aDeclinedContractIsSentAgain()
{
    declineStopsTheDocument();
    QVERIFY(office().review().reopen(m_id, reviewer));
    QCOMPARE(office().review().approve(m_id, reviewer)->version, 2);
    send();
    sync();
    signAll();
    for (int round = 0; round < 3; ++round)
        sync();
    QCOMPARE(envelopes(), 2);
    QCOMPARE(view().document.stage, Stage::Verified);
    QCOMPARE(view().envelope->draft.recordVersion, 2);
    QCOMPARE(records(u"deals"_s), 1);
    QCOMPARE(deal(u"signature_status"_s), u"completed"_s);
}

void TestOffice::lateNewsOfAnOldRequestChangesNothing()
{
    declineStopsTheDocument();
    const QString old = newestAtService()->id;
    QVERIFY(office().review().reopen(m_id, reviewer));
    QVERIFY(office().review().approve(m_id, reviewer));
    send();
    sync();
    act([old](sandbox::docusign::EnvelopeBook &book) { (void)book.remind(old); });
    m_office->reopen(); // the cursor starts from what is stored
    sync();
    QCOMPARE(view().document.stage, Stage::OutForSignature);
    QCOMPARE(view().envelope->status, EnvelopeStatus::Sent);
}

void TestOffice::anotherDocumentsCopyDoesNotPass()
{
    send();
    sync();
    signAll();
    SandboxFault swapped;
    swapped.method = "GET";
    swapped.pathContains = u"/documents/combined"_s;
    swapped.status = 200;
    swapped.headers.set("Content-Type", "application/pdf");
    swapped.body = test::pdfOf({{u"Something else"_s}});
    m_server->inject(swapped);
    for (int round = 0; round < 3; ++round)
        sync();
    QCOMPARE(view().document.stage, Stage::Signed); // waits for a person
    QCOMPARE(view().validation->verdict, model::Verdict::NotSigned);
    QVERIFY(m_office->actions(m_id).contains(u"signed_copy.checked"_s));
}

void TestOffice::aRefusedRequestGoesBackToAPerson()
{
    SandboxFault refusal;
    refusal.method = "POST";
    refusal.pathContains = u"/envelopes"_s;
    refusal.status = 400;
    refusal.body = R"({"errorCode": "INVALID_EMAIL_ADDRESS", "message": "no such address"})";
    m_server->inject(refusal);
    send();
    QVERIFY(office().signing().requestVoid(m_id, u"changed my mind"_s, reviewer));
    sync();
    QCOMPARE(view().document.stage, Stage::Voided);
    QVERIFY(!view().envelope->reason.isEmpty());
    QVERIFY(m_office->actions(m_id).contains(u"envelope.failed"_s));
    m_office->clock.advance(60 * minuteMs);
    sync();
    QCOMPARE(message(u"envelope.void"_s).state, store::OutboxState::Done);
    QVERIFY(office().review().reopen(m_id, reviewer));
    QVERIFY(office().review().approve(m_id, reviewer));
    send();
    sync();
    QCOMPARE(envelopes(), 1);
    QCOMPARE(view().document.stage, Stage::OutForSignature);
}

void TestOffice::servicesMayBeAway()
{
    const int port = m_server->url().port();
    stopServices();
    send();
    m_office->clock.advance(minuteMs);
    const auto report = office().sync(m_office->context, true);
    QVERIFY(report && report->outbox.postponed > 0 && report->outbox.failed == 0);
    QVERIFY(!report->exchanged);
    QCOMPARE(view().sync.status, model::SyncStatus::Queued);
    startServices(port);
    for (int round = 0; round < 3; ++round) {
        m_office->clock.advance(60 * minuteMs);
        sync();
    }
    QCOMPARE(envelopes(), 1);
    QCOMPARE(records(u"deals"_s), 1);
    QCOMPARE(view().envelope->status, EnvelopeStatus::Sent);
}

void TestOffice::incompleteDraftsAreNotSent()
{
    model::EnvelopeDraft draft = office().signing().draft(m_id).value();
    draft.recipients[1].email.clear();
    const auto incomplete = office().signing().request(draft, reviewer, m_office->context);
    QCOMPARE(incomplete.error().code, u"esign.recipient_incomplete"_s);
    draft.recipients.clear();
    const auto nobody = office().signing().request(draft, reviewer, m_office->context);
    QCOMPARE(nobody.error().code, u"esign.no_recipient"_s);
    QCOMPARE(view().document.stage, Stage::Approved);
    send();
    const auto twice = office().signing().request(office().signing().draft(m_id).value(), reviewer,
                                                  m_office->context);
    QCOMPARE(twice.error().code, u"document.stage_conflict"_s);
    sync();
    QCOMPARE(envelopes(), 1);
}

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
