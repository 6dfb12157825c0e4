// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxserver.h"

#include "core/net/qthttpclient.h"
#include "core/sandbox/statefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using sandbox::SandboxFault;
using sandbox::SandboxRequest;
using sandbox::SandboxResponse;

namespace
{

// Says back what it got.
class EchoService final : public sandbox::SandboxService
{
public:
    void addRoutes(sandbox::SandboxRoutes &routes) override
    {
        routes.add("POST"_ba, u"/echo/{who}"_s, [this](const SandboxRequest &request) {
            ++calls;
            return SandboxResponse::json(
                200,
                {{u"who"_s, request.captures[0]},
                 {u"name"_s, request.parameter(u"name"_s)},
                 {u"form"_s, request.form().queryItemValue(u"a"_s, QUrl::FullyDecoded)},
                 {u"parts"_s, request.parts.size()},
                 {u"header"_s, QString::fromUtf8(request.headers.value("x-test"))}});
        });
    }
    int calls = 0;
};

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void routesAndDecodes();
    void takesMultipart();
    void unknownPathsAndMethods();
    void faultsHitOnceAndMayTakeEffect();
    void tornRepliesAreErrors();
    void stalledRepliesEndWithTheServer();
    void portIsNotShared();
    void stateSurvivesAndIsChecked();

private:
    base::Result<net::HttpResponse> post(const QString &path, const QByteArray &body = {});

    EchoService m_echo;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    net::QtHttpClient m_client{"test"_ba};
    base::JobContext m_context;
};

void TestSandboxServer::init()
{
    m_echo.calls = 0;
    m_server = std::make_unique<sandbox::SandboxServer>();
    m_server->add(m_echo);
    QVERIFY(m_server->start(0));
}

base::Result<net::HttpResponse> TestSandboxServer::post(const QString &path, const QByteArray &body)
{
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = QUrl(m_server->url().toString() + path);
    request.headers.set("X-Test"_ba, "tick"_ba);
    request.headers.set("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    request.body = body;
    return m_client.send(request, m_context);
}

void TestSandboxServer::routesAndDecodes()
{
    const auto answer = post(u"/echo/m%C3%BCller?name=a%20b%2Bc+d"_s, "a=1+2%263"_ba);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.contains("\"who\":\"müller\""));
    QVERIFY(answer->body.contains("\"name\":\"a b+c d\""));
    QVERIFY(answer->body.contains("\"form\":\"1 2&3\""));
    QVERIFY(answer->body.contains("\"header\":\"tick\""));
}

void TestSandboxServer::takesMultipart()
{
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = QUrl(m_server->url().toString() + u"/echo/x"_s);
    request.parts = {{u"note"_s, {}, {}, "hello"_ba},
                     {u"file"_s, u"a \"b\".pdf"_s, "application/pdf"_ba, "%PDF-\r\n--x"_ba}};
    SandboxRequest seen;
    m_server->setObserver([&](const SandboxRequest &r, const SandboxResponse &) { seen = r; });
    const auto answer = m_client.send(request, m_context);
    QVERIFY(answer);
    QVERIFY(answer->body.contains("\"parts\":2"));
    for (const net::MultipartPart &part : seen.parts) {
        if (part.name == u"file"_s)
            QCOMPARE(part.body, "%PDF-\r\n--x"_ba);
        else
            QCOMPARE(part.body, "hello"_ba);
    }
}

void TestSandboxServer::unknownPathsAndMethods()
{
    net::HttpRequest request;
    request.url = QUrl(m_server->url().toString() + u"/echo/x"_s);
    const auto wrongMethod = m_client.send(request, m_context);
    QVERIFY(wrongMethod);
    QCOMPARE(wrongMethod->status, 405);
    const auto wrongPath = post(u"/nothing"_s);
    QVERIFY(wrongPath);
    QCOMPARE(wrongPath->status, 404);
}

void TestSandboxServer::faultsHitOnceAndMayTakeEffect()
{
    SandboxFault fault;
    fault.status = 503;
    fault.method = "POST"_ba;
    fault.pathContains = u"/echo"_s;
    m_server->inject(fault);
    QCOMPARE(post(u"/echo/x"_s)->status, 503);
    QCOMPARE(m_echo.calls, 0);
    QCOMPARE(post(u"/echo/x"_s)->status, 200);
    fault.takesEffect = true;
    m_server->inject(fault);
    QCOMPARE(post(u"/echo/x"_s)->status, 503);
    QCOMPARE(m_echo.calls, 2);
}

void TestSandboxServer::tornRepliesAreErrors()
{
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::TornReply;
    m_server->inject(fault);
    const auto answer = post(u"/echo/x"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.interrupted"_s);
    QCOMPARE(m_echo.calls, 1);
}

void TestSandboxServer::stalledRepliesEndWithTheServer()
{
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::StalledReply;
    m_server->inject(fault);
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.timeoutMs = 200;
    request.url = QUrl(m_server->url().toString() + u"/echo/x"_s);
    const auto answer = m_client.send(request, m_context);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.timeout"_s);
    m_server->stop();
    QVERIFY(m_server->url().isEmpty());
}

void TestSandboxServer::portIsNotShared()
{
    sandbox::SandboxServer second;
    const auto taken = second.start(m_server->url().port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"sandbox.listen_failed"_s);
}

void TestSandboxServer::stateSurvivesAndIsChecked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/state.json"_s);
    const sandbox::StateFile file(path);
    QVERIFY(file.load()->isEmpty());
    QVERIFY(file.save({{u"x"_s, 1}}));
    QCOMPARE((*sandbox::StateFile(path).load())[u"x"_s].toInt(), 1);
    QVERIFY(sandbox::writeFileAtomically(path, "{torn"_ba));
    QCOMPARE(file.load().error().code, u"sandbox.state_corrupt"_s);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
