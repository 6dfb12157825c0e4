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

// Whether its last 4 KiB are all zeros: a copy that was given its full size before its content.
bool endsInNothing(const QString &path);
// Whether all of it can be read now. A share that fails in the middle of a file would make it look
// damaged.
bool readsToItsEnd(const QString &path);

} // namespace countersign::inlets
