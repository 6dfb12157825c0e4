// SPDX-License-Identifier: Apache-2.0
#include "core/publish/spool.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

int openNameless(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(),
                                  O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (descriptor >= 0)
        return descriptor;
    QByteArray name = QFile::encodeName(QDir(folder).filePath(u".countersign-XXXXXX"_s));
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

} // namespace

Spool::Spool(const QString &folder)
    : m_folder(folder)
{
}

Spool::~Spool()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Result<qint64> Spool::append(QByteArrayView piece)
{
    if (m_descriptor < 0)
        m_descriptor = openNameless(m_folder);
    const qint64 offset = m_size;
    while (m_descriptor >= 0 && m_size - offset < piece.size()) {
        const qint64 done = m_size - offset;
        const ssize_t written
            = ::pwrite(m_descriptor, piece.data() + done, size_t(piece.size() - done), m_size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        m_size += written;
    }
    if (m_descriptor < 0 || m_size - offset < piece.size()) {
        return base::Error{base::ErrorKind::Io,
                           u"file.write_failed"_s,
                           {{u"path"_s, m_folder}, {u"detail"_s, qt_error_string(errno)}}};
    }
    return offset;
}

QByteArray Spool::read(qint64 offset, qint64 length) const
{
    QByteArray piece(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t got
            = ::pread(m_descriptor, piece.data() + done, size_t(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    piece.truncate(done);
    return piece;
}

} // namespace countersign::publish
