// SPDX-License-Identifier: Apache-2.0
#include "tests/support/imapstub.h"
#include "tests/support/paintedpages.h"
#include "tests/support/peopledoffice.h"
#include "tests/support/signinprovider.h"
#include "tests/support/tempoffice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestMailDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void takesAttachmentsInAndMarksTheMessage();
    void movesWhatIsDone_data();
    void movesWhatIsDone();
    void rulesChooseMessages();
    void aMessageIsTakenOnce();
    void aBrokenConnectionLosesNothing();
    void badAttachmentsAreToldAndTriedAgain();
    void strangersCertificatesAreRefused();
    void wrongPasswordsAreRefused();
    void tokensSignIn();
    void signsInThroughTheBrowser();
    void aClientThatIsNotKnown();
    void onlyAdministratorsSignMailboxesIn();
    void passwordsAreKeptAsSecrets();
    void droppedMessagesAreOpened();

private:
    model::Mailbox mailbox() const;
    workflow::InletRound round();
    QByteArray message(const QByteArray &subject, const QByteArray &attachment = {}) const;
    int documents();

    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<test::ImapStub> m_server;
    const QByteArray m_pdf = test::pdfOf({test::contractLines()});
};

void TestMailDesk::init()
{
    m_office = std::make_unique<test::TempOffice>();
    m_server = std::make_unique<test::ImapStub>();
}

void TestMailDesk::cleanup()
{
    m_server.reset();
    m_office.reset();
}

model::Mailbox TestMailDesk::mailbox() const
{
    model::Mailbox mailbox;
    mailbox.host = u"127.0.0.1"_s;
    mailbox.port = m_server->port();
    mailbox.user = QString::fromLatin1(m_server->user);
    mailbox.trustedFingerprint = m_server->fingerprint();
    return mailbox;
}

QByteArray TestMailDesk::message(const QByteArray &subject, const QByteArray &attachment) const
{
    QByteArray text = "From: Rosa Lind <rosa@example.com>\r\nSubject: " + subject
        + "\r\nMessage-ID: <" + subject + "@example.com>\r\nMIME-Version: 1.0\r\n";
    if (attachment.isEmpty())
        return text + "\r\nJust words.\r\n";
    return text
        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
          "Content-Type: application/pdf; name=\"nda.pdf\"\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n"
        + attachment.toBase64() + "\r\n--b--\r\n";
}

workflow::InletRound TestMailDesk::round()
{
    return m_office->office().inlets().check(m_office->context, true).value();
}

int TestMailDesk::documents()
{
    return m_office->ask<int>([](workflow::Unit &unit) -> base::Result<int> {
        auto rows = unit.documents.list({});
        if (!rows)
            return rows.error();
        return int(rows->size());
    });
}

namespace
{

base::Secret secretText(const QByteArray &text)
{
    return base::Secret(QByteArray(text));
}

} // namespace

void TestMailDesk::takesAttachmentsInAndMarksTheMessage()
{
    m_server->add("INBOX", message("signed", m_pdf));
    m_server->add("INBOX", message("hello"));
    QVERIFY(m_office->office().mail().save(mailbox(), secretText(m_server->password), u"Rosa"_s));
    const workflow::InletRound done = round();
    QCOMPARE(done.status.errorCode, QString());
    QCOMPARE(done.taken.size(), 1);
    const auto id = done.taken.first().document;
    QCOMPARE(m_office->document(id).title, u"nda"_s);
    const auto source = m_office->ask<model::Provenance>(
        [id](workflow::Unit &unit) { return unit.inlets.provenance(id); });
    QCOMPARE(source,
             (model::Provenance{u"mail"_s,
                                u"in@example.org"_s,
                                u"signed@example.com"_s,
                                u"Rosa Lind <rosa@example.com>"_s,
                                u"signed"_s,
                                {}}));
    QVERIFY(m_server->messages("INBOX").at(0).flags.contains("\\Seen"));
    QVERIFY(!m_server->messages("INBOX").at(1).flags.contains("\\Seen")); // ordinary mail
    QVERIFY(round().taken.isEmpty());
    QCOMPARE(m_server->fetches(), 2);
}

void TestMailDesk::movesWhatIsDone_data()
{
    QTest::addColumn<bool>("canMove");
    QTest::newRow("with MOVE") << true;
    QTest::newRow("with COPY") << false;
}

void TestMailDesk::movesWhatIsDone()
{
    QFETCH(bool, canMove);
    m_server->canMove = canMove;
    m_server->add("Erledigte Vertr&AOQ-ge", {});
    m_server->add("INBOX", message("signed", m_pdf));
    model::Mailbox box = mailbox();
    box.moveTo = u"Erledigte Verträge"_s;
    QVERIFY(m_office->office().mail().save(box, secretText(m_server->password), u"Rosa"_s));
    QCOMPARE(round().taken.size(), 1);
    QCOMPARE(m_server->messages("Erledigte Vertr&AOQ-ge").size(), 1);
    QVERIFY(m_server->messages("INBOX").isEmpty()
            || m_server->messages("INBOX").first().flags.contains("\\Deleted"));
    QVERIFY(round().taken.isEmpty());
    QCOMPARE(documents(), 1);
}

