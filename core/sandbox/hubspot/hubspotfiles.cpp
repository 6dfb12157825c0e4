// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmreplies.h"
#include "core/sandbox/hubspot/hubspotsandbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// The file endpoints of the stand-in.
namespace countersign::sandbox
{

using hubspot::crmError;
using hubspot::fileJson;
using hubspot::SandboxFile;
using hubspot::unknownRecord;
using hubspot::validationError;

namespace
{

const net::MultipartPart *partNamed(const SandboxRequest &request, const QString &name)
{
    for (const net::MultipartPart &part : request.parts) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

QString fieldNamed(const SandboxRequest &request, const QString &name)
{
    const net::MultipartPart *part = partNamed(request, name);
    return part ? QString::fromUtf8(part->body) : QString();
}

} // namespace

SandboxResponse HubSpotSandbox::uploadFile(const SandboxRequest &request)
{
    const net::MultipartPart *content = partNamed(request, u"file"_s);
    const QString folder = fieldNamed(request, u"folderPath"_s);
    const QJsonObject options
        = QJsonDocument::fromJson(fieldNamed(request, u"options"_s).toUtf8()).object();
    const QString access = options[u"access"_s].toString();
    if (!content || folder.isEmpty() == fieldNamed(request, u"folderId"_s).isEmpty())
        return validationError(u"A file and exactly one of folderPath and folderId are needed"_s);
    if (access.isEmpty())
        return validationError(u"The access of a file must be given"_s);
    if (access != u"PRIVATE"_s)
        return validationError(u"This stand-in keeps private files only"_s);
    if (options[u"duplicateValidationStrategy"_s] == u"RETURN_EXISTING"_s) {
        if (const auto existing = m_book.sameFile(folder, content->body))
            return SandboxResponse::json(201, fileJson(*existing));
    }
    SandboxFile file;
    file.folder = folder;
    file.mediaType = QString::fromLatin1(content->contentType);
    file.name = fieldNamed(request, u"fileName"_s);
    if (file.name.isEmpty())
        file.name = content->fileName;
    const auto added = m_book.addFile(file, content->body);
    if (!added)
        return crmError(500, u"INTERNAL_ERROR"_s, u"internal error"_s);
    return SandboxResponse::json(201, fileJson(*added));
}

SandboxResponse HubSpotSandbox::showFile(const SandboxRequest &request)
{
    const auto file = m_book.file(request.captures.value(0));
    return file ? SandboxResponse::json(200, fileJson(*file)) : unknownRecord();
}

SandboxResponse HubSpotSandbox::signedUrl(const SandboxRequest &request)
{
    const auto file = m_book.file(request.captures.value(0));
    if (!file)
        return unknownRecord();
    return SandboxResponse::json(200,
                                 {{u"url"_s, u"/files/view/"_s + file->id},
                                  {u"name"_s, file->name},
                                  {u"size"_s, file->size},
                                  {u"expiresAt"_s, base::toIso(m_clock.now().addSecs(3600))}});
}

// What a signed URL leads to, and the links of the page.
SandboxResponse HubSpotSandbox::viewFile(const SandboxRequest &request)
{
    const auto file = m_book.file(request.captures.value(0));
    if (!file)
        return SandboxResponse::empty(404);
    SandboxResponse response;
    response.contentType = file->mediaType.toLatin1();
    response.body = m_book.fileBytes(file->id);
    return response;
}

} // namespace countersign::sandbox
