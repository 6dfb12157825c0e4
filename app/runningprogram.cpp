// SPDX-License-Identifier: Apache-2.0
#include "app/runningprogram.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int handOverPatienceMs = 5000; // for a program that is busy starting
constexpr int roundMs = 100;
constexpr qint64 sizeBytes = 4;
constexpr qint64 mostRequestBytes = 1 << 20;
const QByteArray takenOver = "taken over"_ba;

// By the folder itself, whatever name leads to it.
QString meetingPlace(const QString &workspace)
{
    const QString canonical = QFileInfo(workspace).canonicalFilePath();
    const QByteArray name = QCryptographicHash::hash(
        (canonical.isEmpty() ? QDir::cleanPath(workspace) : canonical).toUtf8(),
        QCryptographicHash::Sha256);
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return runtime.filePath(u"countersign-"_s + QString::fromLatin1(name.toHex().left(16)));
}

// Its length first, so that the other side knows when all of it is there.
bool sendRequest(QLocalSocket &socket, const OpenRequest &request)
{
    const QByteArray bytes = toBytes(request);
    QByteArray size(sizeBytes, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), size.data());
    socket.write(size + bytes);
    return socket.waitForBytesWritten(handOverPatienceMs)
        && socket.waitForReadyRead(handOverPatienceMs) && socket.readAll() == takenOver;
}

} // namespace

QByteArray toBytes(const OpenRequest &request)
{
    return QCborMap{
        {u"document"_s, request.document.isNull() ? QString() : request.document.toString()},
        {u"files"_s, QCborArray::fromStringList(request.files)}}
        .toCborValue()
        .toCbor();
}

std::optional<OpenRequest> openRequestFrom(const QByteArray &bytes)
{
    QCborParserError broken;
    const QCborValue value = QCborValue::fromCbor(bytes, &broken);
    if (broken.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    OpenRequest request;
    if (const auto id = model::DocumentId::parse(value[u"document"_s].toString()))
        request.document = *id;
    const QCborArray files = value[u"files"_s].toArray();
    for (const QCborValue &file : files) {
        if (QDir::isAbsolutePath(file.toString()))
            request.files.append(file.toString());
    }
    return request;
}

RunningProgram::RunningProgram(const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_place(meetingPlace(workspace))
    , m_lock(m_place + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // only the death of its holder makes it stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningProgram::take);
}

RunningProgram::~RunningProgram() = default;

bool RunningProgram::handOver(const OpenRequest &request)
{
    QElapsedTimer waited;
    waited.start();
    // Whoever gets the lock is the first. Who holds it may not listen yet.
    while (!m_lock.tryLock(roundMs)) {
        QLocalSocket socket;
        socket.connectToServer(m_place);
        if (socket.waitForConnected(roundMs))
            return sendRequest(socket, request);
        if (waited.elapsed() > handOverPatienceMs)
            return false;
    }
    return false;
}

void RunningProgram::answer()
{
    if (!m_lock.isLocked() && !m_lock.tryLock(0))
        return;
    QLocalServer::removeServer(m_place); // of a program that was killed
    m_server.listen(m_place);
}

void RunningProgram::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() < sizeBytes)
                return;
            const qint64 size = qFromBigEndian<quint32>(socket->peek(sizeBytes).constData());
            if (size > mostRequestBytes)
                return socket->abort();
            if (socket->bytesAvailable() < sizeBytes + size)
                return;
            socket->read(sizeBytes);
            if (const auto request = openRequestFrom(socket->read(size))) {
                socket->write(takenOver);
                Q_EMIT requested(*request);
            }
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace countersign::app
