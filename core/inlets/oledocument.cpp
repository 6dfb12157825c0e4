// SPDX-License-Identifier: Apache-2.0
// Section numbers are those of [MS-CFB].
#include "core/inlets/oledocument.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr quint32 maxRegularSector = 0xFFFFFFFA; // 2.1: numbers above are marks
constexpr quint32 noStream = 0xFFFFFFFF;
constexpr qsizetype headerBytes = 512;
constexpr qsizetype entryBytes = 128;
constexpr qsizetype miniSectorBytes = 64;
constexpr qint64 miniStreamCutoff = 4096;
constexpr qsizetype maxEntries = 20'000;
constexpr char signature[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

quint32 u32At(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : noStream;
}

quint16 u16At(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
}

void appendNumbers(QList<quint32> &numbers, const QByteArray &sector)
{
    for (qsizetype at = 0; at + 4 <= sector.size(); at += 4)
        numbers.append(u32At(sector, at));
}

QString entryName(const QByteArray &entry)
{
    const int bytes = qBound(0, int(u16At(entry, 64)), 64);
    QString name;
    for (int at = 0; at + 2 < bytes; at += 2) // without the closing null
        name.append(QChar(u16At(entry, at)));
    return name;
}

} // namespace

bool OleDocument::looksLikeOne(QByteArrayView start)
{
    return start.startsWith(QByteArrayView(signature, 8));
}

QByteArray OleDocument::sector(quint32 number) const
{
    const qint64 at = (qint64(number) + 1) * m_sectorSize;
    if (number >= maxRegularSector || at + m_sectorSize > m_bytes.size())
        return {};
    return m_bytes.mid(at, m_sectorSize);
}

QByteArray OleDocument::chain(quint32 first, qint64 size) const
{
    QByteArray content;
    quint32 number = first;
    for (qsizetype steps = 0; steps <= m_fat.size() && number < quint32(m_fat.size()); ++steps) {
        const QByteArray piece = sector(number);
        if (piece.isEmpty() || content.size() >= size)
            break;
        content += piece;
        number = m_fat.at(number);
    }
    return content.left(size);
}

QByteArray OleDocument::miniChain(quint32 first, qint64 size) const
{
    QByteArray content;
    quint32 number = first;
    for (qsizetype steps = 0; steps <= m_miniFat.size() && number < quint32(m_miniFat.size());
         ++steps) {
        if (content.size() >= size)
            break;
        content += m_miniStream.mid(qsizetype(number) * miniSectorBytes, miniSectorBytes);
        number = m_miniFat.at(number);
    }
    return content.left(size);
}

base::Result<OleDocument> OleDocument::open(const QByteArray &bytes)
{
    OleDocument document;
    document.m_bytes = bytes;
    if (!document.readHeader())
        return base::Error{base::ErrorKind::Corrupt, u"mail.malformed"_s, {}};
    return document;
}

bool OleDocument::readHeader()
{
    if (m_bytes.size() < headerBytes || !looksLikeOne(m_bytes))
        return false;
    const int shift = u16At(m_bytes, 30); // 2.2
    if (shift != 9 && shift != 12)
        return false;
    m_sectorSize = qsizetype(1) << shift;
    return readTables(u32At(m_bytes, 68), u32At(m_bytes, 60)) && readDirectory(u32At(m_bytes, 48));
}

bool OleDocument::readTables(quint32 firstDifat, quint32 firstMiniFat)
{
    const qsizetype sectors = m_bytes.size() / m_sectorSize;
    QList<quint32> fatSectors;
    appendNumbers(fatSectors, m_bytes.mid(76, headerBytes - 76)); // 2.5: the first 109
    quint32 difat = firstDifat;
    for (qsizetype steps = 0; difat < maxRegularSector && steps < sectors; ++steps) {
        const QByteArray more = sector(difat);
        if (more.isEmpty())
            return false;
        appendNumbers(fatSectors, more.chopped(4));
        difat = u32At(more, m_sectorSize - 4);
    }
    for (const quint32 number : std::as_const(fatSectors)) {
        if (number < maxRegularSector && m_fat.size() <= sectors)
            appendNumbers(m_fat, sector(number));
    }
    appendNumbers(m_miniFat, chain(firstMiniFat, m_bytes.size()));
    return !m_fat.isEmpty();
}

bool OleDocument::readDirectory(quint32 firstSector)
{
    const QByteArray directory = chain(firstSector, m_bytes.size());
    for (qsizetype at = 0; at + entryBytes <= directory.size() && m_entries.size() < maxEntries;
         at += entryBytes) {
        const QByteArray raw = directory.mid(at, entryBytes); // 2.6.1
        const int type = raw.at(66);
        m_entries.append(
            {entryName(raw), type == 1 || type == 5, u32At(raw, 116), qint64(u32At(raw, 120)), {}});
        m_links.append({u32At(raw, 68), u32At(raw, 72), u32At(raw, 76)});
    }
    if (m_entries.isEmpty())
        return false;
    m_miniStream = chain(m_entries.first().firstSector, m_entries.first().size);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).isStorage)
            adopt(i, m_links.at(i).child);
    }
    return true;
}

// A storage's children are a binary tree of siblings (2.6.4); of it only who belongs to it matters.
void OleDocument::adopt(qsizetype parent, quint32 child)
{
    QList<quint32> waiting{child};
    while (!waiting.isEmpty()) {
        const quint32 at = waiting.takeLast();
        if (at >= quint32(m_entries.size()) || at == 0 || m_adopted.contains(at))
            continue;
        m_adopted.insert(at);
        m_entries[parent].children.append(qsizetype(at));
        waiting << m_links.at(at).left << m_links.at(at).right;
    }
}

qsizetype OleDocument::child(qsizetype parent, const QString &name) const
{
    for (const qsizetype at : m_entries.at(parent).children) {
        if (m_entries.at(at).name.compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return -1;
}

QByteArray OleDocument::content(qsizetype stream) const
{
    if (stream < 0 || m_entries.at(stream).isStorage)
        return {};
    const Entry &entry = m_entries.at(stream);
    const qint64 size = qMin(entry.size, qint64(m_bytes.size()));
    return size < miniStreamCutoff ? miniChain(entry.firstSector, size)
                                   : chain(entry.firstSector, size);
}

} // namespace countersign::inlets
