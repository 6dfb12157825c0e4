// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/sourcedata.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr qint64 readBlockBytes = 1 << 20;

base::Error openError(const QString &path, int code)
{
    const bool missing = code == ENOENT || code == ENOTDIR;
    return base::Error{missing ? base::ErrorKind::NotFound : base::ErrorKind::Io,
                       missing ? u"import.not_found"_s : u"import.unreadable"_s,
                       {{u"path"_s, path}, {u"detail"_s, qt_error_string(code)}}};
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

SourceData::SourceData(int descriptor, qint64 size)
    : m_descriptor(new int(descriptor),
                   [](const int *owned) {
                       ::close(*owned);
                       delete owned;
                   })
    , m_size(size)
{
}

base::Result<SourceData> SourceData::fromFile(const QString &path)
{
    // O_NONBLOCK so that a FIFO is refused below instead of being waited for.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return openError(path, errno);
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    SourceData data(descriptor, isFile ? qint64(status.st_size) : 0);
    if (!isFile)
        return base::Error{
            base::ErrorKind::InvalidInput, u"import.not_a_file"_s, {{u"path"_s, path}}};
    return data;
}

base::Result<SourceData> SourceData::fromBytes(QByteArrayView bytes)
{
    // Memory with a descriptor: a child opens it by /proc/self/fd, and decrypted content never
    // reaches a disk.
    const int descriptor = ::memfd_create("countersign-original", MFD_CLOEXEC);
    if (descriptor < 0)
        return openError({}, errno);
    SourceData data(descriptor, bytes.size());
    if (!writeAll(descriptor, bytes))
        return openError({}, errno);
    return data;
}

QByteArray SourceData::read(qint64 offset, qint64 length) const
{
    const qint64 available = qMax<qint64>(0, qMin(length, m_size - offset));
    QByteArray bytes(available, Qt::Uninitialized);
    qint64 done = 0;
    while (done < available) {
        const ssize_t got
            = ::pread(*m_descriptor, bytes.data() + done, size_t(available - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

QByteArray SourceData::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset < m_size; offset += readBlockBytes)
        hash.addData(read(offset, readBlockBytes));
    return hash.result();
}

bool SourceData::contains(QByteArrayView needle) const
{
    for (qint64 offset = 0; offset < m_size; offset += readBlockBytes) {
        if (read(offset, readBlockBytes + needle.size()).contains(needle))
            return true;
    }
    return false;
}

} // namespace countersign::imaging
