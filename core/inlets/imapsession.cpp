// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/imapsession.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

ImapPiece plain(const QByteArray &text)
{
    return {text, false};
}

ImapPiece literal(const QByteArray &text)
{
    return {text, true};
}

base::Error refusedBy(const QByteArray &text)
{
    return {base::ErrorKind::Network,
            u"mail.refused"_s,
            {{u"detail"_s, QString::fromUtf8(text).left(200)}}};
}

QByteArray shifted(const QString &run)
{
    QByteArray utf16(run.size() * 2, '\0');
    for (qsizetype i = 0; i < run.size(); ++i)
        qToBigEndian(run.at(i).unicode(), utf16.data() + 2 * i);
    return '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

// The number after a word of a response: "* OK [UIDVALIDITY 3857529045]".
QByteArray numberAfter(const QByteArray &line, const QByteArray &word)
{
    const qsizetype at = line.toUpper().indexOf(word + ' ');
    if (at < 0)
        return {};
    qsizetype end = at + word.size() + 1;
    const qsizetype begin = end;
    while (end < line.size() && line.at(end) >= '0' && line.at(end) <= '9')
        ++end;
    return line.mid(begin, end - begin);
}

} // namespace

QByteArray mailFolderName(const QString &name)
{
    QByteArray encoded;
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            encoded += shifted(run);
        run.clear();
    };
    for (const QChar c : name) {
        if (c.unicode() >= 0x20 && c.unicode() <= 0x7e) {
            flush();
            encoded += c == u'&' ? QByteArray("&-") : QByteArray(1, char(c.unicode()));
        } else {
            run += c;
        }
    }
    flush();
    return encoded;
}

ImapSession::ImapSession(model::Mailbox mailbox)
    : m_mailbox(std::move(mailbox))
{
}

base::Result<std::unique_ptr<ImapSession>> ImapSession::open(const model::Mailbox &mailbox,
                                                             const base::Secret &secret,
                                                             base::JobContext &context)
{
    std::unique_ptr<ImapSession> session(new ImapSession(mailbox));
    CS_TRY(session->m_connection.open(mailbox.host, mailbox.port,
                                      mailbox.trustedFingerprint.toLatin1(), context));
    CS_TRY(session->signIn(secret, context));
    CS_TRY(session->select(context));
    return session;
}

base::Result<ImapOutcome> ImapSession::run(const QList<ImapPiece> &pieces,
                                           base::JobContext &context)
{
    auto outcome = m_connection.command(pieces, context);
    if (outcome && !outcome->ok)
        return refusedBy(outcome->text);
    return outcome;
}

base::Result<> ImapSession::signIn(const base::Secret &secret, base::JobContext &context)
{
    const QByteArray user = m_mailbox.user.toUtf8();
    const QByteArray key = secret.view().toByteArray();
    auto outcome = m_mailbox.oauth
        ? m_connection.authenticate("XOAUTH2", "user=" + user + "\1auth=Bearer " + key + "\1\1",
                                    context)
        : m_connection.command({plain("LOGIN "), literal(user), plain(" "), literal(key)}, context);
    if (!outcome)
        return outcome.error();
    if (!outcome->ok)
        return base::Error{base::ErrorKind::Unauthorised, u"mail.sign_in_refused"_s, {}};
    auto able = run({plain("CAPABILITY")}, context);
    if (!able)
        return able.error();
    m_canMove = std::any_of(able->replies.begin(), able->replies.end(), [](const ImapReply &reply) {
        return (reply.line.toUpper() + ' ').contains(" MOVE ");
    });
    return {};
}

base::Result<> ImapSession::select(base::JobContext &context)
{
    auto outcome = m_connection.command(
        {plain("SELECT "), literal(mailFolderName(m_mailbox.folder))}, context);
    if (!outcome)
        return outcome.error();
    if (!outcome->ok)
        return base::Error{
            base::ErrorKind::NotFound, u"mail.folder_missing"_s, {{u"path"_s, m_mailbox.folder}}};
    for (const ImapReply &reply : std::as_const(outcome->replies)) {
        const QByteArray number = numberAfter(reply.line, "UIDVALIDITY");
        if (!number.isEmpty())
            m_validity = number;
    }
    return {};
}

base::Result<QList<quint32>> ImapSession::find(base::JobContext &context)
{
    const bool hasWords = !m_mailbox.from.isEmpty() || !m_mailbox.subject.isEmpty();
    QList<ImapPiece> pieces{
        plain(hasWords ? "UID SEARCH CHARSET UTF-8 UNDELETED" : "UID SEARCH UNDELETED")};
    if (m_mailbox.unseenOnly)
        pieces.append(plain(" UNSEEN"));
    if (!m_mailbox.from.isEmpty())
        pieces << plain(" FROM ") << literal(m_mailbox.from.toUtf8());
    if (!m_mailbox.subject.isEmpty())
        pieces << plain(" SUBJECT ") << literal(m_mailbox.subject.toUtf8());
    auto outcome = run(pieces, context);
    if (!outcome)
        return outcome.error();
    QList<quint32> found;
    for (const ImapReply &reply : std::as_const(outcome->replies)) {
        if (!reply.line.startsWith("* SEARCH"))
            continue;
        for (const QByteArray &number : reply.line.mid(8).split(' ')) {
            if (const quint32 uid = number.toUInt(); uid != 0)
                found.append(uid);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

base::Result<qint64> ImapSession::size(quint32 message, base::JobContext &context)
{
    auto outcome
        = run({plain("UID FETCH " + QByteArray::number(message) + " (RFC822.SIZE)")}, context);
    if (!outcome)
        return outcome.error();
    for (const ImapReply &reply : std::as_const(outcome->replies)) {
        const QByteArray number = numberAfter(reply.line, "RFC822.SIZE");
        if (!number.isEmpty())
            return number.toLongLong();
    }
    return 0;
}

base::Result<QByteArray> ImapSession::fetch(quint32 message, base::JobContext &context)
{
    auto outcome
        = run({plain("UID FETCH " + QByteArray::number(message) + " (BODY.PEEK[])")}, context);
    if (!outcome)
        return outcome.error();
    for (const ImapReply &reply : std::as_const(outcome->replies)) {
        if (reply.line.contains("FETCH") && !reply.literals.isEmpty())
            return reply.literals.constFirst();
    }
    return base::Error{base::ErrorKind::NotFound, u"mail.message_gone"_s, {}};
}

base::Result<> ImapSession::finish(quint32 message, base::JobContext &context)
{
    if (m_mailbox.moveTo.isEmpty()) {
        auto marked
            = run({plain("UID STORE " + QByteArray::number(message) + " +FLAGS.SILENT (\\Seen)")},
                  context);
        return marked ? base::Result<>() : marked.error();
    }
    return move(message, context);
}

// Without MOVE it is copied and marked for deletion; the server's next clean-up takes it away. To
// expunge here would take away what others have marked.
base::Result<> ImapSession::move(quint32 message, base::JobContext &context)
{
    const QByteArray number = QByteArray::number(message);
    const ImapPiece to = literal(mailFolderName(m_mailbox.moveTo));
    auto moved = run({plain((m_canMove ? "UID MOVE " : "UID COPY ") + number + ' '), to}, context);
    if (!moved)
        return moved.error();
    if (m_canMove)
        return {};
    auto marked
        = run({plain("UID STORE " + number + " +FLAGS.SILENT (\\Seen \\Deleted)")}, context);
    return marked ? base::Result<>() : marked.error();
}

void ImapSession::close(base::JobContext &context)
{
    (void)m_connection.command({plain("LOGOUT")}, context);
}

} // namespace countersign::inlets
