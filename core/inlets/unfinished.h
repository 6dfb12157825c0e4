// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::inlets
{

// Whether a name is one that programs give to files they have not finished, or keep for themselves
// ("x.part", "~$x", ".x", "Thumbs.db").
bool isUnfinishedName(const QString &name);

enum class FileUse { Free, Busy, Unreadable };

// Whether another program is writing the file: it holds a lock or, where the file system can tell,
// has it open for writing.
FileUse fileUse(const QString &path);

} // namespace countersign::inlets
