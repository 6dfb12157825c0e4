// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace countersign::inlets
{

// A file in a message that may be a contract.
struct MailDocument {
    QString name;
    QByteArray bytes;

    bool operator==(const MailDocument &) const = default;
};

// A message as far as it concerns us. Documents of messages that are in it (forwarded ones, in any
// depth) are among its own.
struct MailMessage {
    QString messageId; // without angle brackets; empty when it has none
    QString sender; // "Rosa Lind <rosa@example.com>"
    QString subject;
    QList<MailDocument> documents;
    int passedOver = 0; // parts that are files but no documents: logos, calendars, archives

    bool operator==(const MailMessage &) const = default;
};

inline constexpr qint64 maxMessageBytes = 150'000'000;

enum class MessageForm { None, Internet, Outlook };
// What a file holds by its name and first bytes: ".eml" is text, so that its name has to say so.
MessageForm messageForm(const QString &name, QByteArrayView start);

// Of either form. Codes: mail.malformed (Corrupt), mail.too_large (InvalidInput).
base::Result<MailMessage> readMessage(MessageForm form, const QByteArray &bytes);

// Whether a part of that name and content is worth taking in: PDF and TIFF always, other pictures
// unless they are `shownInText` or too small to be a page.
bool isMailDocument(QByteArrayView content, bool shownInText);

} // namespace countersign::inlets
