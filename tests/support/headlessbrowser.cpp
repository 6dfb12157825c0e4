// SPDX-License-Identifier: Apache-2.0
#include "tests/support/headlessbrowser.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr int answerMs = 30'000;
constexpr int pollPauseMs = 50;
// The numbers under which Chromium expects the pipe.
constexpr int readsAt = 3;
constexpr int writesAt = 4;

} // namespace

QString HeadlessBrowser::program()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

HeadlessBrowser::HeadlessBrowser(const QString &film)
{
    int in[2];
    int out[2];
    if (pipe(in) != 0 || pipe(out) != 0)
        qFatal("no pipe");
    // Out of the way of the numbers that the browser's ends will have.
    const int browserReads = fcntl(in[0], F_DUPFD, 10);
    const int browserWrites = fcntl(out[1], F_DUPFD, 10);
    m_toBrowser = fcntl(in[1], F_DUPFD_CLOEXEC, 10);
    m_fromBrowser = fcntl(out[0], F_DUPFD_CLOEXEC, 10);
    for (const int end : {in[0], in[1], out[0], out[1]})
        close(end);
    m_process.setChildProcessModifier([browserReads, browserWrites] {
        dup2(browserReads, readsAt);
        dup2(browserWrites, writesAt);
    });
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(
        program(),
        {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
         u"--remote-debugging-pipe"_s, u"--ignore-certificate-errors"_s,
         u"--use-fake-ui-for-media-stream"_s, u"--use-fake-device-for-media-stream"_s,
         u"--use-file-for-fake-video-capture="_s + film, u"--user-data-dir="_s + m_profile.path(),
         u"--window-size=412,915"_s, u"about:blank"_s});
    m_process.waitForStarted();
    close(browserReads);
    close(browserWrites);
}

HeadlessBrowser::~HeadlessBrowser()
{
    call(u"Browser.close"_s, {});
    close(m_toBrowser);
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    close(m_fromBrowser);
}

QJsonObject HeadlessBrowser::call(const QString &method, const QJsonObject &parameters)
{
    QJsonObject message{{u"id"_s, ++m_lastId}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty() && !method.startsWith(u"Browser."_s))
        message.insert(u"sessionId"_s, m_session);
    const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
    if (write(m_toBrowser, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return {};
    return answerTo(m_lastId);
}

QJsonObject HeadlessBrowser::answerTo(int id)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        for (qsizetype end = m_received.indexOf('\0'); end >= 0; end = m_received.indexOf('\0')) {
            const QJsonObject message = QJsonDocument::fromJson(m_received.left(end)).object();
            m_received.remove(0, end + 1);
            if (message[u"id"_s].toInt() == id)
                return message;
        }
        pollfd waiting{m_fromBrowser, POLLIN, 0};
        char piece[65536];
        if (timer.elapsed() > answerMs || poll(&waiting, 1, answerMs) <= 0)
            return {};
        const ssize_t count = read(m_fromBrowser, piece, sizeof piece);
        if (count <= 0)
            return {};
        m_received.append(piece, count);
    }
}

bool HeadlessBrowser::open(const QString &url)
{
    const QJsonObject made = call(u"Target.createTarget"_s, {{u"url"_s, url}});
    const QString target = made[u"result"_s][u"targetId"_s].toString();
    const QJsonObject attached
        = call(u"Target.attachToTarget"_s, {{u"targetId"_s, target}, {u"flatten"_s, true}});
    m_session = attached[u"result"_s][u"sessionId"_s].toString();
    return !m_session.isEmpty();
}

QJsonValue HeadlessBrowser::evaluate(const QString &expression)
{
    const QJsonObject answer
        = call(u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}});
    const QJsonValue wrong = answer[u"result"_s][u"exceptionDetails"_s];
    m_lastError = wrong.isUndefined()
        ? QString()
        : QString::fromUtf8(QJsonDocument(wrong.toObject()).toJson(QJsonDocument::Compact));
    return answer[u"result"_s][u"result"_s][u"value"_s];
}

bool HeadlessBrowser::waitFor(const QString &expression, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!evaluate(expression).toBool()) {
        if (timer.elapsed() > timeoutMs)
            return false;
        QTest::qWait(pollPauseMs);
    }
    return true;
}

} // namespace countersign::test
