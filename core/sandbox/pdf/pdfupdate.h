// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/pdf/pdfbase.h"

#include <QMap>

namespace countersign::sandbox
{

// An incremental update (ISO 32000-1 section 7.5.6): objects new or replaced, appended behind an
// unchanged file.
class PdfUpdate
{
public:
    explicit PdfUpdate(const PdfBase &base);

    // A number for a new object.
    int reserve() { return m_next++; }
    // Where the next object will begin.
    qsizetype size() const { return m_bytes.size(); }
    void write(int number, int generation, const QByteArray &body);
    // `entries` are the stream dictionary's, without /Length.
    void writeStream(int number, const QByteArray &entries, const QByteArray &data);
    // The whole file. Positions within it stay as they are.
    QByteArray finish(const QByteArray &idSeed);

private:
    struct Place {
        qint64 offset = 0;
        int generation = 0;
    };
    QByteArray trailerEntries(const QByteArray &idSeed) const;
    QByteArray xrefTable() const;
    void appendXrefStream(const QByteArray &idSeed);

    const PdfBase &m_base;
    QByteArray m_bytes;
    int m_next;
    QMap<int, Place> m_places;
};

} // namespace countersign::sandbox
