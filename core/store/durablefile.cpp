// SPDX-License-Identifier: Apache-2.0
#include "core/store/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <future>
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

base::Result<> syncOpened(const QString &path, int flags)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return systemError(errno);
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    if (::fsync(descriptor) != 0)
        return systemError(errno);
    return {};
}

} // namespace

base::Error fileError(base::ErrorKind kind, const QString &code, const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {base::ErrorKind::Io, u"store.full"_s, {}};
    return {kind, code, {{u"detail"_s, file.errorString()}}};
}

base::Result<> syncFile(const QString &path)
{
    CS_TRY(syncOpened(path, 0));
    return syncDirectory(QFileInfo(path).path());
}

base::Result<> syncDirectory(const QString &path)
{
    return syncOpened(path, O_DIRECTORY);
}

base::Result<> makeDirectory(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(errno);
    return {};
}

base::Result<> ensureDirectory(const QString &path)
{
    CS_TRY(makeDirectory(path));
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
    CS_TRY(moveTo(path));
    return syncDirectory(QFileInfo(path).path());
}

base::Result<> DurableFile::moveTo(const QString &path)
{
    // Renaming over an existing file replaces it in one step.
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                    QFile::encodeName(path).constData())
        != 0)
        return systemError(errno);
    m_committed = true;
    return {};
}

base::Result<> DurableFile::commitUnseen(const QString &path)
{
    if (!m_file.flush())
        return fileError(base::ErrorKind::Io, u"object.write_failed"_s, m_file);
    CS_TRY(moveTo(path));
    // A file system with a journal writes both with one turn of the disk.
    auto folder
        = std::async(std::launch::async, [&path] { return syncDirectory(QFileInfo(path).path()); });
    const int failed = ::fsync(m_file.handle()) == 0 ? 0 : errno;
    const base::Result<> named = folder.get();
    if (failed == 0)
        return named;
    QFile::remove(path);
    return systemError(failed);
}

} // namespace countersign::store
