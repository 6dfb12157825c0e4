// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/audit.h"

#include <QJsonObject>
#include <QList>
#include <QString>

// Copies of the checkpoints outside the database: one JSON object a line, only ever appended to.
namespace countersign::audit
{

// {"key_id","origin","public_key","root","signature","size","time","type":"checkpoint"}; bytes as
// hexadecimal digits.
QJsonObject checkpointToJson(const model::AuditCheckpoint &checkpoint);

QString checkpointFileName(const QString &origin);

// Lines that are no checkpoint of `origin` are left out (the last may have been cut by a crash). No
// file: an empty list. "audit.checkpoint_file_unreadable" (Io).
base::Result<QList<model::AuditCheckpoint>> readCheckpointFile(const QString &path,
                                                               const QString &origin);
// Adds the ones that the file does not have, in order of size; durable when it returns.
// "audit.checkpoint_file_unwritable" (Io).
base::Result<> completeCheckpointFile(const QString &path, const QString &origin,
                                      QList<model::AuditCheckpoint> checkpoints);

} // namespace countersign::audit
