// SPDX-License-Identifier: Apache-2.0
#include "core/publish/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr qsizetype bufferBytes = 1 << 20;

// umask(2) can only be asked by setting it; this is read once, before threads write files.
mode_t usualMode()
{
    static const mode_t mask = [] {
        const mode_t current = ::umask(077);
        ::umask(current);
        return current;
    }();
    return 0666 & ~mask;
}

QByteArray neighbourOf(const QByteArray &path)
{
    const QFileInfo info(QFile::decodeName(path));
    const QString unique = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QFile::encodeName(
        info.dir().filePath(u".%1.%2.part"_s.arg(info.fileName().left(100), unique)));
}

} // namespace

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    m_descriptor = -1;
    m_temporary.clear();
}

base::Error AtomicFile::failure(int code) const
{
    const bool exists = code == EEXIST;
    return base::Error{
        exists ? base::ErrorKind::Conflict : base::ErrorKind::Io,
        exists ? u"file.exists"_s : u"file.write_failed"_s,
        {{u"path"_s, QFile::decodeName(m_path)}, {u"detail"_s, qt_error_string(code)}}};
}

base::Result<> AtomicFile::open(const QString &path, Overwrite overwrite)
{
    discard();
    // A limit on file sizes would otherwise end the program instead of the writing.
    std::signal(SIGXFSZ, SIG_IGN);
    m_path = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    m_overwrite = overwrite;
    m_size = 0;
    m_buffer.clear();
    struct stat status = {};
    const bool exists = ::lstat(m_path.constData(), &status) == 0;
    if (exists && (overwrite == Overwrite::No || S_ISDIR(status.st_mode)))
        return failure(S_ISDIR(status.st_mode) ? EISDIR : EEXIST);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    m_descriptor = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (m_descriptor >= 0)
        return {};
    m_temporary = neighbourOf(m_path);
    m_descriptor = ::open(m_temporary.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (m_descriptor >= 0)
        return {};
    m_temporary.clear();
    return failure(errno);
}

QString AtomicFile::folder() const
{
    return QFileInfo(QFile::decodeName(m_path)).absolutePath();
}

base::Result<> AtomicFile::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return m_buffer.size() >= bufferBytes ? flush() : base::Result<>();
}

base::Result<> AtomicFile::flush()
{
    qsizetype done = 0;
    while (done < m_buffer.size()) {
        const ssize_t written
            = ::write(m_descriptor, m_buffer.constData() + done, size_t(m_buffer.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(errno);
        done += written;
    }
    m_size += done;
    m_buffer.clear();
    return {};
}

// Gives the nameless file a name that nothing has.
bool AtomicFile::nameIt(const QByteArray &name) const
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

base::Result<> AtomicFile::putInPlace()
{
    if (m_overwrite == Overwrite::No) {
        const bool placed = m_temporary.isEmpty()
            ? nameIt(m_path)
            : ::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, m_path.constData(),
                          RENAME_NOREPLACE)
                    == 0
                || (errno == EINVAL && ::link(m_temporary.constData(), m_path.constData()) == 0);
        return placed ? base::Result<>() : failure(errno);
    }
    if (m_temporary.isEmpty()) {
        const QByteArray neighbour = neighbourOf(m_path);
        if (!nameIt(neighbour))
            return failure(errno);
        m_temporary = neighbour;
    }
    if (::rename(m_temporary.constData(), m_path.constData()) != 0)
        return failure(errno);
    m_temporary.clear();
    return {};
}

base::Result<> AtomicFile::commit()
{
    CS_TRY(flush());
    struct stat status = {};
    const bool replaces = ::stat(m_path.constData(), &status) == 0;
    if (::fchmod(m_descriptor, replaces ? status.st_mode & 07777 : usualMode()) != 0
        || ::fsync(m_descriptor) != 0)
        return failure(errno);
    CS_TRY(putInPlace());
    if (::close(m_descriptor) != 0) {
        m_descriptor = -1;
        return failure(errno);
    }
    m_descriptor = -1;
    const QByteArray folder
        = QFile::encodeName(QFileInfo(QFile::decodeName(m_path)).absolutePath());
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    m_temporary.clear();
    return {};
}

} // namespace countersign::publish
