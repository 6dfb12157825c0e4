// SPDX-License-Identifier: Apache-2.0
#include "core/security/keyfile.h"

#include "core/security/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

base::Error keyFileError(base::ErrorKind kind, const QString &code, const QString &path)
{
    return {kind, code, {{u"path"_s, path}}};
}

} // namespace

base::Result<> writeKeyFile(const QString &path, const base::Secret &key)
{
    const base::Error unwritable
        = keyFileError(base::ErrorKind::Io, u"keyslot.file_unwritable"_s, path);
    if (QFile::exists(path))
        return keyFileError(base::ErrorKind::Conflict, u"keyslot.file_exists"_s, path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unwritable;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable;
    QByteArray hex = key.view().toByteArray().toHex();
    const base::Secret line(std::move(hex.append('\n')));
    if (file.write(line.view().data(), line.size()) != line.size() || !file.flush()
        || ::fsync(file.handle()) != 0) {
        file.remove();
        return unwritable;
    }
    return {};
}

base::Result<base::Secret> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keyFileError(base::ErrorKind::Io, u"keyslot.file_unreadable"_s, path);
    constexpr QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return keyFileError(base::ErrorKind::Unauthorised, u"keyslot.file_permissions"_s, path);
    base::Secret text(file.read(2 * kKeySize));
    base::Secret key(QByteArray::fromHex(text.view().toByteArray()));
    if (key.size() != kKeySize)
        return keyFileError(base::ErrorKind::Io, u"keyslot.file_unreadable"_s, path);
    return key;
}

} // namespace countersign::security
