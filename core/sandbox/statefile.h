// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace countersign::sandbox
{

// A sandbox service's state: one JSON file, replaced as a whole and on disk before save() returns.
// The folder is made when missing. Errors: sandbox.state_unreadable (Io), sandbox.state_corrupt
// (Corrupt), sandbox.state_unwritable (Io).
class StateFile
{
public:
    explicit StateFile(const QString &path);

    // An empty object when there is no file yet.
    base::Result<QJsonObject> load() const;
    base::Result<> save(const QJsonObject &state) const;

private:
    QString m_path;
};

// Writes a file of the sandbox the same way.
base::Result<> writeFileAtomically(const QString &path, const QByteArray &bytes);

} // namespace countersign::sandbox
