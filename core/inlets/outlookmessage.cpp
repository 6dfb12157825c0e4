// SPDX-License-Identifier: Apache-2.0
// Numbers of properties are those of [MS-OXPROPS]; how they are stored is [MS-OXMSG] section 2.
#include "core/inlets/internetmessage.h"
#include "core/inlets/oledocument.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int maxStorageDepth = 8;

QString streamName(const QString &property, const QString &type)
{
    return u"__substg1.0_"_s + property + type;
}

// As Unicode, else as the bytes of a code page, most of which have ASCII in common.
QString textOf(const OleDocument &file, qsizetype storage, const QString &property)
{
    const QByteArray wide = file.content(file.child(storage, streamName(property, u"001F"_s)));
    if (!wide.isEmpty())
        return QString(QStringDecoder(QStringDecoder::Utf16LE)(wide)).remove(QChar()).simplified();
    return QString::fromLatin1(file.content(file.child(storage, streamName(property, u"001E"_s))))
        .remove(QChar())
        .simplified();
}

QString firstText(const OleDocument &file, qsizetype storage, const QStringList &properties)
{
    for (const QString &property : properties) {
        const QString text = textOf(file, storage, property);
        if (!text.isEmpty())
            return text.left(998);
    }
    return {};
}

void takeOutlookHeaders(const OleDocument &file, qsizetype storage, MailMessage &message)
{
    if (message.messageId.isEmpty()) {
        QString id = textOf(file, storage, u"1035"_s); // PidTagInternetMessageId
        if (id.startsWith(u'<') && id.endsWith(u'>'))
            id = id.mid(1, id.size() - 2);
        message.messageId = id;
    }
    if (message.subject.isEmpty())
        message.subject = textOf(file, storage, u"0037"_s); // PidTagSubject
    if (message.sender.isEmpty()) {
        // PidTagSenderName; PidTagSenderSmtpAddress, PidTagSenderEmailAddress
        const QString name = textOf(file, storage, u"0C1A"_s);
        const QString address = firstText(file, storage, {u"5D01"_s, u"0C1F"_s});
        message.sender
            = name.isEmpty() || name == address ? address : u"%1 <%2>"_s.arg(name, address);
    }
}

base::Result<> takeStorage(const OleDocument &file, qsizetype storage, MailMessage &message,
                           int depth, int storageDepth);

base::Result<> takeAttachment(const OleDocument &file, qsizetype attachment, MailMessage &message,
                              int depth, int storageDepth)
{
    // PidTagAttachDataBinary as an object: a message within this file.
    const qsizetype within = file.child(attachment, streamName(u"3701"_s, u"000D"_s));
    if (within >= 0)
        return takeStorage(file, within, message, depth, storageDepth + 1);
    const QByteArray bytes = file.content(file.child(attachment, streamName(u"3701"_s, u"0102"_s)));
    if (bytes.isEmpty())
        return {};
    const QString name // PidTagAttachLongFilename, PidTagAttachFilename
        = firstText(file, attachment, {u"3707"_s, u"3704"_s}).section(u'/', -1).section(u'\\', -1);
    const bool hasId = !textOf(file, attachment, u"3712"_s).isEmpty(); // PidTagAttachContentId
    return takeMailPart(name, bytes, hasId, message, depth);
}

base::Result<> takeStorage(const OleDocument &file, qsizetype storage, MailMessage &message,
                           int depth, int storageDepth)
{
    if (storageDepth > maxStorageDepth)
        return {};
    for (const qsizetype at : file.entries().at(storage).children) {
        const OleDocument::Entry &entry = file.entries().at(at);
        if (entry.isStorage && entry.name.startsWith(u"__attach_version1.0_#"_s))
            CS_TRY(takeAttachment(file, at, message, depth, storageDepth));
    }
    return {};
}

} // namespace

base::Result<> readOutlookMessage(const QByteArray &bytes, MailMessage &message, int depth)
{
    auto file = OleDocument::open(bytes);
    if (!file)
        return file.error();
    takeOutlookHeaders(*file, 0, message);
    return takeStorage(*file, 0, message, depth, 0);
}

} // namespace countersign::inlets
