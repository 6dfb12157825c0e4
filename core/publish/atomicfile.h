// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace countersign::publish
{

enum class Overwrite { No, Yes };

// A file that appears under its name whole or not at all, whatever ends the program. Until commit()
// it has no name where the file system can do that, so that even a killed program leaves nothing.
class AtomicFile
{
public:
    AtomicFile() = default;
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    // Codes: file.exists (with Overwrite::No), file.write_failed.
    base::Result<> open(const QString &path, Overwrite overwrite);
    base::Result<> write(QByteArrayView bytes);
    // On disk and under its name. The codes of open(): another program may have made the file.
    base::Result<> commit();
    qint64 size() const { return m_size + m_buffer.size(); }
    QString folder() const;

private:
    base::Result<> flush();
    base::Result<> putInPlace();
    bool nameIt(const QByteArray &name) const;
    base::Error failure(int code) const;
    void discard();

    QByteArray m_path;
    QByteArray m_temporary; // empty: the file has no name yet
    Overwrite m_overwrite = Overwrite::No;
    QByteArray m_buffer;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

} // namespace countersign::publish
