// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace countersign::inlets
{

// A compound file ([MS-CFB]): storages and streams in one file. Whatever the file says is held
// against its size, and no chain is longer than the file has sectors.
class OleDocument
{
public:
    struct Entry {
        QString name;
        bool isStorage = false;
        quint32 firstSector = 0;
        qint64 size = 0;
        QList<qsizetype> children; // indices of entries()
    };

    static bool looksLikeOne(QByteArrayView start);
    // Codes: mail.malformed.
    static base::Result<OleDocument> open(const QByteArray &bytes);

    const QList<Entry> &entries() const { return m_entries; } // the root first
    // Of the entry, by name; -1 when there is none.
    qsizetype child(qsizetype parent, const QString &name) const;
    QByteArray content(qsizetype stream) const;

private:
    OleDocument() = default;
    bool readHeader();
    bool readTables(quint32 firstDifat, quint32 firstMiniFat);
    bool readDirectory(quint32 firstSector);
    void adopt(qsizetype parent, quint32 child);
    QByteArray sector(quint32 number) const;
    QByteArray chain(quint32 first, qint64 size) const;
    QByteArray miniChain(quint32 first, qint64 size) const;

    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    QList<quint32> m_fat;
    QList<quint32> m_miniFat;
    QByteArray m_miniStream;
    QList<Entry> m_entries;
    struct Links {
        quint32 left, right, child;
    };
    QList<Links> m_links;
    QSet<quint32> m_adopted; // by a storage: none has two
};

} // namespace countersign::inlets
