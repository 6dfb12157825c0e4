// SPDX-License-Identifier: Apache-2.0
#include "core/publish/memoryfolder.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr auto folderPrefix = "countersign-files-"_L1;
constexpr auto lifeSign = "in-use"_L1;
constexpr qint64 youngMs = 60'000; // a folder so new may be about to get its lock

base::Error noPrivateMemory()
{
    return {base::ErrorKind::Unsupported, u"file.no_private_memory"_s, {}};
}

bool isPrivateMemory(const QByteArray &path)
{
    struct statfs system {
    };
    struct stat folder {
    };
    if (statfs(path.constData(), &system) != 0 || lstat(path.constData(), &folder) != 0)
        return false;
    const bool memory = system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC;
    const bool ours = folder.st_uid == getuid() && (folder.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return memory && S_ISDIR(folder.st_mode) && ours;
}

// What programs have left that are no more.
void removeLeftovers(const QDir &parent)
{
    const QFileInfoList found = parent.entryInfoList({folderPrefix + "*"_L1}, QDir::Dirs);
    for (const QFileInfo &folder : found) {
        if (folder.lastModified().msecsTo(QDateTime::currentDateTime()) < youngMs)
            continue;
        QLockFile lock(QDir(folder.filePath()).filePath(lifeSign));
        lock.setStaleLockTime(0); // only the death of its holder makes a lock stale
        if (!lock.tryLock())
            continue;
        lock.unlock();
        QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

MemoryFolder::MemoryFolder(const QString &pattern)
    : m_folder(pattern)
{
}

base::Result<std::unique_ptr<MemoryFolder>> MemoryFolder::make(const QString &parent)
{
    const QString place = parent.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : parent;
    if (place.isEmpty() || !isPrivateMemory(QFile::encodeName(place)))
        return noPrivateMemory();
    removeLeftovers(QDir(place));
    std::unique_ptr<MemoryFolder> made(
        new MemoryFolder(QDir(place).filePath(folderPrefix + "XXXXXX"_L1)));
    if (!made->m_folder.isValid())
        return noPrivateMemory();
    made->m_lock = std::make_unique<QLockFile>(made->m_folder.filePath(lifeSign));
    made->m_lock->setStaleLockTime(0);
    if (!made->m_lock->tryLock())
        return noPrivateMemory();
    return made;
}

QString MemoryFolder::makePart()
{
    const QString part = m_folder.filePath(QString::number(++m_parts));
    return QDir().mkdir(part) ? part : QString();
}

} // namespace countersign::publish
