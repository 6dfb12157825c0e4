// SPDX-License-Identifier: Apache-2.0
#include "core/net/httperror.h"
#include "core/net/qthttpclient.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::RawServer;

namespace
{

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class TestQtHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithStatusHeadersAndBody();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void postIsSentOnceWhenTheConnectionCloses();
    void shortBodiesAreInterrupted();
    void largeBodiesAreRefused();
    void nobodyListens();
    void silenceTimesOut();
    void cancellingEndsTheWait();
    void plainHttpOnlyToThisMachine_data();
    void plainHttpOnlyToThisMachine();
    void redirectsStayAtTheirOrigin();
    void tlsIsRequiredToWork();
    void multipartIsWellFormed();
    void manyThreadsShareOneClient();

private:
    base::Result<net::HttpResponse> get(const QUrl &url)
    {
        net::HttpRequest request;
        request.url = url;
        return m_client.send(request, m_context);
    }
    base::Result<net::HttpResponse> post(const QUrl &url, const QByteArray &body)
    {
        net::HttpRequest request;
        request.method = net::HttpMethod::Post;
        request.url = url;
        request.body = body;
        return m_client.send(request, m_context);
    }

    // Outlives the client: one that goes while Qt is still giving up a connection makes it warn.
    QTcpServer m_silent;
    net::QtHttpClient m_client{"countersign-test/1"_ba};
    base::JobContext m_context;
};

void TestQtHttpClient::answersWithStatusHeadersAndBody()
{
    RawServer server([](const QByteArray &) {
        return answer("200 OK"_ba, "X-Thing: a\r\nx-other: b\r\n"_ba, "hello"_ba);
    });
    net::HttpRequest request;
    request.url = server.url(u"/path?q=1"_s);
    request.headers.set("Authorization"_ba, "Bearer t"_ba);
    const auto response = m_client.send(request, m_context);
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->headers.value("x-thing"), "a"_ba);
    QCOMPARE(response->headers.value("X-OTHER"), "b"_ba);
    QCOMPARE(response->body, "hello"_ba);
    const QByteArray sent = server.requests().value(0);
    QVERIFY(sent.startsWith("GET /path?q=1 HTTP/1.1\r\n"));
    QVERIFY(sent.contains("Authorization: Bearer t\r\n"));
    QVERIFY(sent.contains("User-Agent: countersign-test/1\r\n"));
}

void TestQtHttpClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 304, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestQtHttpClient::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    RawServer server([status](const QByteArray &) {
        return answer(QByteArray::number(status) + " X", "Retry-After: 7\r\n"_ba,
                      status == 304 ? ""_ba : "{\"e\":1}"_ba);
    });
    const auto response = post(server.url(), "body"_ba);
    QVERIFY(response);
    QCOMPARE(response->status, status);
    if (status != 304)
        QCOMPARE(response->body, "{\"e\":1}"_ba);
    QVERIFY(server.requests().value(0).endsWith("\r\n\r\nbody"));
}

void TestQtHttpClient::postIsSentOnceWhenTheConnectionCloses()
{
    RawServer server([](const QByteArray &) { return QByteArray(); });
    const auto response = post(server.url(), "create"_ba);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"net.interrupted"_s);
    QVERIFY(base::isRetryable(response.error().kind));
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpClient::shortBodiesAreInterrupted()
{
    RawServer server([](const QByteArray &) {
        return "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"_ba;
    });
    const auto response = get(server.url());
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"net.interrupted"_s);
}

void TestQtHttpClient::largeBodiesAreRefused()
{
    RawServer server(
        [](const QByteArray &) { return answer("200 OK"_ba, {}, QByteArray(200'000, 'x')); });
    net::HttpRequest request;
    request.url = server.url();
    request.maxResponseBytes = 200'000;
    QVERIFY(m_client.send(request, m_context));
    request.maxResponseBytes = 199'999;
    const auto refused = m_client.send(request, m_context);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"net.too_large"_s);
}

void TestQtHttpClient::nobodyListens()
{
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(unused.serverPort()));
    unused.close();
    const auto response = get(url);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"net.unreachable"_s);
}

void TestQtHttpClient::silenceTimesOut()
{
    QVERIFY(m_silent.isListening() || m_silent.listen(QHostAddress::LocalHost));
    net::HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(m_silent.serverPort()));
    request.timeoutMs = 150;
    const auto response = m_client.send(request, m_context);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"net.timeout"_s);
}

