// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8
#include "core/separation/barcodes.h"

#include <BitMatrix.h>
#include <MultiFormatWriter.h>
#include <ReadBarcode.h>

#include <exception>

namespace countersign::separation
{

namespace
{

ZXing::BarcodeFormat formatOf(BarcodeKind kind)
{
    return kind == BarcodeKind::Qr ? ZXing::BarcodeFormat::QRCode : ZXing::BarcodeFormat::Code39;
}

QImage imageOf(const ZXing::BitMatrix &matrix)
{
    QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            image.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
    }
    return image;
}

} // namespace

QStringList readBarcodes(const QImage &grey, BarcodeKind kind, InkLevel level)
{
    QStringList texts;
    if (grey.format() != QImage::Format_Grayscale8)
        return texts;
    ZXing::DecodeHints hints;
    hints.setFormats(formatOf(kind));
    hints.setTryHarder(kind == BarcodeKind::Code39);
    hints.setTryRotate(kind == BarcodeKind::Code39); // a QR code is found as it lies
    hints.setTryDownscale(false);
    hints.setBinarizer(level == InkLevel::Local ? ZXing::Binarizer::LocalAverage
                                                : ZXing::Binarizer::GlobalHistogram);
    hints.setMaxNumberOfSymbols(8);
    hints.setCharacterSet("UTF-8");
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                    ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
            if (result.isValid())
                texts.append(QString::fromStdString(result.text()));
        }
    } catch (const std::exception &) {
        texts.clear(); // memory did not suffice: nothing was read
    }
    return texts;
}

QImage barcodeModules(const QString &text, BarcodeKind kind, QrCorrection correction)
{
    const int level = correction == QrCorrection::Third ? 8 : 6; // as the writer counts, of 8
    try {
        ZXing::MultiFormatWriter writer(formatOf(kind));
        writer.setMargin(0);
        if (kind == BarcodeKind::Qr)
            writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(level);
        return imageOf(writer.encode(text.toStdString(), 0, kind == BarcodeKind::Qr ? 0 : 1));
    } catch (const std::exception &) {
        return {}; // too long, or letters that Code 39 does not have
    }
}

} // namespace countersign::separation
