// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/mailmessage.h"

#include "core/imaging/mediatype.h"
#include "core/inlets/internetmessage.h"
#include "core/inlets/oledocument.h"

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int maxMessageDepth = 8;
constexpr qsizetype maxMailFiles = 500;
// A page that can be read is larger; logos and pictures of signatures are smaller.
constexpr qsizetype smallestPageBytes = 25'000;

} // namespace

bool isMailDocument(QByteArrayView content, bool shownInText)
{
    const imaging::MediaType type = imaging::detectMediaType(
        content.first(qMin(content.size(), qsizetype(imaging::mediaTypeProbeBytes))));
    switch (type) {
    case imaging::MediaType::Pdf:
    case imaging::MediaType::Tiff:
        return true;
    case imaging::MediaType::Jpeg:
    case imaging::MediaType::Png:
    case imaging::MediaType::WebP:
    case imaging::MediaType::Heic:
        return !shownInText && content.size() >= smallestPageBytes;
    case imaging::MediaType::Bmp:
    case imaging::MediaType::Gif:
    case imaging::MediaType::Unknown:
        return false;
    }
    return false;
}

MessageForm messageForm(const QString &name, QByteArrayView start)
{
    const QString lower = name.toLower();
    if (lower.endsWith(u".eml"_s))
        return MessageForm::Internet;
    if (lower.endsWith(u".msg"_s) && OleDocument::looksLikeOne(start))
        return MessageForm::Outlook;
    return MessageForm::None;
}

base::Result<> takeMailPart(const QString &name, const QByteArray &bytes, bool shownInText,
                            MailMessage &message, int depth)
{
    if (message.documents.size() + message.passedOver >= maxMailFiles)
        return base::Error{base::ErrorKind::InvalidInput, u"mail.too_large"_s, {}};
    if (isMailDocument(bytes, shownInText)) {
        message.documents.append({name.isEmpty() ? message.subject : name, bytes});
        return {};
    }
    const MessageForm form = messageForm(name, bytes);
    if (form == MessageForm::None || depth >= maxMessageDepth) {
        ++message.passedOver;
        return {};
    }
    return form == MessageForm::Internet ? readInternetMessage(bytes, message, depth + 1)
                                         : readOutlookMessage(bytes, message, depth + 1);
}

base::Result<MailMessage> readMessage(MessageForm form, const QByteArray &bytes)
{
    if (bytes.size() > maxMessageBytes)
        return base::Error{base::ErrorKind::InvalidInput, u"mail.too_large"_s, {}};
    MailMessage message;
    CS_TRY(form == MessageForm::Outlook ? readOutlookMessage(bytes, message, 0)
                                        : readInternetMessage(bytes, message, 0));
    return message;
}

} // namespace countersign::inlets
