// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/messageintake.h"

#include "core/security/hash.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr qint64 messageProbeBytes = 512;

inlets::MessageForm formOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return inlets::MessageForm::None;
    return inlets::messageForm(QFileInfo(path).fileName(), file.read(messageProbeBytes));
}

base::Result<inlets::MailMessage> readMessageFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"import.unreadable"_s, {{u"path"_s, path}}};
    return inlets::readMessage(formOf(path), file.read(inlets::maxMessageBytes + 1));
}

} // namespace

bool isMessageFile(const QString &path)
{
    return formOf(path) != inlets::MessageForm::None;
}

QList<IngestOutcome> ingestMessage(Intake &intake, const inlets::MailMessage &message,
                                   const QString &path, IngestOptions options, const QString &actor,
                                   base::JobContext &context)
{
    if (message.documents.isEmpty())
        return {
            {path, {}, {}, base::Error{base::ErrorKind::InvalidInput, u"mail.no_document"_s, {}}}};
    options.source.way = u"mail"_s;
    options.source.sender = message.sender;
    options.source.subject = message.subject;
    if (!message.messageId.isEmpty())
        options.source.reference = message.messageId;
    QList<IngestOutcome> outcomes;
    for (const inlets::MailDocument &document : message.documents) {
        const QByteArray hash = security::sha256(document.bytes).toHex();
        options.inlet = u"mail"_s;
        options.item = message.messageId + u'\n' + QString::fromLatin1(hash);
        IngestOutcome outcome
            = intake.ingestBytes(document.bytes, document.name, options, actor, context);
        if (!path.isEmpty())
            outcome.path = path;
        outcomes.append(outcome);
    }
    return outcomes;
}

QList<IngestOutcome> ingestMessageFile(Intake &intake, const QString &path,
                                       const IngestOptions &options, const QString &actor,
                                       base::JobContext &context)
{
    auto message = readMessageFile(path);
    if (!message)
        return {{path, {}, {}, message.error()}};
    IngestOptions withOrigin = options;
    withOrigin.origin = u"mail"_s;
    return ingestMessage(intake, *message, path, withOrigin, actor, context);
}

} // namespace countersign::workflow
