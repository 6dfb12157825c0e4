// SPDX-License-Identifier: Apache-2.0
#include "core/net/loopbackreceiver.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

constexpr int pollMs = 100;
constexpr int readTimeoutMs = 5'000;
constexpr qsizetype maxRequestHead = 16 * 1024;

// The request target of "GET /callback?... HTTP/1.1"; empty for anything else.
QByteArray readTarget(QTcpSocket &socket, base::JobContext &context)
{
    QByteArray head;
    const QDeadlineTimer deadline(readTimeoutMs);
    while (!head.contains("\r\n\r\n")) {
        if (context.isCancelled() || deadline.hasExpired() || head.size() > maxRequestHead)
            return {};
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(pollMs)
            && socket.state() != QAbstractSocket::ConnectedState)
            return {};
        head += socket.readAll();
    }
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    return line.size() == 3 && line[0] == "GET" ? line[1] : QByteArray();
}

// Without words: core holds none. The browser shows a tick or a cross, the application says the
// rest.
void answerBrowser(QTcpSocket &socket, const QByteArray &status, const QByteArray &mark)
{
    const QByteArray page
        = "<!doctype html><meta charset=\"utf-8\"><title>Countersign</title>"
          "<body style=\"font:64px sans-serif;text-align:center;margin-top:30vh\">"
        + mark;
    socket.write("HTTP/1.1 " + status
                 + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                   "Connection: close\r\nContent-Length: "
                 + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(readTimeoutMs)) { }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(pollMs);
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QUrl base)
    : m_base(std::move(base))
{
}

base::Result<> LoopbackReceiver::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return base::Error{base::ErrorKind::Io, u"net.listen_failed"_s, {}};
    return {};
}

QUrl LoopbackReceiver::redirectUri() const
{
    QUrl uri = m_base;
    uri.setPort(m_server.serverPort());
    return uri;
}

// As a browser asks for it.
QString LoopbackReceiver::path() const
{
    return m_base.path().isEmpty() ? u"/"_s : m_base.path();
}

base::Result<QUrlQuery> LoopbackReceiver::waitForRedirect(const QString &state, int timeoutMs,
                                                          base::JobContext &context)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired()) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        if (!m_server.hasPendingConnections() && !m_server.waitForNewConnection(pollMs))
            continue;
        const std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        const QUrl target = QUrl::fromEncoded("http://127.0.0.1" + readTarget(*socket, context));
        const QUrlQuery query(target.query(QUrl::FullyEncoded));
        if (target.path() != path()) {
            answerBrowser(*socket, "404 Not Found"_ba, {});
        } else if (query.queryItemValue(u"state"_s, QUrl::FullyDecoded) != state) {
            // Not our sign-in: somebody may be trying a forged answer (RFC 6749 section 10.12); the
            // true one may yet come.
            answerBrowser(*socket, "400 Bad Request"_ba, "&#10007;"_ba);
        } else {
            const bool isGranted = query.hasQueryItem(u"code"_s);
            answerBrowser(*socket, "200 OK"_ba, isGranted ? "&#10003;"_ba : "&#10007;"_ba);
            return query;
        }
    }
    return base::Error{base::ErrorKind::Network, u"net.timeout"_s, {}};
}

} // namespace countersign::net