void TestMailDesk::rulesChooseMessages()
{
    m_server->add("INBOX", message("invoice", m_pdf));
    m_server->add("INBOX", message("Vertrag", m_pdf + "% another"));
    model::Mailbox box = mailbox();
    box.subject = u"Vertrag"_s;
    box.from = u"rosa@"_s;
    QVERIFY(m_office->office().mail().save(box, secretText(m_server->password), u"Rosa"_s));
    QCOMPARE(round().taken.size(), 1);
    QVERIFY(!m_server->messages("INBOX").at(0).flags.contains("\\Seen"));
    QVERIFY(m_server->messages("INBOX").at(1).flags.contains("\\Seen"));
}

// The same message once more, as after a kill before it was marked, or moved back by a person.
void TestMailDesk::aMessageIsTakenOnce()
{
    m_server->add("INBOX", message("signed", m_pdf));
    QVERIFY(m_office->office().mail().save(mailbox(), secretText(m_server->password), u"Rosa"_s));
    const auto first = round().taken.first().document;
    m_office->reopen();
    m_server->add("INBOX", message("signed", m_pdf));
    const workflow::InletRound again = round();
    QCOMPARE(again.taken.size(), 1);
    QCOMPARE(again.taken.first().document, first);
    QCOMPARE(documents(), 1);
}

void TestMailDesk::aBrokenConnectionLosesNothing()
{
    m_server->add("INBOX", message("signed", m_pdf));
    QVERIFY(m_office->office().mail().save(mailbox(), secretText(m_server->password), u"Rosa"_s));
    m_server->dropNextFetch();
    QTest::ignoreMessage(QtWarningMsg, "mailbox: \"mail.connect_failed\"");
    const workflow::InletRound broken = round();
    QVERIFY(broken.taken.isEmpty());
    QCOMPARE(broken.status.errorCode, u"mail.connect_failed"_s);
    QVERIFY(!m_server->messages("INBOX").first().flags.contains("\\Seen"));
    QCOMPARE(round().taken.size(), 1);
}

void TestMailDesk::badAttachmentsAreToldAndTriedAgain()
{
    m_server->add("INBOX", message("bad", "%PDF-1.7 and then nothing"));
    QVERIFY(m_office->office().mail().save(mailbox(), secretText(m_server->password), u"Rosa"_s));
    QCOMPARE(round().setAside.size(), 1);
    QVERIFY(!m_server->messages("INBOX").first().flags.contains("\\Seen"));
    QVERIFY(round().setAside.isEmpty()); // it is told once
    workflow::InletDesk &desk = m_office->office().inlets();
    const auto problems = desk.problems().value();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().name, u"bad"_s);
    QVERIFY(desk.tryAgain(problems.first()));
    QCOMPARE(round().setAside.size(), 1);
}

void TestMailDesk::strangersCertificatesAreRefused()
{
    model::Mailbox box = mailbox();
    for (const QString &trusted : {QString(), QString(64, u'0')}) {
        box.trustedFingerprint = trusted;
        box = m_office->office()
                  .mail()
                  .save(box, secretText(m_server->password), u"Rosa"_s)
                  .value();
        const auto tested = m_office->office().mail().test(box.id, m_office->context);
        QVERIFY(!tested);
        QCOMPARE(tested.error().code, u"mail.certificate_untrusted"_s);
        QCOMPARE(tested.error().facts[u"fingerprint"_s].toString(), m_server->fingerprint());
    }
}

void TestMailDesk::wrongPasswordsAreRefused()
{
    const auto box = m_office->office().mail().save(mailbox(), secretText("wrong"), u"Rosa"_s);
    const auto tested = m_office->office().mail().test(box->id, m_office->context);
    QVERIFY(!tested);
    QCOMPARE(tested.error().code, u"mail.sign_in_refused"_s);
}

void TestMailDesk::tokensSignIn()
{
    m_server->add("INBOX", message("signed", m_pdf));
    model::Mailbox box = mailbox();
    box.oauth = true;
    for (const auto &[token, opens] : {std::pair<QByteArray, bool>{"access-token", true},
                                       std::pair<QByteArray, bool>{"old-token", false}}) {
        const auto session = inlets::ImapSession::open(box, secretText(token), m_office->context);
        QCOMPARE(bool(session), opens);
        if (session)
            QCOMPARE((*session)->find(m_office->context)->size(), 1);
        else
            QCOMPARE(session.error().code, u"mail.sign_in_refused"_s);
    }
}

