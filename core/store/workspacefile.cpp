// SPDX-License-Identifier: Apache-2.0
#include "core/store/workspacefile.h"

#include "core/store/durablefile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

constexpr qint64 maxWorkspaceFileSize = 1 << 20;

QString workspaceFilePath(const QString &directory)
{
    return directory + u"/workspace.json"_s;
}

base::Error workspaceMalformed()
{
    return {base::ErrorKind::Corrupt, u"workspace.malformed"_s, {}};
}

} // namespace

base::Result<security::KeySlots> readWorkspaceFile(const QString &directory)
{
    QFile file(workspaceFilePath(directory));
    if (!file.exists())
        return base::Error{
            base::ErrorKind::NotFound, u"workspace.not_found"_s, {{u"path"_s, directory}}};
    if (!file.open(QIODevice::ReadOnly))
        return fileError(base::ErrorKind::Io, u"workspace.unreadable"_s, file);
    const QJsonObject object = QJsonDocument::fromJson(file.read(maxWorkspaceFileSize)).object();
    const int format = object[u"format"_s].toInt();
    if (format > kWorkspaceFormat)
        return base::Error{base::ErrorKind::Unsupported,
                           u"workspace.format_newer"_s,
                           {{u"found"_s, format}, {u"known"_s, kWorkspaceFormat}}};
    if (format < 1)
        return workspaceMalformed();
    auto slotTable = security::KeySlots::fromJson(
        QJsonDocument(object[u"key_slots"_s].toObject()).toJson(QJsonDocument::Compact));
    if (!slotTable)
        return slotTable.error();
    if (slotTable->storeId() != object[u"id"_s].toString())
        return workspaceMalformed();
    return slotTable;
}

base::Result<> writeWorkspaceFile(const QString &directory, const security::KeySlots &keySlots)
{
    const QJsonObject object{{u"format"_s, kWorkspaceFormat},
                             {u"id"_s, keySlots.storeId()},
                             {u"key_slots"_s, QJsonDocument::fromJson(keySlots.toJson()).object()}};
    const QString path = workspaceFilePath(directory);
    const QString temporary = path + u".new"_s;
    QFile::remove(temporary); // of a process that was killed here
    DurableFile file(temporary);
    CS_TRY(file.open());
    const QByteArray json = QJsonDocument(object).toJson();
    if (file.device().write(json) != json.size())
        return base::Error{base::ErrorKind::Io, u"store.full"_s, {}};
    return file.commitTo(path, directory);
}

} // namespace countersign::store
