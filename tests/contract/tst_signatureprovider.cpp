// SPDX-License-Identifier: Apache-2.0
// What every signing provider must do, against the stand-in of its service, over HTTP.
#include "tests/contract/openapicheck.h"
#include "tests/contract/signingfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::EnvelopeStatus;
using sandbox::SandboxFault;
using test::copyTo;
using test::draftFor;
using test::signer;

namespace
{

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

class MemoryTokens final : public net::TokenStore
{
public:
    base::Result<std::optional<net::OAuth2Tokens>> load() override
    {
        return std::optional<net::OAuth2Tokens>();
    }
    base::Result<> save(const net::OAuth2Tokens &) override { return {}; }
    base::Result<> clear() override { return {}; }
};

} // namespace

class TestSignatureProvider : public QObject, private test::SigningFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void sendsAndFetches();
    void signsInOrderToTheEnd();
    void signedCopyIsTheSentOneAndSigned();
    void declineNamesItsReason();
    void voidNamesItsReasonAndHappensOnce();
    void expiryIsNotAVoid();
    void accessCodesAreAsked();
    void remindsThoseWhoseTurnItIs();
    void tornCreateIsFoundAgain();
    void unsentCreateIsNotFound();
    void oldEnvelopesAreFoundByField();
    void changesComeOncePerCursor();
    void changesComeInPages();
    void deadTokensAskForSignIn();
    void limitsSayWhenToComeBack();
    void serverErrorsAreRetryable();
    void stalledAnswersTimeOut();
    void refusalsNameTheReason();
    void unknownEnvelopesAreNotFound();
    void sandboxSurvivesARestart();
    void autoSignFollowsTheOrder();
    void signInWorksAgainstTheAccountServer();
    void exchangesFollowTheDescription();
};

void TestSignatureProvider::sendsAndFetches()
{
    const model::EnvelopeDraft draft = draftFor({signer(u"Ann"_s)});
    const model::EnvelopeState state = fetched(sent(draft));
    QCOMPARE(state.document, draft.document);
    QCOMPARE(state.status, EnvelopeStatus::Sent);
    QCOMPARE(state.recipients.size(), 1);
    QCOMPARE(state.recipients[0].name, u"Ann"_s);
    QCOMPARE(state.recipients[0].status, EnvelopeStatus::Sent);
    QVERIFY(state.statusAt.isValid());
}

void TestSignatureProvider::signsInOrderToTheEnd()
{
    const model::Recipient copy = copyTo(u"Cy"_s, 3);
    const auto ref = sent(draftFor({signer(u"Ann"_s, 1), signer(u"Bob"_s, 2), copy}));
    QCOMPARE(act(ref, 2, {}), 409);
    QCOMPARE(act(ref, 1, {}), 200);
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Viewed);
    m_clock.advance(60'000);
    QCOMPARE(act(ref, 1, u"sign"_s), 200);
    model::EnvelopeState state = fetched(ref);
    QCOMPARE(state.status, EnvelopeStatus::Signed);
    QCOMPARE(state.recipients[0].status, EnvelopeStatus::Signed);
    QCOMPARE(state.recipients[1].status, EnvelopeStatus::Sent);
    QCOMPARE(act(ref, 2, u"sign"_s), 200);
    state = fetched(ref);
    QCOMPARE(state.status, EnvelopeStatus::Completed);
    QCOMPARE(state.recipients[2].status, EnvelopeStatus::Delivered);
    QCOMPARE(act(ref, 1, u"sign"_s), 409);
}

void TestSignatureProvider::signedCopyIsTheSentOneAndSigned()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s), signer(u"Zoë"_s)}));
    QCOMPARE(act(ref, 1, u"sign"_s), 200);
    QCOMPARE(act(ref, 2, u"sign"_s), 200);
    const auto pdf = m_provider->downloadSigned(ref, m_context);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith(m_pdf));
    QVERIFY(pdf->size() > m_pdf.size());
    const auto certificate = m_provider->downloadCertificate(ref, m_context);
    QVERIFY(certificate);
    QVERIFY(certificate->startsWith("%PDF-"));
    QVERIFY(certificate->contains(ref.value.toLatin1()));
    const QString pdfsig = QStandardPaths::findExecutable(u"pdfsig"_s);
    if (pdfsig.isEmpty())
        QSKIP("needs pdfsig (poppler-utils)");
    for (const QByteArray &bytes : {*pdf, *certificate}) {
        QFile file(m_folder->filePath(u"signed.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QProcess verify;
        verify.setWorkingDirectory(m_folder->path());
        verify.start(pdfsig, {u"-nocert"_s, file.fileName()});
        QVERIFY(verify.waitForFinished());
        const QByteArray answer = verify.readAllStandardOutput();
        QVERIFY2(answer.contains("Signature is Valid."), answer.constData());
    }
}

void TestSignatureProvider::declineNamesItsReason()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s)}));
    QCOMPARE(act(ref, 1, u"decline"_s, "reason=wrong+amount"_ba), 200);
    const model::EnvelopeState state = fetched(ref);
    QCOMPARE(state.status, EnvelopeStatus::Declined);
    QCOMPARE(state.reason, u"wrong amount"_s);
}

