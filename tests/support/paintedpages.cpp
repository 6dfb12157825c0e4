// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paintedpages.h"

#include "core/imaging/pixptr.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <allheaders.h>
#include <libheif/heif.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr double pageWidthInch = 8.27;
constexpr double pageHeightInch = 11.69;

void drawLines(QPainter &painter, const QStringList &lines, double dpi)
{
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(int(12 * dpi / 72));
    painter.setFont(font);
    painter.setPen(Qt::black);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QRectF(dpi, (1 + 0.4 * double(i)) * dpi, 6.5 * dpi, 0.4 * dpi),
                         Qt::AlignLeft | Qt::AlignTop, lines.at(i));
}

QPdfWriter *openWriter(QBuffer &buffer)
{
    buffer.open(QIODevice::WriteOnly);
    auto *writer = new QPdfWriter(&buffer);
    writer->setPageSize(QPageSize(QPageSize::A4));
    writer->setPageMargins(QMarginsF());
    writer->setResolution(600);
    return writer;
}

template <typename Change>
QByteArray rewritten(const QByteArray &pdf, Change change)
{
    QPDF file;
    file.processMemoryFile("sample", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(file);
    change(file, writer);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

heif_error appendBytes(heif_context *, const void *data, size_t size, void *target)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
}

} // namespace

QStringList contractLines()
{
    return {u"Mutual Confidentiality Agreement"_s,
            u"This agreement is made as of the third day of March between"_s,
            u"Alpine Instruments Limited and Brookfield Paper Company."_s,
            u"The parties wish to exchange certain confidential information"_s,
            u"for the purpose of evaluating a business relationship."_s,
            u"Each party shall protect the information of the other with"_s,
            u"the same degree of care that it applies to its own, and shall"_s,
            u"not disclose it to any third party without written consent."_s,
            u"This agreement is governed by the law of the State of Oregon."_s};
}

QImage paintPage(const QStringList &lines, double dpi)
{
    QImage image(int(pageWidthInch * dpi), int(pageHeightInch * dpi), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(dpi / 0.0254));
    image.setDotsPerMeterY(int(dpi / 0.0254));
    QPainter painter(&image);
    drawLines(painter, lines, dpi);
    return image;
}

model::PageRect startOfLine(int line)
{
    return {0.9 / pageWidthInch, (0.95 + 0.4 * line) / pageHeightInch, 1.2 / pageWidthInch,
            0.35 / pageHeightInch};
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return buffer.data();
}

QByteArray jpegWithExifOrientation(const QImage &stored, int orientation)
{
    const QByteArray jpeg = encoded(stored, "jpg");
    // A little-endian TIFF of one directory with the one tag 0x0112, type SHORT, count 1.
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += char(orientation);
    exif += QByteArray(7, '\0');
    const int size = int(exif.size()) + 2;
    return jpeg.first(2) + "\xff\xe1" + char(size >> 8) + char(size & 0xff) + exif + jpeg.sliced(2);
}

QByteArray tiffOf(const QList<QImage> &pages, double xDpi, double yDpi, bool bilevel)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"pages.tif"_s).toLocal8Bit();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        imaging::PixPtr pix = imaging::toPix(pages.at(i));
        if (bilevel)
            pix.reset(pixThresholdToBinary(pix.get(), 160));
        pixSetResolution(pix.get(), int(xDpi), int(yDpi));
        pixWriteTiff(path.constData(), pix.get(), bilevel ? IFF_TIFF_G4 : IFF_TIFF_ZIP,
                     i == 0 ? "w" : "a");
    }
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray heicOf(const QImage &image)
{
    QByteArray bytes;
    heif_context *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    if (heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code
        == heif_error_Ok) {
        heif_image *picture = nullptr;
        heif_image_create(image.width(), image.height(), heif_colorspace_RGB,
                          heif_chroma_interleaved_RGB, &picture);
        heif_image_add_plane(picture, heif_channel_interleaved, image.width(), image.height(), 8);
        int stride = 0;
        uint8_t *plane = heif_image_get_plane(picture, heif_channel_interleaved, &stride);
        const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < rgb.height(); ++y)
            std::copy_n(rgb.constScanLine(y), rgb.width() * 3, plane + y * stride);
        heif_context_encode_image(context, picture, encoder, nullptr, nullptr);
        heif_writer writer{1, appendBytes};
        heif_context_write(context, &writer, &bytes);
        heif_image_release(picture);
        heif_encoder_release(encoder);
    }
    heif_context_free(context);
    return bytes;
}

QByteArray pdfOf(const QList<QStringList> &pages)
{
    QBuffer buffer;
    const std::unique_ptr<QPdfWriter> writer(openWriter(buffer));
    QPainter painter(writer.get());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer->newPage();
        drawLines(painter, pages.at(i), 600);
    }
    painter.end();
    return buffer.data();
}

QByteArray scannedPdfOf(const QList<QImage> &pages, const QString &stamp)
{
    QBuffer buffer;
    const std::unique_ptr<QPdfWriter> writer(openWriter(buffer));
    QPainter painter(writer.get());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer->newPage();
        painter.drawImage(QRectF(0, 0, writer->width(), writer->height()), pages.at(i));
        if (!stamp.isEmpty())
            painter.drawText(QPointF(300, 200), stamp);
    }
    painter.end();
    return buffer.data();
}

QByteArray changedPdf(const QByteArray &pdf, const std::function<void(QPDF &)> &change)
{
    return rewritten(pdf, [&change](QPDF &file, QPDFWriter &) { change(file); });
}

QByteArray rotatedPdf(const QByteArray &pdf, int degrees)
{
    return changedPdf(pdf, [degrees](QPDF &file) {
        for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
            page.rotatePage(degrees, false);
    });
}

QByteArray encryptedPdf(const QByteArray &pdf, const char *userPassword, const char *ownerPassword)
{
    return rewritten(pdf, [=](QPDF &, QPDFWriter &writer) {
        writer.setR6EncryptionParameters(userPassword, ownerPassword, true, false, true, true, true,
                                         true, qpdf_r3p_full, true);
    });
}

} // namespace countersign::test
