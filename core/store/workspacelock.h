// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace countersign::store
{

// Keeps a workspace to one process. The lock is the kernel's (flock on an open file): it goes with
// the process, however that ends, and a lock file that is left over means nothing.
class WorkspaceLock
{
public:
    // "workspace.in_use" (Conflict) with facts "pid" and "host" of the holder, as far as it has
    // named itself.
    static base::Result<std::unique_ptr<WorkspaceLock>> acquire(const QString &path);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock &) = delete;
    WorkspaceLock &operator=(const WorkspaceLock &) = delete;

private:
    explicit WorkspaceLock(int descriptor);
    int m_descriptor;
};

// Whether a file system, by its name in the mount table, is reached over a network: its locks and
// its write order can't be relied on for a database.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace countersign::store
