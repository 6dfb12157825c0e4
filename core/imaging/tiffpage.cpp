// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/tiffpage.h"

#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <cmath>
#include <cstdlib>

namespace countersign::imaging
{

namespace
{

// Nothing but black and white, but for a few pixels that drawing has made grey.
bool isTwoLevelPage(const QImage &grey)
{
    constexpr double mostBetween = 0.02;
    qint64 between = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            between += row[x] > 32 && row[x] < 223 ? 1 : 0;
    }
    return double(between) <= mostBetween * grey.width() * grey.height();
}

} // namespace

QByteArray tiffPageOf(const QImage &page, double dpi)
{
    constexpr int middle = 128;
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const bool twoLevel
        = (page.format() == QImage::Format_Grayscale8 || page.allGray()) && isTwoLevelPage(grey);
    PixPtr pix = toPix(twoLevel || page.allGray() ? grey : page);
    if (pix && twoLevel)
        pix.reset(pixThresholdToBinary(pix.get(), middle));
    if (pix && pixGetDepth(pix.get()) == 32)
        pixSetSpp(pix.get(), 3);
    if (!pix)
        return {};
    pixSetResolution(pix.get(), int(std::lround(dpi)), int(std::lround(dpi)));
    l_uint8 *data = nullptr;
    size_t size = 0;
    QByteArray bytes;
    if (pixWriteMem(&data, &size, pix.get(), twoLevel ? IFF_TIFF_G4 : IFF_TIFF_JPEG) == 0)
        bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    std::free(data);
    return bytes;
}

} // namespace countersign::imaging
