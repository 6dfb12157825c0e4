// SPDX-License-Identifier: Apache-2.0
#include "core/net/loopbackreceiver.h"
#include "core/net/oauth2.h"
#include "core/net/qthttpclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

class MemoryTokenStore final : public net::TokenStore
{
public:
    base::Result<std::optional<net::OAuth2Tokens>> load() override
    {
        if (stored.isEmpty())
            return std::optional<net::OAuth2Tokens>();
        auto tokens = net::parseTokens(stored);
        if (!tokens)
            return tokens.error();
        return std::optional<net::OAuth2Tokens>(std::move(*tokens));
    }
    base::Result<> save(const net::OAuth2Tokens &tokens) override
    {
        stored = net::serialise(tokens);
        ++saves;
        return {};
    }
    base::Result<> clear() override
    {
        stored = {};
        return {};
    }
    base::Secret stored;
    int saves = 0;
};

QByteArray jsonAnswer(const QByteArray &status, const QByteArray &json)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json;
}

QByteArray tokenAnswer(int number)
{
    const QByteArray n = QByteArray::number(number);
    return jsonAnswer("200 OK"_ba,
                      "{\"access_token\":\"a" + n + "\",\"refresh_token\":\"r" + n
                          + "\",\"expires_in\":3600}");
}

} // namespace

class TestOAuth2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void challengeIsThatOfTheRfc();
    void signsInThroughTheBrowser();
    void whatTheClientIsRegisteredWithIsUsed();
    void refusalIsAnError();
    void foreignAnswersDoNotCount();
    void tokensAreRenewedEarlyAndOnce();
    void rejectedTokensAreRenewed();
    void endedSessionsAskForSignIn();
    void unreachableServerDoesNotStopAGoodToken();
    void tokensSurviveARestart();

private:
    net::OAuth2Settings settings(const test::RawServer &server) const
    {
        return {server.url(u"/auth"_s),
                server.url(u"/token"_s),
                u"client"_s,
                {u"signature"_s, u"extended"_s}};
    }
    // What a browser does with the page: follows the redirect, with what the person decided.
    void visit(const QUrl &redirect, const QString &query)
    {
        net::HttpRequest request;
        request.url = redirect;
        request.url.setQuery(query);
        base::JobContext context;
        m_browserStatus = m_browser.send(request, context).value_or(net::HttpResponse{}).status;
    }
    base::Result<> signIn(net::OAuth2Session &session, const QString &answer,
                          const QString &stateToSay = {})
    {
        std::thread browser;
        const auto result = session.signIn(
            [&](const QUrl &page) {
                const QUrlQuery query(page);
                m_asked = query;
                const QString state
                    = stateToSay.isEmpty() ? query.queryItemValue(u"state"_s) : stateToSay;
                const QUrl redirect(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
                browser
                    = std::thread([=, this] { visit(redirect, answer + u"&state="_s + state); });
            },
            m_context, 3'000);
        browser.join();
        return result;
    }

    test::FakeClock m_clock;
    MemoryTokenStore m_store;
    net::QtHttpClient m_client{"test"_ba};
    net::QtHttpClient m_browser{"browser"_ba};
    base::JobContext m_context;
    QUrlQuery m_asked;
    std::atomic<int> m_browserStatus = 0;
};

void TestOAuth2::init()
{
    m_store.stored = {};
    m_store.saves = 0;
}

void TestOAuth2::challengeIsThatOfTheRfc()
{
    // RFC 7636 appendix B.
    QCOMPARE(net::codeChallenge(base::Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba)),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    const auto request = net::makeAuthorizationRequest(
        {QUrl(u"https://a.example/oauth/auth"_s), {}, u"c&d"_s, {u"x"_s, u"y"_s}},
        QUrl(u"http://127.0.0.1:5/callback"_s));
    const QUrlQuery query(request.url);
    QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"c&d"_s);
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"x y"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge"_s).toLatin1(),
             net::codeChallenge(request.verifier));
    QCOMPARE(request.verifier.size(), 43);
    QVERIFY(!request.url.toString().contains(
        QString::fromLatin1(request.verifier.view().toByteArray())));
}

void TestOAuth2::signsInThroughTheBrowser()
{
    test::RawServer server([](const QByteArray &) { return tokenAnswer(1); });
    net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
    QVERIFY(!session.isSignedIn());
    QCOMPARE(session.accessToken(m_context).error().code, u"net.sign_in_required"_s);
    QVERIFY(signIn(session, u"code=xy%2Bz"_s));
    QCOMPARE(m_browserStatus.load(), 200);
    QVERIFY(session.isSignedIn());
    QCOMPARE(session.accessToken(m_context)->view(), QByteArrayView("a1"));
    const QByteArray sent = server.requests().value(0);
    QVERIFY(sent.contains("grant_type=authorization_code&code=xy%2Bz&redirect_uri=http%3A%2F%2F"));
    QVERIFY(sent.contains("&code_verifier="));
    QVERIFY(session.signOut());
    QVERIFY(!session.isSignedIn());
    QVERIFY(m_store.stored.isEmpty());
}

