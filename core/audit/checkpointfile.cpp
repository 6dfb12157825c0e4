// SPDX-License-Identifier: Apache-2.0
#include "core/audit/checkpointfile.h"

#include "core/audit/encoding.h"
#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

base::Error checkpointFileError(const QString &code, const QString &path)
{
    return {base::ErrorKind::Io, code, {{u"path"_s, path}}};
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray hexBytes(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

model::AuditCheckpoint checkpointFromJson(const QJsonObject &json)
{
    return {json[u"origin"_s].toString(),    json[u"size"_s].toInteger(-1),
            hexBytes(json[u"root"_s]),       base::fromIso(json[u"time"_s].toString()),
            hexBytes(json[u"public_key"_s]), hexBytes(json[u"signature"_s])};
}

} // namespace

QJsonObject checkpointToJson(const model::AuditCheckpoint &checkpoint)
{
    return {{u"type"_s, u"checkpoint"_s},
            {u"origin"_s, checkpoint.origin},
            {u"size"_s, checkpoint.size},
            {u"root"_s, hexText(checkpoint.root)},
            {u"time"_s, base::toIso(checkpoint.at)},
            {u"key_id"_s, keyId(checkpoint.publicKey)},
            {u"public_key"_s, hexText(checkpoint.publicKey)},
            {u"signature"_s, hexText(checkpoint.signature)}};
}

QString checkpointFileName(const QString &origin)
{
    return u"countersign-%1.checkpoints"_s.arg(origin);
}

base::Result<QList<model::AuditCheckpoint>> readCheckpointFile(const QString &path,
                                                               const QString &origin)
{
    QFile file(path);
    QList<model::AuditCheckpoint> checkpoints;
    if (!file.exists())
        return checkpoints;
    if (!file.open(QIODevice::ReadOnly))
        return checkpointFileError(u"audit.checkpoint_file_unreadable"_s, path);
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        const model::AuditCheckpoint checkpoint = checkpointFromJson(json);
        if (checkpoint.size >= 0 && checkpoint.origin == origin)
            checkpoints += checkpoint;
    }
    return checkpoints;
}

base::Result<> completeCheckpointFile(const QString &path, const QString &origin,
                                      QList<model::AuditCheckpoint> checkpoints)
{
    const auto known = readCheckpointFile(path, origin);
    CS_TRY(known);
    checkpoints.removeIf(
        [&known](const model::AuditCheckpoint &checkpoint) { return known->contains(checkpoint); });
    if (checkpoints.isEmpty())
        return {};
    std::sort(checkpoints.begin(), checkpoints.end(),
              [](const auto &a, const auto &b) { return a.size < b.size; });
    const base::Error unwritable = checkpointFileError(u"audit.checkpoint_file_unwritable"_s, path);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath())
        || !file.open(QIODevice::ReadWrite | QIODevice::Append,
                      QFile::ReadOwner | QFile::WriteOwner))
        return unwritable;
    // A line that a crash cut short must not swallow the next one.
    QByteArray lines = file.size() > 0 ? "\n"_ba : QByteArray();
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) == "\n")
        lines.clear();
    for (const model::AuditCheckpoint &checkpoint : checkpoints)
        lines += QJsonDocument(checkpointToJson(checkpoint)).toJson(QJsonDocument::Compact) + '\n';
    if (file.write(lines) != lines.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return unwritable;
    return {};
}

} // namespace countersign::audit
