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
    // Into a folder that is there for good, in half the time: the name and the content are made
    // durable side by side. A power cut before it returns may leave part of the file under its
    // name, so it is for names that nobody looks for until then.
    base::Result<> commitUnseen(const QString &path);

private:
    base::Result<> moveTo(const QString &path);

    QFile m_file;
    bool m_committed = false;
};

base::Result<> syncDirectory(const QString &path);
// A file that is there, with its name.
base::Result<> syncFile(const QString &path);
// Of mode 0700; one that exists is left as it is. Not durable yet.
base::Result<> makeDirectory(const QString &path);
// Makes a folder of mode 0700, durably; one that exists is left as it is.
base::Result<> ensureDirectory(const QString &path);

} // namespace countersign::store
