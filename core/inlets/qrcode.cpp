// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/qrcode.h"

#include <BarcodeFormat.h>
#include <BitMatrix.h>
#include <MultiFormatWriter.h>

#include <stdexcept>

namespace countersign::inlets
{

namespace
{

constexpr int quietModules = 4; // ISO/IEC 18004 section 9.1

}

QImage qrCode(const QString &text)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(quietModules).setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix code = writer.encode(text.toStdWString(), 0, 0);
        QImage image(code.width(), code.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x)
                image.scanLine(y)[x] = code.get(x, y) ? 0 : 255;
        }
        return image;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace countersign::inlets
