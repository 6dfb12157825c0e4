// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/unfinished.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr std::array unfinishedEndings
    = {".part",     ".partial",    ".crdownload", ".tmp", ".temp", ".filepart",
       ".download", ".opdownload", ".!ut",        ".swp", ".lock", "~"};
constexpr std::array otherPrograms = {"thumbs.db", "desktop.ini", "ehthumbs.db"};

class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool isWriteLocked(int descriptor)
{
    struct flock range = {};
    range.l_type = F_RDLCK;
    range.l_whence = SEEK_SET;
    if (::fcntl(descriptor, F_OFD_GETLK, &range) == 0 && range.l_type == F_WRLCK)
        return true;
    if (::flock(descriptor, LOCK_SH | LOCK_NB) == 0) {
        ::flock(descriptor, LOCK_UN);
        return false;
    }
    return errno == EWOULDBLOCK;
}

// A lease for reading is refused while anybody has the file open for writing; fcntl(2), "Leases".
// Only local file systems know, and only for files of our own.
bool isOpenForWriting(int descriptor)
{
    // Who opens the file while we hold the lease would have us sent SIGIO, which ends a process.
    if (::fcntl(descriptor, F_SETSIG, SIGURG) != 0)
        return false;
    if (::fcntl(descriptor, F_SETLEASE, F_RDLCK) == 0) {
        ::fcntl(descriptor, F_SETLEASE, F_UNLCK);
        return false;
    }
    return errno == EAGAIN;
}

} // namespace

bool isUnfinishedName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower.startsWith(u'.') || lower.startsWith(u"~$"_s))
        return true;
    return std::any_of(unfinishedEndings.begin(), unfinishedEndings.end(),
                       [&](const char *end) { return lower.endsWith(QLatin1StringView(end)); })
        || std::any_of(otherPrograms.begin(), otherPrograms.end(),
                       [&](const char *other) { return lower == QLatin1StringView(other); });
}

FileUse fileUse(const QString &path)
{
    const OpenFile file(path);
    if (file.descriptor() < 0)
        return FileUse::Unreadable;
    return isWriteLocked(file.descriptor()) || isOpenForWriting(file.descriptor()) ? FileUse::Busy
                                                                                   : FileUse::Free;
}

bool endsInNothing(const QString &path)
{
    constexpr qint64 tail = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < tail || !file.seek(file.size() - tail))
        return false;
    return file.read(tail) == QByteArray(tail, '\0');
}

bool readsToItsEnd(const QString &path)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    qint64 read = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            break;
        read += bytes.size();
    }
    return file.error() == QFileDevice::NoError && read == file.size();
}

} // namespace countersign::inlets
