// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/folderwatch.h"

namespace countersign::inlets
{

// Moves a file that is still as it was seen into a folder below the watched one, under its name or
// "name (2)"; nothing is ever replaced. Returns where it lies now. Codes: inlet.file_changed
// (Conflict), inlet.cannot_move (Io).
base::Result<QString> putAway(const model::WatchedFolder &folder, const SeenFile &file,
                              const QString &subfolder);

// The same into the folder of problems, with a text file beside it that says why: "name.pdf.txt".
base::Result<QString> setAside(const model::WatchedFolder &folder, const SeenFile &file,
                               const QString &reason);

// What lies in the folder of problems now, newest first. `id` is the path.
QList<model::InletProblem> problemsIn(const model::WatchedFolder &folder);

// Puts a problem's file back where it is looked at again. Codes: inlet.problem_gone (NotFound),
// inlet.cannot_move.
base::Result<> bringBack(const model::WatchedFolder &folder, const QString &id);

} // namespace countersign::inlets