// Microsoft knows a desktop program by "http://localhost" alone, Google by a secret of its own.
void TestOAuth2::whatTheClientIsRegisteredWithIsUsed()
{
    test::RawServer server([](const QByteArray &) { return tokenAnswer(1); });
    net::OAuth2Settings wishes = settings(server);
    wishes.redirect = QUrl(u"http://localhost"_s);
    wishes.clientSecret = base::Secret("not so secret"_ba);
    wishes.loginHint = u"in@example.org"_s;
    net::OAuth2Session session(std::move(wishes), m_client, m_store, m_clock);
    QVERIFY(signIn(session, u"code=c"_s));
    QCOMPARE(m_browserStatus, 200);
    const QUrl redirect(m_asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(redirect.host(), u"localhost"_s);
    QCOMPARE(redirect.path(), QString());
    QCOMPARE(m_asked.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"in@example.org"_s);
    m_clock.advance(3'600'000);
    QVERIFY(session.accessToken(m_context));
    QCOMPARE(server.requests().size(), 2);
    for (const QByteArray &request : server.requests())
        QVERIFY2(request.contains("client_secret=not%20so%20secret"), request.constData());
}

void TestOAuth2::refusalIsAnError()
{
    test::RawServer server([](const QByteArray &) { return tokenAnswer(1); });
    net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
    const auto result = signIn(session, u"error=access_denied"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"net.sign_in_refused"_s);
    QVERIFY(server.requests().isEmpty());
}

void TestOAuth2::foreignAnswersDoNotCount()
{
    net::LoopbackReceiver receiver{QUrl(u"http://127.0.0.1/callback"_s)};
    QVERIFY(receiver.listen());
    std::thread browser([&, redirect = receiver.redirectUri()] {
        visit(redirect, u"code=evil&state=other"_s);
        const int forged = m_browserStatus;
        QUrl elsewhere = redirect;
        elsewhere.setPath(u"/favicon.ico"_s);
        visit(elsewhere, {});
        const int icon = m_browserStatus;
        visit(redirect, u"code=good&state=mine"_s);
        m_browserStatus = forged * 1'000 + icon;
    });
    const auto answer = receiver.waitForRedirect(u"mine"_s, 10'000, m_context);
    browser.join();
    QVERIFY(answer);
    QCOMPARE(answer->queryItemValue(u"code"_s), u"good"_s);
    QCOMPARE(m_browserStatus.load(), 400'404);
    QCOMPARE(receiver.waitForRedirect(u"mine"_s, 1, m_context).error().code, u"net.timeout"_s);
}

void TestOAuth2::tokensAreRenewedEarlyAndOnce()
{
    std::atomic<int> number = 0;
    test::RawServer server([&](const QByteArray &) { return tokenAnswer(++number); });
    net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
    QVERIFY(signIn(session, u"code=c"_s));
    m_clock.advance(49 * 60'000);
    QCOMPARE(session.accessToken(m_context)->view(), QByteArrayView("a1"));
    m_clock.advance(2 * 60'000);
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 5; ++i)
        threads.emplace_back([&] {
            base::JobContext context;
            const auto token = session.accessToken(context);
            right += token && token->view() == QByteArrayView("a2") ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 5);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().value(1).contains("grant_type=refresh_token&refresh_token=r1"));
}

void TestOAuth2::rejectedTokensAreRenewed()
{
    std::atomic<int> number = 0;
    test::RawServer server([&](const QByteArray &request) {
        if (!request.startsWith("GET /api"))
            return tokenAnswer(++number);
        return request.contains("Bearer a2") ? jsonAnswer("200 OK"_ba, "{}"_ba)
                                             : jsonAnswer("401 Unauthorized"_ba, "{}"_ba);
    });
    net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
    QVERIFY(signIn(session, u"code=c"_s));
    net::HttpRequest request;
    request.url = server.url(u"/api"_s);
    const auto response = net::sendAuthorised(m_client, session, request, m_context);
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    // A late complaint about the old token changes nothing.
    session.rejected(base::Secret("a1"_ba));
    QCOMPARE(session.accessToken(m_context)->view(), QByteArrayView("a2"));
}

void TestOAuth2::endedSessionsAskForSignIn()
{
    std::atomic<bool> isEnded = false;
    test::RawServer server([&](const QByteArray &) {
        return isEnded ? jsonAnswer("400 Bad Request"_ba, "{\"error\":\"invalid_grant\"}"_ba)
                       : tokenAnswer(1);
    });
    net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
    QVERIFY(signIn(session, u"code=c"_s));
    isEnded = true;
    m_clock.advance(3'600'000);
    const auto token = session.accessToken(m_context);
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"net.sign_in_required"_s);
    QCOMPARE(token.error().kind, base::ErrorKind::Unauthorised);
}

void TestOAuth2::unreachableServerDoesNotStopAGoodToken()
{
    std::atomic<bool> isDown = false;
    test::RawServer server([&](const QByteArray &) {
        return isDown ? jsonAnswer("503 Service Unavailable"_ba, {}) : tokenAnswer(1);
    });
    net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
    QVERIFY(signIn(session, u"code=c"_s));
    isDown = true;
    m_clock.advance(55 * 60'000);
    QCOMPARE(session.accessToken(m_context)->view(), QByteArrayView("a1"));
    m_clock.advance(6 * 60'000);
    QCOMPARE(session.accessToken(m_context).error().code, u"net.server_error"_s);
}

void TestOAuth2::tokensSurviveARestart()
{
    test::RawServer server([](const QByteArray &) { return tokenAnswer(1); });
    {
        net::OAuth2Session session(settings(server), m_client, m_store, m_clock);
        QVERIFY(signIn(session, u"code=c"_s));
    }
    net::OAuth2Session again(settings(server), m_client, m_store, m_clock);
    QVERIFY(again.isSignedIn());
    QCOMPARE(again.accessToken(m_context)->view(), QByteArrayView("a1"));
    QVERIFY(!net::parseTokens(base::Secret("{}"_ba)));
}

QTEST_GUILESS_MAIN(TestOAuth2)
#include "tst_oauth2.moc"
