// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <cstring>

namespace countersign::imaging
{

namespace
{

PixPtr greyToPix(const QImage &image)
{
    PixPtr pix(pixCreateNoInit(image.width(), image.height(), 8));
    if (!pix)
        return pix;
    const auto width = std::size_t(image.width());
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(pixGetData(pix.get()) + qsizetype(y) * pixGetWpl(pix.get()),
                    image.constScanLine(y), width);
    pixEndianByteSwap(pix.get()); // Leptonica keeps the first pixel in a word's highest byte
    return pix;
}

QImage greyToImage(Pix *pix)
{
    QImage image(pixGetWidth(pix), pixGetHeight(pix), QImage::Format_Grayscale8);
    const l_uint32 *data = pixGetData(pix);
    const int width = image.width();
    for (int y = 0; y < image.height(); ++y) {
        uchar *to = image.scanLine(y);
        const l_uint32 *line = data + qsizetype(y) * pixGetWpl(pix);
        for (int x = 0; x < width; ++x)
            to[x] = uchar(GET_DATA_BYTE(line, x));
    }
    return image;
}

} // namespace

PixPtr toPix(const QImage &image)
{
    if (image.isNull())
        return {};
    if (image.format() == QImage::Format_Grayscale8)
        return greyToPix(image);
    const QImage colour = image.convertToFormat(QImage::Format_RGB32);
    PixPtr pix(pixCreateNoInit(colour.width(), colour.height(), 32));
    for (int y = 0; pix && y < colour.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(colour.constScanLine(y));
        l_uint32 *line = pixGetData(pix.get()) + qsizetype(y) * pixGetWpl(pix.get());
        for (int x = 0; x < colour.width(); ++x)
            composeRGBPixel(qRed(from[x]), qGreen(from[x]), qBlue(from[x]), line + x);
    }
    return pix;
}

QImage toImage(Pix *pix)
{
    if (!pix)
        return {};
    if (pixGetDepth(pix) == 8 && !pixGetColormap(pix))
        return greyToImage(pix);
    const PixPtr colour(pixConvertTo32(pix));
    if (!colour)
        return {};
    QImage image(pixGetWidth(colour.get()), pixGetHeight(colour.get()), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        const l_uint32 *line = pixGetData(colour.get()) + qsizetype(y) * pixGetWpl(colour.get());
        for (int x = 0; x < image.width(); ++x)
            to[x] = 0xff000000U | (line[x] >> 8);
    }
    return image;
}

} // namespace countersign::imaging