void TestSignatureProvider::voidNamesItsReasonAndHappensOnce()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s)}));
    QVERIFY(m_provider->voidEnvelope(ref, u"sent by mistake"_s, m_context));
    const model::EnvelopeState state = fetched(ref);
    QCOMPARE(state.status, EnvelopeStatus::Voided);
    QCOMPARE(state.reason, u"sent by mistake"_s);
    const auto again = m_provider->voidEnvelope(ref, u"again"_s, m_context);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"esign.wrong_state"_s);
    QCOMPARE(act(ref, 1, u"sign"_s), 409);
}

void TestSignatureProvider::expiryIsNotAVoid()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s)}));
    m_clock.advance(121 * dayMs);
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Expired);
}

void TestSignatureProvider::accessCodesAreAsked()
{
    model::Recipient ann = signer(u"Ann"_s);
    ann.authentication = model::RecipientAuthentication::AccessCode;
    ann.accessCode = u"7&7"_s;
    const auto ref = sent(draftFor({ann}));
    QCOMPARE(act(ref, 1, u"sign"_s), 403);
    QCOMPARE(act(ref, 1, u"sign"_s, "code=8"_ba), 403);
    QCOMPARE(act(ref, 1, u"sign"_s, "code=7%267"_ba), 200);
}

void TestSignatureProvider::remindsThoseWhoseTurnItIs()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s, 1), signer(u"Bob"_s, 2)}));
    QVERIFY(m_provider->remind(ref, m_context));
    m_server->locked([&] {
        const auto &recipients = m_service->book().find(ref.value)->recipients;
        QCOMPARE(recipients[0].reminders, 1);
        QCOMPARE(recipients[1].reminders, 0);
    });
    QCOMPARE(envelopeCount(), 1);
}

void TestSignatureProvider::tornCreateIsFoundAgain()
{
    const model::EnvelopeDraft draft = draftFor({signer(u"Ann"_s)});
    inject(SandboxFault::Kind::TornReply, "POST"_ba);
    const auto torn = m_provider->send(draft, m_pdf, m_context);
    QVERIFY(!torn);
    QCOMPARE(torn.error().code, u"net.interrupted"_s);
    QVERIFY(base::isRetryable(torn.error().kind));
    const auto found = m_provider->find(draft.id, m_context);
    QVERIFY(found && *found);
    QCOMPARE(fetched(**found).document, draft.document);
    QCOMPARE(envelopeCount(), 1);
}

void TestSignatureProvider::unsentCreateIsNotFound()
{
    const model::EnvelopeDraft draft = draftFor({signer(u"Ann"_s)});
    inject(SandboxFault::Kind::Answer, "POST"_ba, 503);
    QVERIFY(!m_provider->send(draft, m_pdf, m_context));
    sent(draftFor({signer(u"Somebody"_s)}));
    const auto found = m_provider->find(draft.id, m_context);
    QVERIFY(found);
    QVERIFY(!found->has_value());
    const auto ref = sent(draft);
    QCOMPARE(m_provider->find(draft.id, m_context)->value(), ref);
}

void TestSignatureProvider::oldEnvelopesAreFoundByField()
{
    const model::EnvelopeDraft draft = draftFor({signer(u"Ann"_s)});
    const auto ref = sent(draft);
    SandboxFault forgotten;
    forgotten.method = "GET"_ba;
    forgotten.pathContains = u"/envelopes"_s;
    forgotten.status = 200;
    forgotten.body = "{\"resultSetSize\":\"0\",\"totalSetSize\":\"0\"}"_ba;
    m_server->inject(forgotten);
    const auto found = m_provider->find(draft.id, m_context);
    QVERIFY(found && *found);
    QCOMPARE(**found, ref);
}

