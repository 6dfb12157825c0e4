// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/imapconnection.h"

#include <QElapsedTimer>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int answerMs = 60'000;
constexpr int sliceMs = 200; // between looks whether somebody has cancelled
constexpr qsizetype maxLineBytes = 1'000'000;
constexpr qint64 maxLiteralBytes = 200'000'000;
constexpr qsizetype maxReplies = 200'000;

base::Error mailError(base::ErrorKind kind, const char *code)
{
    return {kind, QString::fromLatin1(code), {}};
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

base::Error untrusted(const QSslCertificate &certificate)
{
    return {base::ErrorKind::Unauthorised,
            u"mail.certificate_untrusted"_s,
            {{u"fingerprint"_s, QString::fromLatin1(fingerprintOf(certificate))}}};
}

// The size of the literal that a line ends with, -1 for none: RFC 3501 section 4.3.
qint64 literalAtEnd(const QByteArray &line)
{
    if (!line.endsWith('}'))
        return -1;
    const qsizetype open = line.lastIndexOf('{');
    bool isNumber = false;
    const qint64 size = line.mid(open + 1, line.size() - open - 2).toLongLong(&isNumber);
    return open >= 0 && isNumber ? size : -1;
}

} // namespace

base::Result<> ImapConnection::open(const QString &host, int port,
                                    const QByteArray &trustedFingerprint, base::JobContext &context)
{
    m_socket.setPeerVerifyMode(trustedFingerprint.isEmpty() ? QSslSocket::VerifyPeer
                                                            : QSslSocket::QueryPeer);
    m_socket.connectToHostEncrypted(host, quint16(port));
    QElapsedTimer timer;
    timer.start();
    while (!m_socket.waitForEncrypted(sliceMs)) {
        if (!m_socket.sslHandshakeErrors().isEmpty()
            && m_socket.state() == QAbstractSocket::UnconnectedState)
            return untrusted(m_socket.sslHandshakeErrors().constFirst().certificate());
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        if (m_socket.state() == QAbstractSocket::UnconnectedState || timer.elapsed() > answerMs)
            return mailError(base::ErrorKind::Network, "mail.connect_failed");
    }
    if (!trustedFingerprint.isEmpty()
        && fingerprintOf(m_socket.peerCertificate()) != trustedFingerprint)
        return untrusted(m_socket.peerCertificate());
    auto greeting = readReply(context);
    if (!greeting)
        return greeting.error();
    if (!greeting->line.startsWith("* OK") && !greeting->line.startsWith("* PREAUTH"))
        return mailError(base::ErrorKind::Network, "mail.protocol");
    return {};
}

base::Result<> ImapConnection::waitForMore(base::JobContext &context)
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(sliceMs)) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return mailError(base::ErrorKind::Network, "mail.connect_failed");
        if (timer.elapsed() > answerMs)
            return mailError(base::ErrorKind::Network, "mail.timeout");
    }
    m_buffer += m_socket.readAll();
    return {};
}

base::Result<QByteArray> ImapConnection::readLine(base::JobContext &context)
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end >= 0) {
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 2);
            return line;
        }
        if (m_buffer.size() > maxLineBytes)
            return mailError(base::ErrorKind::Network, "mail.protocol");
        CS_TRY(waitForMore(context));
    }
}

base::Result<QByteArray> ImapConnection::readExactly(qint64 bytes, base::JobContext &context)
{
    while (m_buffer.size() < bytes)
        CS_TRY(waitForMore(context));
    const QByteArray content = m_buffer.left(bytes);
    m_buffer.remove(0, bytes);
    return content;
}

base::Result<ImapReply> ImapConnection::readReply(base::JobContext &context)
{
    ImapReply reply;
    for (;;) {
        auto line = readLine(context);
        if (!line)
            return line.error();
        const qint64 literal = literalAtEnd(*line);
        if (literal < 0) {
            reply.line += *line;
            return reply;
        }
        if (literal > maxLiteralBytes)
            return mailError(base::ErrorKind::Network, "mail.protocol");
        reply.line += line->left(line->lastIndexOf('{'));
        auto content = readExactly(literal, context);
        if (!content)
            return content.error();
        reply.literals.append(*content);
        if (reply.literals.size() > 1000 || reply.line.size() > maxLineBytes)
            return mailError(base::ErrorKind::Network, "mail.protocol");
    }
}

base::Result<> ImapConnection::send(const QByteArray &bytes, base::JobContext &context)
{
    m_socket.write(bytes);
    QElapsedTimer timer;
    timer.start();
    while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
        if (!m_socket.waitForBytesWritten(sliceMs)
            && m_socket.state() != QAbstractSocket::ConnectedState)
            return mailError(base::ErrorKind::Network, "mail.connect_failed");
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        if (timer.elapsed() > answerMs)
            return mailError(base::ErrorKind::Network, "mail.timeout");
    }
    return {};
}

QByteArray ImapConnection::nextTag()
{
    return "c" + QByteArray::number(++m_lastTag);
}

base::Result<ImapOutcome> ImapConnection::collect(const QByteArray &tag, bool answerQuestions,
                                                  base::JobContext &context)
{
    ImapOutcome outcome;
    for (;;) {
        auto reply = readReply(context);
        if (!reply)
            return reply.error();
        if (reply->line.startsWith(tag + ' ')) {
            const QByteArray rest = reply->line.mid(tag.size() + 1);
            outcome.ok = rest.startsWith("OK");
            outcome.text = rest.mid(rest.indexOf(' ') + 1);
            return outcome;
        }
        if (reply->line.startsWith('+') && answerQuestions)
            CS_TRY(send("\r\n", context));
        else if (reply->line.startsWith('*') && outcome.replies.size() < maxReplies)
            outcome.replies.append(*reply);
        else if (!reply->line.startsWith('+'))
            return mailError(base::ErrorKind::Network, "mail.protocol");
    }
}

base::Result<ImapOutcome> ImapConnection::command(const QList<ImapPiece> &pieces,
                                                  base::JobContext &context)
{
    const QByteArray tag = nextTag();
    QByteArray waiting = tag + ' ';
    for (const ImapPiece &piece : pieces) {
        if (!piece.isLiteral) {
            waiting += piece.text;
            continue;
        }
        CS_TRY(send(waiting + '{' + QByteArray::number(piece.text.size()) + "}\r\n", context));
        auto go = readReply(context);
        if (!go)
            return go.error();
        if (!go->line.startsWith('+')) // refused before it was sent
            return ImapOutcome{false, go->line, {}};
        waiting = piece.text;
    }
    CS_TRY(send(waiting + "\r\n", context));
    return collect(tag, false, context);
}

base::Result<ImapOutcome> ImapConnection::authenticate(const QByteArray &mechanism,
                                                       const QByteArray &initial,
                                                       base::JobContext &context)
{
    const QByteArray tag = nextTag();
    CS_TRY(send(tag + " AUTHENTICATE " + mechanism + ' ' + initial.toBase64() + "\r\n", context));
    return collect(tag, true, context);
}

} // namespace countersign::inlets
