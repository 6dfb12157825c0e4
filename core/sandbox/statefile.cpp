// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/statefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

base::Error stateError(base::ErrorKind kind, const QString &code, const QString &path)
{
    return base::Error{kind, code, {{u"path"_s, path}}};
}

} // namespace

base::Result<> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    // The rename must not be on disk before the content is.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && ::fsync(file.handle()) == 0 && file.commit();
    if (!isWritten)
        return stateError(base::ErrorKind::Io, u"sandbox.state_unwritable"_s, path);
    return {};
}

StateFile::StateFile(const QString &path)
    : m_path(path)
{
}

base::Result<QJsonObject> StateFile::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject{};
    if (!file.open(QIODevice::ReadOnly))
        return stateError(base::ErrorKind::Io, u"sandbox.state_unreadable"_s, m_path);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return stateError(base::ErrorKind::Corrupt, u"sandbox.state_corrupt"_s, m_path);
    return document.object();
}

base::Result<> StateFile::save(const QJsonObject &state) const
{
    return writeFileAtomically(m_path, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace countersign::sandbox
