// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace countersign::test
{

// A server on loopback that answers with bytes just as given, on a thread of its own: for answers
// that no proper server sends.
class RawServer
{
public:
    // Gets each whole request (head and body by Content-Length) and returns what to write before
    // the connection is closed.
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit RawServer(Answer answer)
        : m_answer(std::move(answer))
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~RawServer()
    {
        m_thread->requestInterruption();
        m_thread->wait();
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(int(m_port)).arg(path));
    }
    QList<QByteArray> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

private:
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        while (!m_thread->isInterruptionRequested()) {
            if (!server.hasPendingConnections() && !server.waitForNewConnection(20))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            const QByteArray request = read(*socket);
            {
                const QMutexLocker lock(&m_mutex);
                m_requests.append(request);
            }
            socket->write(m_answer(request));
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(1000)) { }
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(1000);
        }
    }
    static QByteArray read(QTcpSocket &socket)
    {
        QByteArray bytes;
        while (!isWhole(bytes) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(1000)))
            bytes += socket.readAll();
        return bytes;
    }
    static bool isWhole(const QByteArray &request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const QByteArray lower = request.left(head).toLower();
        const qsizetype field = lower.indexOf("content-length:");
        const qsizetype length = field < 0
            ? 0
            : lower.mid(field + 15, qMax(qsizetype(0), lower.indexOf('\r', field) - field - 15))
                  .trimmed()
                  .toLongLong();
        return request.size() >= head + 4 + length;
    }

    Answer m_answer;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_requests;
};

} // namespace countersign::test