void TestSignatureProvider::changesComeOncePerCursor()
{
    const QDateTime begin = m_clock.now();
    const model::EnvelopeDraft draft = draftFor({signer(u"Ann"_s)});
    const auto ref = sent(draft);
    auto page = m_provider->changedSince(begin, m_context);
    QVERIFY(page);
    QCOMPARE(page->states.size(), 1);
    QCOMPARE(page->states[0].ref, ref);
    QCOMPARE(page->states[0].document, draft.document);
    m_clock.advance(dayMs);
    page = m_provider->changedSince(m_clock.now(), m_context);
    QVERIFY(page);
    QVERIFY(page->states.isEmpty());
    const QDateTime cursor = page->cursor;
    QCOMPARE(act(ref, 1, u"sign"_s), 200);
    page = m_provider->changedSince(cursor, m_context);
    QVERIFY(page);
    QCOMPARE(page->states.size(), 1);
    QCOMPARE(page->states[0].status, EnvelopeStatus::Completed);
    QVERIFY(page->cursor >= cursor);
}

void TestSignatureProvider::changesComeInPages()
{
    const QDateTime begin = m_clock.now();
    for (int i = 0; i < 4; ++i)
        sent(draftFor({signer(u"Bob"_s)}));
    QStringList starts;
    m_server->setObserver([&](const auto &request, const auto &) {
        starts.append(request.parameter(u"start_position"_s));
    });
    SandboxFault half;
    half.method = "GET"_ba;
    half.pathContains = u"/envelopes"_s;
    half.status = 200;
    half.body
        = "{\"totalSetSize\":\"5\",\"envelopes\":[{\"envelopeId\":\"x\",\"status\":\"sent\"}]}"_ba;
    m_server->inject(half);
    const auto page = m_provider->changedSince(begin, m_context);
    QVERIFY(page);
    QCOMPARE(starts, QStringList({u"0"_s, u"1"_s}));
    QCOMPARE(page->states.size(), 3);
}

void TestSignatureProvider::deadTokensAskForSignIn()
{
    const esign::ProviderEntry *entry = esign::findProvider(u"docusign"_s);
    net::StaticTokenSource dead(base::Secret("dead"_ba));
    const auto provider
        = entry->create({m_server->url(), u"client"_s, {}}, {m_http, dead, m_clock});
    const auto refused = provider->changedSince(m_clock.now(), m_context);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Unauthorised);
    QCOMPARE(refused.error().code, u"net.unauthorised"_s);
}

void TestSignatureProvider::limitsSayWhenToComeBack()
{
    SandboxFault fault;
    fault.status = 429;
    fault.headers.set("Retry-After"_ba, "17"_ba);
    fault.pathContains = u"/envelopes"_s;
    m_server->inject(fault);
    const auto limited = m_provider->changedSince(m_clock.now(), m_context);
    QVERIFY(!limited);
    QCOMPARE(limited.error().kind, base::ErrorKind::RateLimited);
    QCOMPARE(limited.error().facts.value(u"retryAfterMs"_s).toLongLong(), 17'000);
    // Until then nothing is even asked.
    int requests = 0;
    m_server->setObserver([&](const auto &, const auto &) { ++requests; });
    QCOMPARE(m_provider->changedSince(m_clock.now(), m_context).error().kind,
             base::ErrorKind::RateLimited);
    QCOMPARE(requests, 0);
    m_clock.advance(17'000);
    QVERIFY(m_provider->changedSince(m_clock.now(), m_context));
}

void TestSignatureProvider::serverErrorsAreRetryable()
{
    for (const int status : {500, 502, 503}) {
        inject(SandboxFault::Kind::Answer, "GET"_ba, status);
        const auto failed = m_provider->changedSince(m_clock.now(), m_context);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"net.server_error"_s);
        QVERIFY(base::isRetryable(failed.error().kind));
    }
}

void TestSignatureProvider::stalledAnswersTimeOut()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s)}));
    inject(SandboxFault::Kind::StalledReply, "GET"_ba);
    int looks = 0;
    base::JobContext impatient([&looks] { return ++looks > 4; }, {});
    const auto stalled = m_provider->fetch(ref, impatient);
    QVERIFY(!stalled);
    QCOMPARE(stalled.error().code, u"job.cancelled"_s);
}

void TestSignatureProvider::refusalsNameTheReason()
{
    const auto notPdf = m_provider->send(draftFor({signer(u"Ann"_s)}), "hello"_ba, m_context);
    QVERIFY(!notPdf);
    QCOMPARE(notPdf.error().code, u"esign.rejected"_s);
    QCOMPARE(notPdf.error().facts.value(u"detail"_s).toString(), u"UNABLE_TO_CONVERT_DOCUMENT"_s);
    model::EnvelopeDraft offPage = draftFor({signer(u"Ann"_s)});
    offPage.tabs[0].pageIndex = 5;
    QCOMPARE(m_provider->send(offPage, m_pdf, m_context).error().code, u"esign.rejected"_s);
    QCOMPARE(m_provider->send(draftFor({}), m_pdf, m_context).error().code,
             u"esign.invalid_draft"_s);
    QCOMPARE(envelopeCount(), 0);
}

