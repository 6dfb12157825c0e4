// SPDX-License-Identifier: Apache-2.0
#include "core/model/inlet.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::model
{

QJsonObject toJson(const Provenance &source)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"way"_s, source.way);
    put(u"place"_s, source.place);
    put(u"reference"_s, source.reference);
    put(u"sender"_s, source.sender);
    put(u"subject"_s, source.subject);
    put(u"type_hint"_s, source.typeHint);
    return json;
}

Provenance provenanceFromJson(const QJsonObject &json)
{
    return {json[u"way"_s].toString(),       json[u"place"_s].toString(),
            json[u"reference"_s].toString(), json[u"sender"_s].toString(),
            json[u"subject"_s].toString(),   json[u"type_hint"_s].toString()};
}

QJsonObject toJson(const WatchedFolder &folder)
{
    return {{u"path"_s, folder.path},
            {u"patterns"_s, QJsonArray::fromStringList(folder.patterns)},
            {u"subfolders"_s, folder.subfolders},
            {u"leave"_s, folder.after == AfterTaking::Leave},
            {u"type_hint"_s, folder.typeHint},
            {u"enabled"_s, folder.enabled}};
}

WatchedFolder watchedFolderFromJson(const QJsonObject &json)
{
    WatchedFolder folder;
    folder.path = json[u"path"_s].toString();
    folder.patterns = json[u"patterns"_s].toVariant().toStringList();
    folder.subfolders = json[u"subfolders"_s].toBool();
    folder.after = json[u"leave"_s].toBool() ? AfterTaking::Leave : AfterTaking::Move;
    folder.typeHint = json[u"type_hint"_s].toString();
    folder.enabled = json[u"enabled"_s].toBool(true);
    return folder;
}

} // namespace countersign::model
