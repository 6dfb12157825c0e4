// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/internetmessage.h"

#include <gmime/gmime.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int maxPartDepth = 50;

struct GObjectDeleter {
    template <typename T>
    void operator()(T *object) const
    {
        g_object_unref(object);
    }
};
template <typename T>
using GObjectPtr = std::unique_ptr<T, GObjectDeleter>;

struct GFree {
    void operator()(char *text) const { g_free(text); }
};

void initialiseGMime()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(done)
}

QString oneLine(const char *text)
{
    return QString::fromUtf8(text ? text : "").simplified().left(998);
}

QByteArray decodedContent(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray *bytes
        = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(memory.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

// Where a part stands: what is in a multipart/related, or says it is inline with an id of its own,
// is shown in the text.
struct PartPlace {
    bool related = false;
    int partDepth = 0;
    int messageDepth = 0;
};

base::Result<> takeObject(GMimeObject *object, const PartPlace &place, MailMessage &message);

void takeHeaders(GMimeMessage *from, MailMessage &message)
{
    if (message.messageId.isEmpty())
        message.messageId = oneLine(g_mime_message_get_message_id(from));
    if (message.subject.isEmpty())
        message.subject = oneLine(g_mime_message_get_subject(from));
    InternetAddressList *senders = g_mime_message_get_from(from);
    if (message.sender.isEmpty() && senders) {
        const std::unique_ptr<char, GFree> text(
            internet_address_list_to_string(senders, nullptr, FALSE));
        message.sender = oneLine(text.get());
    }
}

base::Result<> takePart(GMimePart *part, const PartPlace &place, MailMessage &message)
{
    GMimeObject *object = GMIME_OBJECT(part);
    const QString name = oneLine(g_mime_part_get_filename(part)).section(u'/', -1);
    const char *disposition = g_mime_object_get_disposition(object);
    const bool isInline = disposition && g_ascii_strcasecmp(disposition, "inline") == 0;
    const bool hasId = g_mime_object_get_content_id(object) != nullptr;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (g_mime_content_type_is_type(type, "text", "*") && name.isEmpty())
        return {}; // the message's words
    return takeMailPart(name, decodedContent(part), place.related || (isInline && hasId), message,
                        place.messageDepth);
}

base::Result<> takeMultipart(GMimeMultipart *parts, PartPlace place, MailMessage &message)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
    place.related = place.related || g_mime_content_type_is_type(type, "multipart", "related");
    ++place.partDepth;
    const int count = g_mime_multipart_get_count(parts);
    for (int i = 0; i < count; ++i)
        CS_TRY(takeObject(g_mime_multipart_get_part(parts, i), place, message));
    return {};
}

base::Result<> takeObject(GMimeObject *object, const PartPlace &place, MailMessage &message)
{
    if (!object || place.partDepth > maxPartDepth)
        return {};
    if (GMIME_IS_MULTIPART(object))
        return takeMultipart(GMIME_MULTIPART(object), place, message);
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *within = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        return within ? takeObject(g_mime_message_get_mime_part(within),
                                   {false, place.partDepth + 1, place.messageDepth + 1}, message)
                      : base::Result<>();
    }
    if (GMIME_IS_PART(object))
        return takePart(GMIME_PART(object), place, message);
    return {};
}

} // namespace

base::Result<> readInternetMessage(const QByteArray &bytes, MailMessage &message, int depth)
{
    initialiseGMime();
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GObjectPtr<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed)
        return base::Error{base::ErrorKind::Corrupt, u"mail.malformed"_s, {}};
    takeHeaders(parsed.get(), message);
    return takeObject(g_mime_message_get_mime_part(parsed.get()), {false, 0, depth}, message);
}

} // namespace countersign::inlets
