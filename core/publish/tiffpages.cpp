// SPDX-License-Identifier: Apache-2.0
#include "core/publish/tiffpages.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr int mostTiffPages = 10'000;
constexpr quint16 stripOffsets = 273;
constexpr quint16 stripByteCounts = 279;
constexpr quint16 tileOffsets = 324;
constexpr quint16 tileByteCounts = 325;
constexpr quint16 oldJpegOffset = 513;
constexpr quint16 subDirectories = 330;
constexpr quint16 exifDirectory = 34665;
constexpr quint16 gpsDirectory = 34853;

struct TiffEntry {
    quint16 tag = 0;
    quint16 type = 0;
    quint32 count = 0;
    QByteArray value; // in the file's byte order
};

struct TiffPage {
    QList<TiffEntry> entries; // ascending by tag, without the offsets of the image's parts
    quint16 offsetsTag = stripOffsets;
    QList<QByteArray> parts; // strips or tiles, coded
};

base::Error damagedTiff()
{
    return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
}

int tiffTypeSize(quint16 type)
{
    constexpr int sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < std::size(sizes) ? sizes[type] : 0;
}

// Reads one file; whatever it says is checked against its size.
class TiffReader
{
public:
    explicit TiffReader(QByteArrayView file)
        : m_file(file)
    {
    }

    bool isBigEndian() const { return m_big; }

    base::Result<QList<TiffPage>> pages()
    {
        if (m_file.size() < 8 || (!m_file.startsWith("II") && !m_file.startsWith("MM")))
            return damagedTiff();
        m_big = m_file.startsWith("MM");
        if (number16(m_file.sliced(2, 2)) != 42)
            return base::Error{base::ErrorKind::Unsupported, u"import.unsupported_type"_s, {}};
        QList<TiffPage> pages;
        QSet<quint32> seen;
        quint32 offset = number32(m_file.sliced(4, 4));
        while (offset != 0 && pages.size() < mostTiffPages) {
            if (seen.contains(offset))
                return damagedTiff();
            seen.insert(offset);
            auto page = pageAt(offset);
            if (!page)
                return page.error();
            pages.append(*page);
        }
        if (pages.isEmpty())
            return damagedTiff();
        return pages;
    }

private:
    quint16 number16(QByteArrayView bytes) const
    {
        return m_big ? qFromBigEndian<quint16>(bytes.data())
                     : qFromLittleEndian<quint16>(bytes.data());
    }
    quint32 number32(QByteArrayView bytes) const
    {
        return m_big ? qFromBigEndian<quint32>(bytes.data())
                     : qFromLittleEndian<quint32>(bytes.data());
    }
    bool holds(quint64 offset, quint64 size) const
    {
        return offset <= quint64(m_file.size()) && size <= quint64(m_file.size()) - offset;
    }

    // `offset` becomes that of the next page.
    base::Result<TiffPage> pageAt(quint32 &offset) const
    {
        if (!holds(offset, 6))
            return damagedTiff();
        const int count = number16(m_file.sliced(offset, 2));
        if (!holds(offset, 6 + quint64(count) * 12))
            return damagedTiff();
        QList<TiffEntry> entries;
        for (int i = 0; i < count; ++i) {
            auto entry = entryAt(offset + 2 + quint32(i) * 12);
            if (!entry)
                return entry.error();
            entries.append(*entry);
        }
        offset = number32(m_file.sliced(offset + 2 + quint32(count) * 12, 4));
        return pageOf(entries);
    }

    base::Result<TiffEntry> entryAt(quint32 at) const
    {
        TiffEntry entry;
        entry.tag = number16(m_file.sliced(at, 2));
        entry.type = number16(m_file.sliced(at + 2, 2));
        entry.count = number32(m_file.sliced(at + 4, 4));
        const quint64 size = quint64(entry.count) * quint64(tiffTypeSize(entry.type));
        const quint64 from = size <= 4 ? at + 8 : number32(m_file.sliced(at + 8, 4));
        if (!holds(from, size))
            return damagedTiff();
        entry.value = m_file.sliced(qsizetype(from), qsizetype(size)).toByteArray();
        return entry;
    }

    QList<quint32> numbersOf(const TiffEntry &entry) const
    {
        QList<quint32> numbers;
        const int size = tiffTypeSize(entry.type);
        for (quint32 i = 0; i < entry.count; ++i) {
            const QByteArrayView at = QByteArrayView(entry.value).sliced(qsizetype(i) * size, size);
            if (size == 2)
                numbers.append(number16(at));
            else if (size == 4)
                numbers.append(number32(at));
        }
        return numbers;
    }

