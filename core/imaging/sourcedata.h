// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace countersign::imaging
{

// The bytes of one original, readable by this process and by its children without ever being
// written to a disk: an open file, or memory behind a file descriptor. Copies share the same bytes;
// reading is thread-safe.
class SourceData
{
public:
    // Codes: import.not_found, import.not_a_file, import.unreadable.
    static base::Result<SourceData> fromFile(const QString &path);
    static base::Result<SourceData> fromBytes(QByteArrayView bytes);

    qint64 size() const { return m_size; }
    int descriptor() const { return *m_descriptor; }
    // At most `length` bytes; fewer at the end of the data.
    QByteArray read(qint64 offset, qint64 length) const;
    // SHA-256 of all bytes, 32 bytes.
    QByteArray sha256() const;
    bool contains(QByteArrayView needle) const;

private:
    SourceData(int descriptor, qint64 size);

    std::shared_ptr<const int> m_descriptor;
    qint64 m_size = 0;
};

} // namespace countersign::imaging
