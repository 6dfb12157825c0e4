// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace countersign::publish
{

struct MailAttachment {
    QString name;
    QString mediaType; // "application/pdf"
    QByteArray bytes;
};

// A message without a recipient that mail programs open for writing (RFC 5322, MIME; "X-Unsent").
QByteArray mailDraft(const QString &subject, const QString &body,
                     const QList<MailAttachment> &attachments, const QDateTime &date);

} // namespace countersign::publish
