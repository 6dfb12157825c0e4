// SPDX-License-Identifier: Apache-2.0
#include "tests/support/imapstub.h"

#include "core/base/clock.h"
#include "core/security/x509.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace countersign::test
{

// One client's connection.
class ImapConversation : public QObject
{
public:
    ImapConversation(QSslSocket *socket, ImapStub &stub)
        : QObject(socket)
        , m_socket(socket)
        , m_stub(stub)
    {
        connect(socket, &QSslSocket::encrypted, this, [this] { say("* OK ready"); });
        connect(socket, &QSslSocket::readyRead, this, [this] { read(); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void say(const QByteArray &line) { m_socket->write(line + "\r\n"); }

    // Lines end commands unless they end with a literal's size; literals are collected as words.
    void read()
    {
        m_received += m_socket->readAll();
        for (;;) {
            if (m_literal >= 0) {
                if (m_received.size() < m_literal)
                    return;
                m_words.append(m_received.left(m_literal));
                m_received.remove(0, m_literal);
                m_literal = -1;
            }
            const qsizetype end = m_received.indexOf("\r\n");
            if (end < 0)
                return;
            const QByteArray line = m_received.left(end);
            m_received.remove(0, end + 2);
            takeLine(line);
        }
    }
    void takeLine(const QByteArray &line)
    {
        if (!m_waitingTag.isEmpty()) { // the client's empty answer to a refused token
            say(m_waitingTag + " NO refused");
            m_waitingTag.clear();
            return;
        }
        const bool more = line.endsWith('}');
        const QByteArray words = more ? line.left(line.lastIndexOf('{')) : line;
        for (const QByteArray &word : words.split(' ')) {
            if (!word.isEmpty())
                m_words.append(word);
        }
        if (more) {
            m_literal = line.mid(words.size() + 1).chopped(1).toLongLong();
            say("+ go on");
            return;
        }
        const QList<QByteArray> command = std::exchange(m_words, {});
        const QMutexLocker lock(&m_stub.m_mutex);
        answer(command);
    }
    void answer(const QList<QByteArray> &command)
    {
        const QByteArray tag = command.value(0);
        QByteArray verb = command.value(1).toUpper();
        if (verb == "UID")
            verb += ' ' + command.value(2).toUpper();
        if (verb == "LOGIN")
            say(tag
                + (command.value(2) == m_stub.user && command.value(3) == m_stub.password
                       ? " OK in"
                       : " NO wrong"));
        else if (verb == "AUTHENTICATE")
            authenticate(tag, command);
        else if (verb == "CAPABILITY") {
            say(QByteArray("* CAPABILITY IMAP4rev1 AUTH=XOAUTH2")
                + (m_stub.canMove ? " MOVE" : ""));
            say(tag + " OK");
        } else if (verb == "SELECT")
            select(tag, command.value(2));
        else if (verb == "UID SEARCH")
            search(tag, command);
        else if (verb == "UID FETCH")
            fetch(tag, command.value(3).toUInt(), command.mid(4).join(' '));
        else if (verb == "UID STORE")
            store(tag, command.value(3).toUInt(), command.mid(5).join(' '));
        else if (verb == "UID MOVE" || verb == "UID COPY")
            move(tag, command.value(3).toUInt(), command.value(4), verb == "UID MOVE");
        else
            say(tag + (verb == "LOGOUT" ? " OK bye" : " BAD what"));
    }
    void authenticate(const QByteArray &tag, const QList<QByteArray> &command)
    {
        const QByteArray given = QByteArray::fromBase64(command.value(3));
        const QByteArray begin = "user=" + m_stub.user + "\1auth=Bearer ";
        const QByteArray token = given.sliced(std::min(begin.size(), given.size()))
                                     .chopped(given.endsWith("\1\1") ? 2 : 0);
        const bool opens = m_stub.isToken ? m_stub.isToken(token) : token == m_stub.token;
        if (command.value(2) == "XOAUTH2" && given == begin + token + "\1\1" && opens)
            return say(tag + " OK in");
        m_waitingTag = tag;
        say("+ eyJzdGF0dXMiOiI0MDAifQ==");
    }
    void select(const QByteArray &tag, const QByteArray &folder)
    {
        if (!m_stub.m_folders.contains(folder))
            return say(tag + " NO no such folder");
        m_folder = folder;
        say("* OK [UIDVALIDITY 7] numbered");
        say(tag + " OK [READ-WRITE]");
    }
    void search(const QByteArray &tag, const QList<QByteArray> &command)
    {
        QByteArray found;
        for (const ImapStubMessage &message : std::as_const(m_stub.m_folders[m_folder])) {
            const auto header = [&](const QByteArray &name) {
                const qsizetype at = message.content.indexOf(name + ": ");
                return message.content.mid(at, message.content.indexOf("\r\n", at) - at);
            };
            const auto asked = [&](const QByteArray &word) {
                const qsizetype at = command.indexOf(word);
                return at < 0 ? QByteArray() : command.value(at + 1);
            };
            if ((command.contains("UNSEEN") && message.flags.contains("\\Seen"))
                || message.flags.contains("\\Deleted") || !header("From").contains(asked("FROM"))
                || !header("Subject").contains(asked("SUBJECT")))
                continue;
            found += ' ' + QByteArray::number(message.uid);
        }
        say("* SEARCH" + found);
        say(tag + " OK");
    }
    ImapStubMessage *find(quint32 uid)
    {
        for (ImapStubMessage &message : m_stub.m_folders[m_folder]) {
            if (message.uid == uid)
                return &message;
        }
        return nullptr;
    }
    void fetch(const QByteArray &tag, quint32 uid, const QByteArray &what)
    {
        const ImapStubMessage *message = find(uid);
        const QByteArray number = QByteArray::number(uid);
        if (message && what.contains("RFC822.SIZE"))
            say("* 1 FETCH (UID " + number + " RFC822.SIZE "
                + QByteArray::number(message->content.size()) + ")");
        if (message && what.contains("BODY")) {
            ++m_stub.m_fetches;
            QByteArray reply = "* 1 FETCH (UID " + number + " BODY[] {"
                + QByteArray::number(message->content.size()) + "}\r\n" + message->content + ")";
            if (std::exchange(m_stub.m_dropNext, false)) {
                m_socket->write(reply.left(reply.size() / 2));
                m_socket->disconnectFromHost();
                return;
            }
            say(reply);
        }
        say(tag + " OK");
    }
    void store(const QByteArray &tag, quint32 uid, QByteArray flags)
    {
        flags.replace('(', "").replace(')', "");
        if (ImapStubMessage *message = find(uid)) {
            for (const QByteArray &flag : flags.split(' '))
                message->flags.insert(flag);
        }
        say(tag + " OK");
    }
    void move(const QByteArray &tag, quint32 uid, const QByteArray &to, bool away)
    {
        ImapStubMessage *message = find(uid);
        if (!message || !m_stub.m_folders.contains(to))
            return say(tag + " NO [TRYCREATE]");
        ImapStubMessage copy = *message;
        copy.uid = m_stub.m_nextUid++;
        if (away)
            m_stub.m_folders[m_folder].removeIf(
                [uid](const ImapStubMessage &other) { return other.uid == uid; });
        m_stub.m_folders[to].append(copy);
        say(tag + " OK");
    }

    QSslSocket *m_socket;
    ImapStub &m_stub;
    QByteArray m_received;
    QByteArray m_folder;
    QByteArray m_waitingTag;
    QList<QByteArray> m_words;
    qint64 m_literal = -1;
};

class ImapStub::Server : public QTcpServer
{
public:
    explicit Server(ImapStub &stub)
        : m_stub(stub)
    {
        const auto key = security::PrivateKey::generateP256();
        security::CertificateRequest request;
        request.commonName = u"localhost"_s;
        request.use = security::CertificateUse::Server;
        request.notBefore = base::SystemClock().now().addDays(-1);
        request.notAfter = base::SystemClock().now().addDays(1);
        const auto made = security::makeRootCertificate(request, key);
        m_certificate = QSslCertificate(made->toPem());
        m_key = QSslKey(key.toPem().view().toByteArray(), QSsl::Ec);
        m_stub.m_fingerprint = QString::fromLatin1(made->sha256Fingerprint().toHex());
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        new ImapConversation(socket, m_stub);
        socket->startServerEncryption();
    }

private:
    ImapStub &m_stub;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

ImapStub::ImapStub()
{
    m_server = std::make_unique<Server>(*this); // writes to members that come after it
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("can't listen");
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

ImapStub::~ImapStub()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ImapStub::add(const QByteArray &folder, const QByteArray &content)
{
    const QMutexLocker lock(&m_mutex);
    QList<ImapStubMessage> &messages = m_folders[folder];
    if (!content.isEmpty())
        messages.append({m_nextUid++, content, {}});
}

QList<ImapStubMessage> ImapStub::messages(const QByteArray &folder)
{
    const QMutexLocker lock(&m_mutex);
    return m_folders.value(folder);
}

int ImapStub::fetches()
{
    const QMutexLocker lock(&m_mutex);
    return m_fetches;
}

void ImapStub::dropNextFetch()
{
    const QMutexLocker lock(&m_mutex);
    m_dropNext = true;
}

} // namespace countersign::test