void TestSignatureProvider::unknownEnvelopesAreNotFound()
{
    const model::ProviderEnvelopeRef nowhere{u"00000000-0000-0000-0000-000000000000"_s};
    QCOMPARE(m_provider->fetch(nowhere, m_context).error().kind, base::ErrorKind::NotFound);
    QCOMPARE(m_provider->downloadSigned(nowhere, m_context).error().kind,
             base::ErrorKind::NotFound);
    QCOMPARE(m_provider->remind(nowhere, m_context).error().kind, base::ErrorKind::NotFound);
}

void TestSignatureProvider::sandboxSurvivesARestart()
{
    const auto ref = sent(draftFor({signer(u"Ann"_s), signer(u"Bob"_s)}));
    QCOMPARE(act(ref, 1, u"sign"_s), 200);
    startSandbox();
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Signed);
    QCOMPARE(act(ref, 2, u"sign"_s), 200);
    startSandbox();
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Completed);
    const auto pdf = m_provider->downloadSigned(ref, m_context);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith(m_pdf));
}

void TestSignatureProvider::autoSignFollowsTheOrder()
{
    startSandbox(5'000);
    const auto ref = sent(draftFor({signer(u"Ann"_s, 1), signer(u"Bob"_s, 2)}));
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Sent);
    m_clock.advance(5'000);
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Signed);
    m_clock.advance(5'000);
    QCOMPARE(fetched(ref).status, EnvelopeStatus::Completed);
}

void TestSignatureProvider::signInWorksAgainstTheAccountServer()
{
    const esign::ProviderSettings settings{m_server->url(), u"client"_s, {}};
    const esign::ProviderEntry *entry = esign::findProvider(u"docusign"_s);
    MemoryTokens store;
    net::OAuth2Session session(entry->oauth(settings), m_http, store, m_clock);
    std::thread browser;
    const auto signedIn = session.signIn(
        [&](const QUrl &page) { browser = std::thread([=, this] { visit(page); }); }, m_context,
        5'000);
    browser.join();
    QVERIFY2(signedIn, signedIn ? "" : qPrintable(base::describe(signedIn.error())));
    const auto provider = entry->create(settings, {m_http, session, m_clock});
    QVERIFY(provider->send(draftFor({signer(u"Ann"_s)}), m_pdf, m_context));
    // The service ends the session early; the refresh token brings it back, and works once each
    // time.
    for (int i = 0; i < 2; ++i) {
        m_server->locked([&] { m_service->revokeAccessTokens(); });
        QVERIFY(provider->changedSince(m_clock.now(), m_context));
    }
    m_clock.advance(9 * 60 * 60'000);
    startSandbox();
    QVERIFY(provider->changedSince(m_clock.now(), m_context));
}

void TestSignatureProvider::exchangesFollowTheDescription()
{
    const auto check = test::OpenApiCheck::load(
        QStringLiteral(COUNTERSIGN_SHARED_DIR)
        + u"/specs/esign/docusign/esignature-v2.1.light-for-prism.swagger.json"_s);
    if (!check)
        QSKIP("the provider's API description is not there");
    QStringList findings;
    int exchanges = 0;
    m_server->setObserver(
        [&](const sandbox::SandboxRequest &request, const sandbox::SandboxResponse &response) {
            if (!request.path.startsWith(u"/restapi"_s))
                return;
            ++exchanges;
            const QString path = request.path.mid(8);
            const QString method = QString::fromLatin1(request.method);
            findings += check->requestFindings(method, path, request.body);
            if (response.contentType.startsWith("application/json"))
                findings += check->responseFindings(method, path, response.status, response.body);
        });
    const model::Recipient copy = copyTo(u"Cy"_s, 2);
    const model::EnvelopeDraft draft = draftFor({signer(u"Ann"_s), copy});
    const auto ref = sent(draft);
    QVERIFY(m_provider->find(draft.id, m_context));
    QVERIFY(m_provider->remind(ref, m_context));
    QCOMPARE(act(ref, 1, u"sign"_s), 200);
    fetched(ref);
    QVERIFY(m_provider->changedSince(m_clock.now(), m_context));
    QVERIFY(m_provider->downloadSigned(ref, m_context));
    const auto second = sent(draftFor({signer(u"Ann"_s)}));
    QVERIFY(m_provider->voidEnvelope(second, u"no"_s, m_context));
    QVERIFY(exchanges >= 8);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSignatureProvider)
#include "tst_signatureprovider.moc"
