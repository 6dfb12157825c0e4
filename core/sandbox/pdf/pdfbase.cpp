// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdfbase.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

constexpr qsizetype tailBytes = 2048;

base::Error unreadablePdf()
{
    return base::Error{base::ErrorKind::Corrupt, u"sandbox.pdf_unreadable"_s, {}};
}

// The number behind the last "startxref"; 0 when there is none.
qint64 findStartXref(const QByteArray &pdf)
{
    const QByteArray tail = pdf.right(tailBytes);
    const qsizetype at = tail.lastIndexOf("startxref");
    if (at < 0)
        return 0;
    const QByteArray rest = tail.mid(at + 9).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    const qint64 offset = rest.left(digits).toLongLong();
    return offset < pdf.size() ? offset : 0;
}

// qpdf throws; the pages are walked here so that it does so now rather than later.
std::shared_ptr<PdfBase> readBase(const QByteArray &pdf)
{
    auto base = std::make_shared<PdfBase>();
    base->bytes = pdf;
    base->document = QPDF::create();
    base->document->setSuppressWarnings(true);
    base->document->processMemoryFile("document.pdf", base->bytes.constData(),
                                      size_t(base->bytes.size()));
    if (QPDFPageDocumentHelper(*base->document).getAllPages().empty())
        throw std::runtime_error("no pages");
    const int declared = base->document->getTrailer().getKey("/Size").isInteger()
        ? base->document->getTrailer().getKey("/Size").getIntValueAsInt()
        : 0;
    base->nextObject = std::max(declared, int(base->document->getObjectCount()) + 1);
    base->startXref = findStartXref(pdf);
    base->hasXrefStream = !pdf.mid(base->startXref, 4).startsWith("xref");
    return base;
}

bool canBeAppendedTo(const PdfBase &base)
{
    return base.bytes.startsWith("%PDF-") && base.startXref > 0 && !base.document->isEncrypted()
        && !base.document->anyWarnings();
}

QByteArray writeAnew(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

base::Result<std::shared_ptr<PdfBase>> openPdfBase(const QByteArray &pdf)
{
    try {
        std::shared_ptr<PdfBase> given = readBase(pdf);
        if (canBeAppendedTo(*given))
            return given;
        std::shared_ptr<PdfBase> written = readBase(writeAnew(*given->document));
        written->isAsGiven = false;
        return written;
    } catch (const std::exception &) {
        return unreadablePdf();
    }
}

} // namespace countersign::sandbox
