// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace countersign::publish
{

// Pieces of data kept on the disk until they are needed, in a file without a name beside the
// output: nobody else can open it, and nothing is left of it when the program ends.
class Spool
{
public:
    explicit Spool(const QString &folder);
    ~Spool();
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;

    // Where the piece begins. Code: file.write_failed.
    base::Result<qint64> append(QByteArrayView piece);
    QByteArray read(qint64 offset, qint64 length) const;

private:
    QString m_folder;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

} // namespace countersign::publish