// From the sign-in page to the message: the browser is a client that follows redirects, the
// provider gives and takes real tokens, and the mailbox opens for them alone.
void TestMailDesk::signsInThroughTheBrowser()
{
    test::SignInProvider provider(m_office->clock, m_office->path(u"provider"_s));
    m_server->isToken = [&](const QByteArray &token) { return provider.accepts(token); };
    m_server->add("INBOX", message("signed", m_pdf));
    auto &desk = m_office->office().mail();
    const auto box = desk.save(provider.mailbox(mailbox()), secretText("client-secret"), u"Rosa"_s);
    QTest::ignoreMessage(QtWarningMsg, "mailbox: \"net.sign_in_required\"");
    QCOMPARE(round().status.errorCode, u"net.sign_in_required"_s);
    const auto done = desk.signIn(
        box->id, u"Rosa"_s, [&](const QUrl &page) { provider.visit(page); }, m_office->context);
    QVERIFY2(done, qPrintable(done ? QString() : base::describe(done.error())));
    QCOMPARE(provider.asked().queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), box->user);
    const QUrl redirect(provider.asked().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(redirect.host(), u"127.0.0.1"_s);
    QVERIFY(redirect.port() > 0);
    QCOMPARE(desk.test(box->id, m_office->context).value_or(-1), 1);
    QCOMPARE(round().taken.size(), 1);
    // A day later the token is renewed, without anybody; the client's secret goes along.
    m_office->clock.advance(24 * 60 * 60 * 1000LL);
    m_server->add("INBOX", message("another", m_pdf + '\n'));
    QCOMPARE(round().status.errorCode, QString());
    QCOMPARE(provider.secrets(), (QByteArrayList{"client-secret", "client-secret"}));
    // Signed in for good: the tokens are secrets like others, and go with the mailbox.
    auto &secrets = m_office->office().engines().secrets;
    const QString key = u"inlet.mail."_s + box->id;
    QVERIFY(secrets.read(u"countersign"_s, key + u".oauth"_s));
    QVERIFY(!secrets.read(u"countersign"_s, key)); // no password
    QVERIFY(desk.remove(box->id, u"Rosa"_s));
    QVERIFY(!secrets.read(u"countersign"_s, key + u".oauth"_s));
    QVERIFY(!secrets.read(u"countersign"_s, key + u".client"_s));
}

void TestMailDesk::aClientThatIsNotKnown()
{
    test::SignInProvider provider(m_office->clock, m_office->path(u"provider"_s));
    provider.refuseClient();
    auto &desk = m_office->office().mail();
    const auto box = desk.save(provider.mailbox(mailbox()), {}, u"Rosa"_s);
    const auto refused = desk.signIn(
        box->id, u"Rosa"_s, [&](const QUrl &page) { provider.visit(page); }, m_office->context);
    QCOMPARE(refused.error().code, u"net.client_refused"_s);
}

void TestMailDesk::onlyAdministratorsSignMailboxesIn()
{
    test::PeopledOffice office;
    office.begin();
    auto &desk = office.office().mail();
    const auto box = desk.save(mailbox(), secretText("p"), test::PeopledOffice::ada);
    QVERIFY(box);
    QVERIFY(office.desk().save(test::personOf(u"Ben"_s, model::Role::BackOffice), {},
                               test::PeopledOffice::ada));
    bool opened = false;
    const auto refused = desk.signIn(
        box->id, u"Ben"_s, [&](const QUrl &) { opened = true; }, office.context);
    QCOMPARE(refused.error().code, u"people.not_allowed"_s);
    QVERIFY(!opened);
}

void TestMailDesk::passwordsAreKeptAsSecrets()
{
    const auto box
        = m_office->office().mail().save(mailbox(), secretText(m_server->password), u"Rosa"_s);
    const auto kept
        = m_office->office().engines().secrets.read(u"countersign"_s, u"inlet.mail."_s + box->id);
    QCOMPARE(kept->view().toByteArray(), m_server->password);
    QVERIFY(m_office->office().mail().remove(box->id, u"Rosa"_s));
    QVERIFY(
        !m_office->office().engines().secrets.read(u"countersign"_s, u"inlet.mail."_s + box->id));
    QVERIFY(m_office->office().mail().mailboxes()->isEmpty());
}

void TestMailDesk::droppedMessagesAreOpened()
{
    const QString path = m_office->path(u"dropped.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(message("signed", m_pdf));
    file.close();
    const auto take = [&] {
        return m_office->office().intake().ingest({path}, {}, u"Rosa"_s, m_office->context);
    };
    const auto outcomes = take();
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.first().error);
    QCOMPARE(m_office->document(outcomes.first().document).sources.first().name, u"nda.pdf"_s);
    QCOMPARE(take().first().document, outcomes.first().document); // the same message once more
    QCOMPARE(documents(), 1);
}

QTEST_MAIN(TestMailDesk)
#include "tst_maildesk.moc"
