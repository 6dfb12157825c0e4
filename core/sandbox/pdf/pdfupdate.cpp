// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdfupdate.h"

#include "core/sandbox/pdf/pdftext.h"

#include <QCryptographicHash>

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes(width, '\0');
    for (int i = width - 1; i >= 0; --i, value >>= 8)
        bytes[i] = char(value & 0xff);
    return bytes;
}

} // namespace

PdfUpdate::PdfUpdate(const PdfBase &base)
    : m_base(base)
    , m_bytes(base.bytes)
    , m_next(base.nextObject)
{
    if (!m_bytes.endsWith('\n'))
        m_bytes += '\n';
}

void PdfUpdate::write(int number, int generation, const QByteArray &body)
{
    m_places.insert(number, {m_bytes.size(), generation});
    m_bytes += QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n" + body
        + "\nendobj\n";
}

void PdfUpdate::writeStream(int number, const QByteArray &entries, const QByteArray &data)
{
    write(number, 0,
          "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
              + "\nendstream");
}

QByteArray PdfUpdate::finish(const QByteArray &idSeed)
{
    const qint64 at = m_bytes.size();
    if (m_base.hasXrefStream)
        appendXrefStream(idSeed);
    else
        m_bytes += xrefTable() + "trailer\n<< /Size " + QByteArray::number(m_next) + ' '
            + trailerEntries(idSeed) + " >>\n";
    m_bytes += "startxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    return m_bytes;
}

QByteArray PdfUpdate::trailerEntries(const QByteArray &idSeed) const
{
    QPDFObjectHandle trailer = m_base.document->getTrailer();
    QByteArray entries = "/Prev " + QByteArray::number(m_base.startXref);
    for (const char *key : {"/Root", "/Info"}) {
        if (trailer.hasKey(key))
            entries += ' ' + QByteArray(key) + ' '
                + QByteArray::fromStdString(trailer.getKey(key).unparse());
    }
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString()) {
        // Section 14.4: the first part stays, the second changes with the content.
        const QByteArray changed
            = QCryptographicHash::hash(idSeed, QCryptographicHash::Sha256).left(16);
        entries += " /ID [<"
            + QByteArray::fromStdString(id.getArrayItem(0).getStringValue()).toHex() + "> <"
            + changed.toHex() + ">]";
    }
    return entries;
}

QByteArray PdfUpdate::xrefTable() const
{
    QByteArray table = "xref\n"_ba;
    for (auto it = m_places.cbegin(); it != m_places.cend();) {
        QByteArray entries;
        const int first = it.key();
        int count = 0;
        for (; it != m_places.cend() && it.key() == first + count; ++it, ++count)
            entries += QByteArray::number(it->offset).rightJustified(10, '0') + ' '
                + QByteArray::number(it->generation).rightJustified(5, '0') + " n \n";
        table += QByteArray::number(first) + ' ' + QByteArray::number(count) + '\n' + entries;
    }
    return table;
}

void PdfUpdate::appendXrefStream(const QByteArray &idSeed)
{
    const int number = reserve();
    m_places.insert(number, {m_bytes.size(), 0});
    QByteArray index;
    QByteArray rows;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        index += QByteArray::number(it.key()) + " 1 ";
        rows += bigEndian(1, 1) + bigEndian(it->offset, 8) + bigEndian(it->generation, 2);
    }
    writeStream(number,
                "/Type /XRef /Size " + QByteArray::number(m_next) + " /W [1 8 2] /Index ["
                    + index.trimmed() + "] " + trailerEntries(idSeed),
                rows);
}

} // namespace countersign::sandbox
