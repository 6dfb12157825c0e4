// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace countersign::store
{

// An Error with the file's own reason as fact "detail"; a full disk is "store.full".
base::Error fileError(base::ErrorKind kind, const QString &code, const QFile &file);

// A file, mode 0600, that appears under its final name whole and durable, or not at all: written
// under a temporary name, fsync, rename, fsync of the folders. Removed unless committed.
class DurableFile
{
public:
    explicit DurableFile(const QString &temporaryPath);
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    base::Result<> open();
    QIODevice &device() { return m_file; }
    // Makes the folders of `path` below `root`, which exists, as needed (mode 0700).
    base::Result<> commitTo(const QString &path, const QString &root);

private:
    QFile m_file;
    bool m_committed = false;
};

base::Result<> syncDirectory(const QString &path);
// Makes a folder of mode 0700, durably; one that exists is left as it is.
base::Result<> ensureDirectory(const QString &path);

} // namespace countersign::store
