// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace countersign::test
{

struct ImapStubMessage {
    quint32 uid = 0;
    QByteArray content;
    QSet<QByteArray> flags;
};

// A mailbox server on 127.0.0.1, in a thread of its own: IMAP over TLS with LOGIN, XOAUTH2, SELECT,
// UID SEARCH, FETCH, STORE, COPY and MOVE as our client uses them. It holds mailboxes, not
// expectations.
class ImapStub
{
public:
    ImapStub();
    ~ImapStub();

    int port() const { return m_port; }
    QString fingerprint() const { return m_fingerprint; } // of its certificate, hexadecimal

    // Before the first connection.
    QByteArray user = "in@example.org";
    QByteArray password = "p\"ass\\word";
    QByteArray token = "access-token";
    std::function<bool(const QByteArray &)> isToken; // in place of `token`
    bool canMove = true;

    // Safe while it runs.
    void add(const QByteArray &folder, const QByteArray &content);
    QList<ImapStubMessage> messages(const QByteArray &folder);
    int fetches(); // of whole messages so far
    void dropNextFetch(); // the connection breaks in the middle of the next message

private:
    class Server;
    friend class ImapConversation;

    QThread m_thread;
    std::unique_ptr<Server> m_server;
    int m_port = 0;
    QString m_fingerprint;
    QMutex m_mutex;
    QMap<QByteArray, QList<ImapStubMessage>> m_folders{{"INBOX", {}}};
    quint32 m_nextUid = 100;
    int m_fetches = 0;
    bool m_dropNext = false;
};

} // namespace countersign::test
