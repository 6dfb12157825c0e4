// SPDX-License-Identifier: Apache-2.0
#include "core/store/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

base::Error systemError(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return {base::ErrorKind::Io, u"store.full"_s, {}};
    return {base::ErrorKind::Io,
            u"object.write_failed"_s,
            {{u"detail"_s, QString::fromLocal8Bit(std::strerror(number))}}};
}

// The folders between root and path, outermost first.
QStringList foldersBetween(const QString &root, const QString &path)
{
    QStringList folders;
    QString folder = QFileInfo(path).path();
    while (folder.size() > root.size()) {
        folders.prepend(folder);
        folder = QFileInfo(folder).path();
    }
    return folders;
}

} // namespace

base::Error fileError(base::ErrorKind kind, const QString &code, const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {base::ErrorKind::Io, u"store.full"_s, {}};
    return {kind, code, {{u"detail"_s, file.errorString()}}};
}

base::Result<> syncDirectory(const QString &path)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno);
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    if (::fsync(descriptor) != 0)
        return systemError(errno);
    return {};
}

base::Result<> ensureDirectory(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(errno);
    // Also for one that exists: another thread may have made it a moment ago and not synced it yet.
    return syncDirectory(QFileInfo(path).path());
}

DurableFile::DurableFile(const QString &temporaryPath)
    : m_file(temporaryPath)
{
}

DurableFile::~DurableFile()
{
    if (!m_committed && m_file.isOpen())
        m_file.remove();
}

base::Result<> DurableFile::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return fileError(base::ErrorKind::Io, u"object.write_failed"_s, m_file);
}

base::Result<> DurableFile::commitTo(const QString &path, const QString &root)
{
    if (!m_file.flush())
        return fileError(base::ErrorKind::Io, u"object.write_failed"_s, m_file);
    if (::fsync(m_file.handle()) != 0)
        return systemError(errno);
    for (const QString &folder : foldersBetween(root, path))
        CS_TRY(ensureDirectory(folder));
    // Renaming over an existing file replaces it in one step.
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                    QFile::encodeName(path).constData())
        != 0)
        return systemError(errno);
    m_committed = true;
    return syncDirectory(QFileInfo(path).path());
}

} // namespace countersign::store
