// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/inlets/imapconnection.h"
#include "core/model/mailbox.h"

#include <memory>

namespace countersign::inlets
{

// A mailbox that is open: finds messages, fetches them, and marks or moves them when they are done.
// Codes beside those of ImapConnection: mail.sign_in_refused (Unauthorised), mail.folder_missing
// (NotFound), mail.refused (fact "detail": the server's words).
class ImapSession
{
public:
    // `secret`: the password, or the access token when the mailbox signs in with OAuth.
    static base::Result<std::unique_ptr<ImapSession>>
    open(const model::Mailbox &mailbox, const base::Secret &secret, base::JobContext &context);

    // Names this numbering of messages: it changes when a server has numbered them anew.
    QByteArray validity() const { return m_validity; }
    // Numbers (UIDs) of what the mailbox's rule asks for, oldest first.
    base::Result<QList<quint32>> find(base::JobContext &context);
    // 0 when the server does not say.
    base::Result<qint64> size(quint32 message, base::JobContext &context);
    // The whole message; looking at it marks nothing.
    base::Result<QByteArray> fetch(quint32 message, base::JobContext &context);
    // As the mailbox's rule says: marked as seen, or moved.
    base::Result<> finish(quint32 message, base::JobContext &context);
    void close(base::JobContext &context);

private:
    explicit ImapSession(model::Mailbox mailbox);
    base::Result<> signIn(const base::Secret &secret, base::JobContext &context);
    base::Result<> select(base::JobContext &context);
    base::Result<> move(quint32 message, base::JobContext &context);
    base::Result<ImapOutcome> run(const QList<ImapPiece> &pieces, base::JobContext &context);

    model::Mailbox m_mailbox;
    ImapConnection m_connection;
    QByteArray m_validity;
    bool m_canMove = false; // RFC 6851
};

// A folder's name as IMAP writes it: modified UTF-7, RFC 3501 section 5.1.3.
QByteArray mailFolderName(const QString &name);

} // namespace countersign::inlets
