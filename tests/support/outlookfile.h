// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::test
{

struct OutlookAttachment {
    QString name;
    QByteArray bytes;
    QString contentId;
};

// What outlookFile() writes.
struct OutlookMessage {
    QString subject;
    QString senderName;
    QString senderAddress;
    QString messageId;
    QList<OutlookAttachment> attachments;
    QList<OutlookMessage> within;
};

// A message as Outlook stores it ([MS-OXMSG] in [MS-CFB]), as far as reading it needs.
QByteArray outlookFile(const OutlookMessage &message);

} // namespace countersign::test
