// SPDX-License-Identifier: Apache-2.0
#include "tests/support/webkitbrowser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr int startMs = 60'000;
constexpr int webAnswerMs = 120'000;
constexpr int webPauseMs = 100;
constexpr int phoneWidth = 412;
constexpr int phoneHeight = 915;
// The key under which WebDriver hands out elements; W3C WebDriver, 12.1.
constexpr char16_t elementKey[] = u"element-6066-11e4-a52e-4f735466cecf";

QString miniBrowser()
{
    const QDir libraries(u"/usr/lib"_s);
    for (const QString &machine : libraries.entryList({u"*-linux-gnu*"_s}, QDir::Dirs)) {
        for (const QString &version : {u"4.1"_s, u"4.0"_s}) {
            const QString path
                = libraries.filePath(machine + u"/webkit2gtk-"_s + version + u"/MiniBrowser"_s);
            if (QFileInfo(path).isExecutable())
                return path;
        }
    }
    return {};
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void endProcess(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

QString WebKitBrowser::missing()
{
    for (const QString &program : {u"WebKitWebDriver"_s, u"Xvfb"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return miniBrowser().isEmpty() ? u"MiniBrowser"_s : QString();
}

WebKitBrowser::WebKitBrowser()
{
    startDisplay();
    startDriver();
    const QJsonObject browser{
        {u"binary"_s, miniBrowser()},
        {u"args"_s, QJsonArray{u"--automation"_s, u"--enable-media-stream=true"_s}}};
    const QJsonObject wanted{{u"acceptInsecureCerts"_s, true},
                             {u"webkitgtk:browserOptions"_s, browser}};
    const QJsonValue made = call("POST", u"/session"_s,
                                 {{u"capabilities"_s, QJsonObject{{u"alwaysMatch"_s, wanted}}}});
    m_session = u"/session/"_s + made[u"sessionId"_s].toString();
    call("POST", m_session + u"/window/rect"_s,
         {{u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, phoneWidth}, {u"height"_s, phoneHeight}});
}

WebKitBrowser::~WebKitBrowser()
{
    call("DELETE", m_session);
    endProcess(m_driver);
    endProcess(m_display);
}

// The display takes a free number and tells it.
void WebKitBrowser::startDisplay()
{
    m_display.setStandardErrorFile(QProcess::nullDevice());
    m_display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x1100x24"_s});
    while (!m_display.canReadLine() && m_display.waitForReadyRead(startMs)) { }
}

void WebKitBrowser::startDriver()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display.readLine()).trimmed());
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"GDK_BACKEND"_s, u"x11"_s);
    environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s);
    m_driver.setProcessEnvironment(environment);
    m_driver.setStandardOutputFile(QProcess::nullDevice());
    m_driver.setStandardErrorFile(QProcess::nullDevice());
    m_port = freePort();
    m_driver.start(u"WebKitWebDriver"_s, {u"--port=%1"_s.arg(m_port)});
    QElapsedTimer timer;
    timer.start();
    while (call("GET", u"/status"_s).isNull() && timer.elapsed() < startMs)
        QTest::qWait(webPauseMs);
}

QJsonValue WebKitBrowser::call(const QByteArray &method, const QString &path,
                               const QJsonObject &body)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray json
        = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_client.sendCustomRequest(request, method, json));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, webAnswerMs))
        return {};
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) {
        m_lastError = QString::fromUtf8(answer);
        return {};
    }
    m_lastError.clear();
    return QJsonDocument::fromJson(answer).object()[u"value"_s];
}

bool WebKitBrowser::open(const QString &url)
{
    call("POST", m_session + u"/url"_s, {{u"url"_s, url}});
    return m_lastError.isEmpty();
}

QJsonValue WebKitBrowser::run(const QString &body, const QJsonArray &arguments)
{
    return call("POST", m_session + u"/execute/sync"_s,
                {{u"script"_s, body}, {u"args"_s, arguments}});
}

QJsonValue WebKitBrowser::evaluate(const QString &expression)
{
    return run(u"return "_s + expression, {});
}

bool WebKitBrowser::waitFor(const QString &expression, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!evaluate(expression).toBool()) {
        if (timer.elapsed() > timeoutMs)
            return false;
        QTest::qWait(webPauseMs);
    }
    return true;
}

QString WebKitBrowser::element(const QString &selector)
{
    const QJsonValue found = call("POST", m_session + u"/element"_s,
                                  {{u"using"_s, u"css selector"_s}, {u"value"_s, selector}});
    return m_session + u"/element/"_s + found[QStringView(elementKey)].toString();
}

bool WebKitBrowser::click(const QString &selector)
{
    call("POST", element(selector) + u"/click"_s);
    return m_lastError.isEmpty();
}

bool WebKitBrowser::choose(const QString &selector, const QStringList &paths)
{
    call("POST", element(selector) + u"/value"_s, {{u"text"_s, paths.join(u'\n')}});
    return m_lastError.isEmpty();
}

} // namespace countersign::test
