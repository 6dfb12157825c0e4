// SPDX-License-Identifier: Apache-2.0
#include "core/store/workspacelock.h"

#include <QFile>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

base::Error lockError()
{
    return {base::ErrorKind::Io,
            u"workspace.unwritable"_s,
            {{u"detail"_s, QString::fromLocal8Bit(std::strerror(errno))}}};
}

base::Error inUse(int descriptor)
{
    char content[256] = {};
    const ssize_t size = ::pread(descriptor, content, sizeof content - 1, 0);
    const QStringList lines = QString::fromUtf8(content, qMax<ssize_t>(size, 0)).split(u'\n');
    return {base::ErrorKind::Conflict,
            u"workspace.in_use"_s,
            {{u"pid"_s, lines.value(0)}, {u"host"_s, lines.value(1)}}};
}

bool writeHolder(int descriptor)
{
    const QByteArray holder = QByteArray::number(qint64(::getpid())) + '\n'
        + QSysInfo::machineHostName().toUtf8() + '\n';
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, holder.constData(), size_t(holder.size()), 0) == holder.size();
}

} // namespace

WorkspaceLock::WorkspaceLock(int descriptor)
    : m_descriptor(descriptor)
{
}

WorkspaceLock::~WorkspaceLock()
{
    ::close(m_descriptor);
}

base::Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &path)
{
    // Close on exec: a child process that outlives us must not keep the workspace.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return lockError();
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUse(descriptor) : lockError();
    if (!writeHolder(descriptor))
        return lockError();
    return lock;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr const char *network[] = {"nfs",
                                              "nfs4",
                                              "cifs",
                                              "smb3",
                                              "smbfs",
                                              "afs",
                                              "coda",
                                              "ncpfs",
                                              "ceph",
                                              "lustre",
                                              "glusterfs",
                                              "gpfs",
                                              "beegfs",
                                              "davfs",
                                              "fuse.sshfs",
                                              "fuse.davfs",
                                              "fuse.davfs2",
                                              "fuse.rclone",
                                              "fuse.s3fs",
                                              "fuse.glusterfs",
                                              "fuse.ceph",
                                              "fuse.gvfsd-fuse",
                                              "fuse.google-drive-ocamlfuse",
                                              "fuse.onedriver"};
    return std::any_of(std::begin(network), std::end(network),
                       [&type](const char *name) { return type == name; });
}

} // namespace countersign::store