    base::Result<TiffPage> pageOf(const QList<TiffEntry> &entries) const
    {
        TiffPage page;
        QList<quint32> offsets;
        QList<quint32> sizes;
        for (const TiffEntry &entry : entries) {
            if (entry.tag == oldJpegOffset)
                return base::Error{base::ErrorKind::Unsupported, u"import.unsupported_type"_s, {}};
            if (entry.tag == stripOffsets || entry.tag == tileOffsets) {
                page.offsetsTag = entry.tag;
                offsets = numbersOf(entry);
                continue;
            }
            if (entry.tag == stripByteCounts || entry.tag == tileByteCounts)
                sizes = numbersOf(entry);
            if (entry.tag != subDirectories && entry.tag != exifDirectory
                && entry.tag != gpsDirectory && tiffTypeSize(entry.type) > 0)
                page.entries.append(entry);
        }
        if (offsets.isEmpty() || offsets.size() != sizes.size())
            return damagedTiff();
        for (qsizetype i = 0; i < offsets.size(); ++i) {
            if (!holds(offsets.at(i), sizes.at(i)))
                return damagedTiff();
            page.parts.append(m_file.sliced(offsets.at(i), sizes.at(i)).toByteArray());
        }
        return page;
    }

    QByteArrayView m_file;
    bool m_big = false;
};

// Writes pages one behind the other, each directory behind its image.
class TiffWriter
{
public:
    explicit TiffWriter(bool big)
        : m_big(big)
        , m_bytes(big ? QByteArray("MM\0*\0\0\0\0", 8) : QByteArray("II*\0\0\0\0\0", 8))
    {
    }

    bool add(TiffPage page)
    {
        QByteArray offsets;
        for (const QByteArray &part : std::as_const(page.parts)) {
            offsets += number32(end());
            m_bytes += part;
            align();
        }
        page.entries.append({page.offsetsTag, 4, quint32(page.parts.size()), offsets});
        std::sort(page.entries.begin(), page.entries.end(),
                  [](const TiffEntry &a, const TiffEntry &b) { return a.tag < b.tag; });
        QByteArray directory = number16(quint16(page.entries.size()));
        for (const TiffEntry &entry : std::as_const(page.entries))
            directory += placed(entry);
        const quint32 at = end();
        m_bytes += directory;
        m_bytes.replace(m_link, 4, number32(at));
        m_link = m_bytes.size();
        m_bytes += number32(0);
        return m_bytes.size() < std::numeric_limits<qint32>::max();
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    quint32 end() const { return quint32(m_bytes.size()); }
    void align()
    {
        if (m_bytes.size() % 2 != 0)
            m_bytes += '\0';
    }
    QByteArray number16(quint16 number) const
    {
        QByteArray bytes(2, '\0');
        m_big ? qToBigEndian(number, bytes.data()) : qToLittleEndian(number, bytes.data());
        return bytes;
    }
    QByteArray number32(quint32 number) const
    {
        QByteArray bytes(4, '\0');
        m_big ? qToBigEndian(number, bytes.data()) : qToLittleEndian(number, bytes.data());
        return bytes;
    }
    QByteArray placed(const TiffEntry &entry)
    {
        QByteArray row = number16(entry.tag) + number16(entry.type) + number32(entry.count);
        if (entry.value.size() <= 4)
            return row + entry.value.leftJustified(4, '\0');
        row += number32(end());
        m_bytes += entry.value;
        align();
        return row;
    }

    bool m_big;
    QByteArray m_bytes;
    qsizetype m_link = 4; // where the offset of the next directory belongs
};

} // namespace

base::Result<QList<QByteArray>> tiffPages(QByteArrayView file)
{
    TiffReader reader(file);
    const auto pages = reader.pages();
    if (!pages)
        return pages.error();
    QList<QByteArray> files;
    for (const TiffPage &page : *pages) {
        TiffWriter writer(reader.isBigEndian());
        if (!writer.add(page))
            return base::Error{base::ErrorKind::InvalidInput, u"import.too_large"_s, {}};
        files.append(writer.bytes());
    }
    return files;
}

base::Result<QByteArray> joinedTiff(const QList<QByteArray> &files)
{
    TiffWriter writer(!files.isEmpty() && files.first().startsWith("MM"));
    for (const QByteArray &file : files) {
        TiffReader reader(file);
        const auto pages = reader.pages();
        if (!pages)
            return pages.error();
        if (reader.isBigEndian() != files.first().startsWith("MM"))
            return base::Error{base::ErrorKind::Unsupported, u"import.unsupported_type"_s, {}};
        for (const TiffPage &page : *pages) {
            if (!writer.add(page))
                return base::Error{base::ErrorKind::InvalidInput, u"import.too_large"_s, {}};
        }
    }
    return writer.bytes();
}

} // namespace countersign::publish
