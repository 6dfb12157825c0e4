// SPDX-License-Identifier: Apache-2.0
#include "core/publish/glyphlessfont.h"

#include <QList>
#include <QString>
#include <QtEndian>

namespace countersign::publish
{

namespace
{

constexpr int unitsPerEm = 1000;
constexpr int headChecksumOffset = 8;
constexpr quint32 fontChecksum = 0xb1b0afba; // what a font file's checksum has to make up to

class TableBytes
{
public:
    TableBytes &u16(int value)
    {
        m_bytes.append(char(value >> 8)).append(char(value));
        return *this;
    }
    TableBytes &u32(quint32 value) { return u16(int(value >> 16)).u16(int(value & 0xffff)); }
    TableBytes &zeros(int count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    TableBytes &raw(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

struct FontTable {
    QByteArray tag;
    QByteArray content;
};

quint32 checksumOf(QByteArray bytes)
{
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 4)
        sum += qFromBigEndian<quint32>(bytes.constData() + i);
    return sum;
}

QByteArray headTable()
{
    return TableBytes()
        .u32(0x00010000) // version
        .u32(0x00010000) // revision
        .u32(0) // checksum adjustment, set at the end
        .u32(0x5f0f3cf5) // magic
        .u16(0x0003) // baseline and side bearing at 0
        .u16(unitsPerEm)
        .zeros(16) // made and changed at: nothing that would differ from run to run
        .u16(0)
        .u16(-glyphDescent)
        .u16(glyphAdvance)
        .u16(glyphAscent)
        .u16(0) // style
        .u16(8) // smallest readable size
        .u16(2) // left to right
        .u16(0) // short offsets in loca
        .u16(0)
        .bytes();
}

QByteArray hheaTable()
{
    return TableBytes()
        .u32(0x00010000)
        .u16(glyphAscent)
        .u16(-glyphDescent)
        .u16(0) // line gap
        .u16(glyphAdvance)
        .zeros(4) // bearings
        .u16(glyphAdvance) // extent
        .u16(1) // upright caret
        .zeros(14)
        .u16(2) // metrics in hmtx
        .bytes();
}

QByteArray maxpTable()
{
    return TableBytes().u32(0x00010000).u16(2).zeros(8).u16(2).zeros(16).bytes();
}

// Format 4 with the obligatory last segment alone: characters are found by CIDToGIDMap.
QByteArray cmapTable()
{
    return TableBytes()
        .u16(0)
        .u16(1)
        .u16(3) // Windows
        .u16(1) // Unicode
        .u32(12)
        .u16(4)
        .u16(24) // length
        .u16(0)
        .u16(2) // two times one segment
        .u16(2)
        .u16(0)
        .u16(0)
        .u16(0xffff)
        .u16(0)
        .u16(0xffff)
        .u16(1)
        .u16(0)
        .bytes();
}

QByteArray nameTable()
{
    const QByteArray name("CountersignInvisible");
    QByteArray wide;
    for (const char letter : name)
        wide.append('\0').append(letter);
    TableBytes table;
    const QList<int> ids{1, 4, 6}; // family, full name, PostScript name
    table.u16(0).u16(int(ids.size())).u16(6 + 12 * int(ids.size()));
    for (const int id : ids)
        table.u16(3).u16(1).u16(0x409).u16(id).u16(int(wide.size())).u16(0);
    return table.raw(wide).bytes();
}

QByteArray os2Table()
{
    return TableBytes()
        .u16(3)
        .u16(glyphAdvance)
        .u16(400) // regular
        .u16(5) // normal width
        .u16(0) // may be embedded
        .zeros(20) // sub- and superscripts
        .zeros(2 + 10 + 16) // family class, panose, ranges
        .raw("CSGN")
        .u16(0x0040)
        .u16(0x0020)
        .u16(0xffff)
        .u16(glyphAscent)
        .u16(-glyphDescent)
        .u16(0)
        .u16(glyphAscent)
        .u16(glyphDescent)
        .zeros(8) // code pages
        .u16(glyphLowAscent)
        .u16(glyphAscent)
        .u16(0)
        .u16(0x0020)
        .u16(0)
        .bytes();
}

QByteArray postTable()
{
    return TableBytes().u32(0x00030000).u32(0).zeros(4).u32(1).zeros(16).bytes();
}

QList<FontTable> tablesByTag()
{
    const QByteArray metrics
        = TableBytes().u16(glyphAdvance).u16(0).u16(glyphAdvance).u16(0).bytes();
    return {{"OS/2", os2Table()},          {"cmap", cmapTable()}, {"glyf", QByteArray(4, '\0')},
            {"head", headTable()},         {"hhea", hheaTable()}, {"hmtx", metrics},
            {"loca", QByteArray(6, '\0')}, {"maxp", maxpTable()}, {"name", nameTable()},
            {"post", postTable()}};
}

} // namespace

QByteArray glyphlessFontFile()
{
    const QList<FontTable> tables = tablesByTag();
    TableBytes directory;
    // The largest power of two below ten tables, as the format wants it.
    directory.u32(0x00010000)
        .u16(int(tables.size()))
        .u16(128)
        .u16(3)
        .u16(int(tables.size()) * 16 - 128);
    quint32 offset = 12 + 16 * quint32(tables.size());
    QByteArray contents;
    qsizetype headAt = 0;
    for (const FontTable &table : tables) {
        directory.raw(table.tag)
            .u32(checksumOf(table.content))
            .u32(offset)
            .u32(quint32(table.content.size()));
        if (table.tag == "head")
            headAt = offset;
        QByteArray padded = table.content;
        padded.append((4 - padded.size() % 4) % 4, '\0');
        contents += padded;
        offset += quint32(padded.size());
    }
    QByteArray font = directory.bytes() + contents;
    const quint32 adjustment = fontChecksum - checksumOf(font);
    qToBigEndian(adjustment, font.data() + headAt + headChecksumOffset);
    return font;
}

QByteArray glyphlessGlyphMap()
{
    QByteArray map;
    map.reserve(2 * 0x10000);
    for (int code = 0; code < 0x10000; ++code)
        map.append('\0').append('\1');
    return map;
}

QByteArray glyphlessToUnicode()
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    // A range may not cross from one first byte to the next, a block holds at most 100.
    QList<QByteArray> ranges;
    for (int high = 0; high < 0x100; ++high) {
        if (high >= 0xd8 && high <= 0xdf)
            continue;
        const QByteArray byte = QByteArray::number(high, 16).rightJustified(2, '0').toUpper();
        const QByteArray first = high == 0 ? "01" : "00";
        const QByteArray last = high == 0xff ? "FD" : "FF";
        ranges.append('<' + byte + first + "> <" + byte + last + "> <" + byte + first + ">\n");
    }
    for (qsizetype i = 0; i < ranges.size(); i += 100) {
        const qsizetype count = qMin<qsizetype>(100, ranges.size() - i);
        map += QByteArray::number(count) + " beginbfrange\n";
        for (qsizetype k = i; k < i + count; ++k)
            map += ranges.at(k);
        map += "endbfrange\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray glyphlessCodes(const QString &text)
{
    QByteArray codes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        ushort unit = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        if (QChar::isSurrogate(unit) || unit == 0 || unit >= 0xfffe)
            unit = 0xfffd;
        codes.append(char(unit >> 8)).append(char(unit & 0xff));
    }
    return codes;
}

} // namespace countersign::publish