void TestQtHttpClient::cancellingEndsTheWait()
{
    QVERIFY(m_silent.isListening() || m_silent.listen(QHostAddress::LocalHost));
    net::HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(m_silent.serverPort()));
    request.timeoutMs = 600'000;
    int looks = 0;
    base::JobContext context([&looks] { return ++looks > 2; }, {});
    const auto response = m_client.send(request, context);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"job.cancelled"_s);
}

void TestQtHttpClient::plainHttpOnlyToThisMachine_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("https") << QUrl(u"https://api.example.com/x"_s) << true;
    QTest::newRow("http") << QUrl(u"http://api.example.com/x"_s) << false;
    QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:81/"_s) << true;
    QTest::newRow("loopback 6") << QUrl(u"http://[::1]:81/"_s) << true;
    QTest::newRow("localhost") << QUrl(u"http://localhost/"_s) << true;
    QTest::newRow("looks like loopback") << QUrl(u"http://127.0.0.1.example.com/"_s) << false;
    QTest::newRow("private address") << QUrl(u"http://192.168.1.2/"_s) << false;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
    QTest::newRow("nothing") << QUrl() << false;
}

void TestQtHttpClient::plainHttpOnlyToThisMachine()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isAllowed);
    QCOMPARE(net::isAllowedUrl(url), isAllowed);
    if (isAllowed)
        return;
    const auto response = get(url);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"net.insecure_url"_s);
}

void TestQtHttpClient::redirectsStayAtTheirOrigin()
{
    RawServer other([](const QByteArray &) { return answer("200 OK"_ba, {}, "stolen"_ba); });
    const QByteArray away = "Location: " + other.url(u"/away"_s).toEncoded() + "\r\n";
    RawServer server([&away](const QByteArray &request) {
        if (request.startsWith("GET /away"))
            return answer("302 Found"_ba, away, {});
        if (request.startsWith("GET /near"))
            return answer("302 Found"_ba, "Location: /here\r\n"_ba, {});
        return answer("200 OK"_ba, {}, "here"_ba);
    });
    const auto near = get(server.url(u"/near"_s));
    QVERIFY(near);
    QCOMPARE(near->body, "here"_ba);
    const auto far = get(server.url(u"/away"_s));
    QVERIFY(!far);
    QCOMPARE(far.error().code, u"net.redirected"_s);
    QVERIFY(other.requests().isEmpty());
}

void TestQtHttpClient::tlsIsRequiredToWork()
{
    RawServer plain([](const QByteArray &) { return answer("200 OK"_ba, {}, {}); });
    QUrl url = plain.url();
    url.setScheme(u"https"_s);
    const auto response = get(url);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"net.tls"_s);
}

void TestQtHttpClient::multipartIsWellFormed()
{
    RawServer server([](const QByteArray &) { return answer("200 OK"_ba, {}, {}); });
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = server.url();
    request.parts = {{u"options"_s, {}, {}, "{}"_ba},
                     {u"file"_s, u"b\"\r\n.pdf"_s, "application/pdf"_ba, "%PDF-"_ba}};
    QVERIFY(m_client.send(request, m_context));
    const QByteArray sent = server.requests().value(0);
    const qsizetype at = sent.indexOf("boundary=") + 9;
    const QByteArray boundary = sent.mid(at, sent.indexOf("\r\n", at) - at);
    QCOMPARE(sent.count("--" + boundary), 3);
    QVERIFY(sent.contains("name=\"file\"; filename=\"b%22%0D%0A.pdf\"\r\nContent-Type: "
                          "application/pdf\r\n\r\n%PDF-\r\n"));
    QVERIFY(sent.endsWith("--" + boundary + "--\r\n"));
}

void TestQtHttpClient::manyThreadsShareOneClient()
{
    RawServer server([](const QByteArray &request) {
        return answer("200 OK"_ba, {}, request.mid(4, request.indexOf(' ', 4) - 4));
    });
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&, i] {
            base::JobContext context;
            net::HttpRequest request;
            request.url = server.url(u"/%1"_s.arg(i));
            const auto response = m_client.send(request, context);
            right += response && response->body == "/" + QByteArray::number(i) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 6);
}

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "tst_qthttpclient.moc"
