// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspottimeline.h"

#include "core/crm/hubspot/hubspoterror.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

constexpr qsizetype noteReadBatch = 100;
constexpr qsizetype noteBodyLimit = 60'000; // HubSpot takes 65,536 with our marker

// Types HubSpot defines itself; read from its SDK (AssociationTypes).
int noteAssociationType(const QString &object)
{
    if (object == u"deals"_s)
        return 214;
    if (object == u"contacts"_s)
        return 202;
    if (object == u"companies"_s)
        return 190;
    return 0;
}

QString markerText(const QString &marker)
{
    return u"[countersign "_s + marker + u']';
}

QString noteHtml(const QString &body, const QString &marker)
{
    QString html = body.left(noteBodyLimit / 6).toHtmlEscaped(); // "&quot;" is the longest escape
    html.replace(u'\n', u"<br>"_s);
    return u"<p>"_s + html + u"</p><p>"_s + markerText(marker).toHtmlEscaped() + u"</p>"_s;
}

bool isSameFile(const QJsonObject &file, const QByteArray &bytes)
{
    if (file.contains(u"size"_s) && file[u"size"_s].toInteger() != bytes.size())
        return false;
    const QString md5 = file[u"fileMd5"_s].toString();
    return md5.isEmpty()
        || md5.compare(QString::fromLatin1(
                           QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex()),
                       Qt::CaseInsensitive)
        == 0;
}

QString nameWithHash(const QString &fileName, const QByteArray &bytes)
{
    const QFileInfo info(fileName);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.completeBaseName() + u'-' + QString::fromLatin1(hash.left(8)) + suffix;
}

} // namespace

HubSpotTimeline::HubSpotTimeline(HubSpotApi &api)
    : m_api(api)
{
}

base::Result<QString> HubSpotTimeline::attach(const model::CrmRecordRef &record,
                                              const QString &fileName, const QString &mediaType,
                                              const QByteArray &bytes, base::JobContext &context)
{
    const QString folder = u"/countersign/"_s + record.object + u'-' + record.value;
    auto file = upload(folder, fileName, mediaType, bytes, context);
    // "Return existing" may go by the name alone; another file of that name is not ours to pass
    // off.
    if (file && !isSameFile(*file, bytes))
        file = upload(folder, nameWithHash(fileName, bytes), mediaType, bytes, context);
    if (!file)
        return file.error();
    const QString id = (*file)[u"id"_s].toString();
    if (id.isEmpty() || !isSameFile(*file, bytes))
        return base::Error{base::ErrorKind::Network, u"crm.reply_malformed"_s, {}};
    if ((*file)[u"access"_s].toString() != u"PRIVATE"_s)
        return base::Error{base::ErrorKind::Conflict, u"crm.file_not_private"_s, {{u"id"_s, id}}};
    return id;
}

base::Result<QJsonObject> HubSpotTimeline::upload(const QString &folder, const QString &fileName,
                                                  const QString &mediaType, const QByteArray &bytes,
                                                  base::JobContext &context)
{
    const QJsonObject options{{u"access"_s, u"PRIVATE"_s},
                              {u"overwrite"_s, false},
                              {u"duplicateValidationStrategy"_s, u"RETURN_EXISTING"_s},
                              {u"duplicateValidationScope"_s, u"EXACT_FOLDER"_s}};
    const QList<net::MultipartPart> parts{
        {u"file"_s, fileName, mediaType.toLatin1(), bytes},
        {u"fileName"_s, {}, {}, fileName.toUtf8()},
        {u"folderPath"_s, {}, {}, folder.toUtf8()},
        {u"options"_s, {}, {}, QJsonDocument(options).toJson(QJsonDocument::Compact)}};
    return m_api.upload(u"/files"_s, u"/files"_s, parts, context);
}

base::Result<QString> HubSpotTimeline::note(const model::CrmRecordRef &record,
                                            const QString &marker, const QString &body,
                                            const QStringList &fileIds, base::JobContext &context)
{
    const int type = noteAssociationType(record.object);
    if (type == 0) {
        return base::Error{base::ErrorKind::Unsupported,
                           u"crm.object_unsupported"_s,
                           {{u"object"_s, record.object}}};
    }
    auto existing = notesOf(record, context);
    if (!existing)
        return existing.error();
    auto marked = markedNote(*existing, marker, context);
    if (!marked || !marked->isEmpty())
        return marked;
    QJsonObject properties{{u"hs_timestamp"_s, base::toIso(m_api.now())},
                           {u"hs_note_body"_s, noteHtml(body, marker)}};
    if (!fileIds.isEmpty())
        properties.insert(u"hs_attachment_ids"_s, fileIds.join(u';'));
    const QJsonObject association{
        {u"to"_s, QJsonObject{{u"id"_s, record.value}}},
        {u"types"_s,
         QJsonArray{QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                {u"associationTypeId"_s, type}}}}};
    auto made = m_api.post(
        u"/crm/objects"_s, u"/notes"_s,
        {{u"properties"_s, properties}, {u"associations"_s, QJsonArray{association}}}, context);
    if (!made)
        return made.error();
    const QString id = (*made)[u"id"_s].toString();
    if (id.isEmpty())
        return base::Error{base::ErrorKind::Network, u"crm.reply_malformed"_s, {}};
    return id;
}

base::Result<QStringList> HubSpotTimeline::notesOf(const model::CrmRecordRef &record,
                                                   base::JobContext &context)
{
    QStringList ids;
    QJsonObject input{{u"id"_s, record.value}};
    const QString path = u'/' + HubSpotApi::segment(record.object) + u"/notes/batch/read"_s;
    for (;;) {
        auto page
            = m_api.post(u"/crm/associations"_s, path, {{u"inputs"_s, QJsonArray{input}}}, context);
        if (!page)
            return page.error();
        // A record without notes is reported as an error entry; any other entry means we did not
        // see all of them.
        for (const QJsonValue &error : (*page)[u"errors"_s].toArray()) {
            if (!error[u"subCategory"_s].toString().contains(u"NO_ASSOCIATIONS_FOUND"_s))
                return hubSpotItemError(error.toObject());
        }
        const QJsonObject result = (*page)[u"results"_s].toArray().at(0).toObject();
        for (const QJsonValue &to : result[u"to"_s].toArray())
            ids.append(to[u"toObjectId"_s].toVariant().toString());
        const QString after = result[u"paging"_s][u"next"_s][u"after"_s].toString();
        if (after.isEmpty() || after == input[u"after"_s].toString())
            return ids;
        input.insert(u"after"_s, after);
    }
}

base::Result<QString> HubSpotTimeline::markedNote(const QStringList &ids, const QString &marker,
                                                  base::JobContext &context)
{
    const QString text = markerText(marker).toHtmlEscaped();
    for (qsizetype first = 0; first < ids.size(); first += noteReadBatch) {
        QJsonArray inputs;
        for (const QString &id : ids.mid(first, noteReadBatch))
            inputs.append(QJsonObject{{u"id"_s, id}});
        auto notes = m_api.post(u"/crm/objects"_s, u"/notes/batch/read"_s,
                                {{u"properties"_s, QJsonArray{u"hs_note_body"_s}},
                                 {u"propertiesWithHistory"_s, QJsonArray()},
                                 {u"inputs"_s, inputs}},
                                context);
        if (!notes)
            return notes.error();
        for (const QJsonValue &note : (*notes)[u"results"_s].toArray()) {
            if (note[u"properties"_s][u"hs_note_body"_s].toString().contains(text))
                return note[u"id"_s].toString();
        }
    }
    return QString();
}

} // namespace countersign::crm
