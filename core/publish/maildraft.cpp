// SPDX-License-Identifier: Apache-2.0
#include "core/publish/maildraft.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

// RFC 2047, section 2: words of at most 75 characters.
QByteArray encodedHeader(const QString &text)
{
    constexpr qsizetype mostBytes = 42; // 56 in base 64
    QByteArray header;
    QByteArray word;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        header += (header.isEmpty() ? "" : "\r\n ");
        header += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint character : text.toUcs4()) {
        const QByteArray bytes
            = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toUtf8();
        if (word.size() + bytes.size() > mostBytes)
            finish();
        word += bytes;
    }
    finish();
    return header;
}

QByteArray inLines(const QByteArray &base64)
{
    constexpr qsizetype lineLength = 76;
    QByteArray lines;
    lines.reserve(base64.size() + base64.size() / lineLength * 2 + 2);
    for (qsizetype i = 0; i < base64.size(); i += lineLength)
        lines += base64.mid(i, lineLength) + "\r\n";
    return lines;
}

QByteArray partOf(const MailAttachment &attachment)
{
    // RFC 2231 for the name, whatever letters it has.
    const QByteArray name = "filename*=UTF-8''" + QUrl::toPercentEncoding(attachment.name);
    return "Content-Type: " + attachment.mediaType.toLatin1()
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; " + name
        + "\r\n\r\n" + inLines(attachment.bytes.toBase64());
}

} // namespace

QByteArray mailDraft(const QString &subject, const QString &body,
                     const QList<MailAttachment> &attachments, const QDateTime &date)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MailAttachment &attachment : attachments)
        hash.addData(attachment.bytes);
    // Base 64 has no '_': the line can't stand in a part.
    const QByteArray boundary = "_part_" + hash.result().toHex().left(32);
    QByteArray mail = "X-Unsent: 1\r\nDate: "
        + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1()
        + " +0000\r\nSubject: " + encodedHeader(subject)
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + boundary
        + "\"\r\n\r\n--" + boundary
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + inLines(body.toUtf8().toBase64());
    for (const MailAttachment &attachment : attachments)
        mail += "--" + boundary + "\r\n" + partOf(attachment);
    return mail + "--" + boundary + "--\r\n";
}

} // namespace countersign::publish
