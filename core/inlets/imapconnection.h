// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSslSocket>

namespace countersign::inlets
{

// One response of the server: its line, with each literal taken out of it.
struct ImapReply {
    QByteArray line; // "* 3 FETCH (UID 7 BODY[] )", without the line's end
    QList<QByteArray> literals;
};

struct ImapOutcome {
    bool ok = false;
    QByteArray text; // of the tagged response, after OK, NO or BAD
    QList<ImapReply> replies; // the untagged ones
};

// A part of a command: sent as it stands, or as a literal, which may hold anything.
struct ImapPiece {
    QByteArray text;
    bool isLiteral = false;
};

// The wire of IMAP4rev1 (RFC 3501) over TLS from the first byte (RFC 8314). Blocking, for one
// worker thread; whatever the server says is bounded. Codes: mail.connect_failed,
// mail.certificate_untrusted (fact "fingerprint"), mail.timeout, mail.protocol, job.cancelled.
class ImapConnection
{
public:
    // `trustedFingerprint`: SHA-256 of a certificate that is trusted whoever signed it, or empty.
    base::Result<> open(const QString &host, int port, const QByteArray &trustedFingerprint,
                        base::JobContext &context);

    base::Result<ImapOutcome> command(const QList<ImapPiece> &pieces, base::JobContext &context);
    // For AUTHENTICATE: what the server asks is answered by an empty line, so that it tells why it
    // refuses.
    base::Result<ImapOutcome> authenticate(const QByteArray &mechanism, const QByteArray &initial,
                                           base::JobContext &context);

private:
    base::Result<> send(const QByteArray &bytes, base::JobContext &context);
    base::Result<ImapReply> readReply(base::JobContext &context);
    base::Result<QByteArray> readLine(base::JobContext &context);
    base::Result<QByteArray> readExactly(qint64 bytes, base::JobContext &context);
    base::Result<> waitForMore(base::JobContext &context);
    base::Result<ImapOutcome> collect(const QByteArray &tag, bool answerQuestions,
                                      base::JobContext &context);
    QByteArray nextTag();

    QSslSocket m_socket;
    QByteArray m_buffer;
    int m_lastTag = 0;
};

} // namespace countersign::inlets
