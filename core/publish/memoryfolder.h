// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace countersign::publish
{

// A folder for files that another program has to read by name: in memory, never on a disk, open to
// this person alone, and gone with the object. What a killed program has left there goes as soon as
// another one makes such a folder, and at the latest when the person logs out.
class MemoryFolder
{
public:
    // Below a folder of that kind, by default the person's own for the time of the session. Code:
    // file.no_private_memory, where there is none.
    static base::Result<std::unique_ptr<MemoryFolder>> make(const QString &parent = {});

    // A folder of its own inside, so that files of one name do not meet; empty when that failed.
    QString makePart();

private:
    explicit MemoryFolder(const QString &pattern);

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; // says that we live; released before the folder goes
    int m_parts = 0;
};

} // namespace countersign::publish
