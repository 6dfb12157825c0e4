// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pagepyramid.h"

#include <QTransform>

#include <algorithm>

namespace countersign::ui
{

namespace
{

constexpr int smallestSidePx = 64;

// Mean of four RGB32 pixels, two channels at a time.
QRgb meanOf(QRgb a, QRgb b, QRgb c, QRgb d)
{
    constexpr QRgb even = 0x00ff00ff;
    const QRgb redBlue
        = ((a & even) + (b & even) + (c & even) + (d & even) + 0x00020002) >> 2 & even;
    const QRgb green = (((a >> 8) & even) + ((b >> 8) & even) + ((c >> 8) & even)
                        + ((d >> 8) & even) + 0x00020002)
            >> 2
        & even;
    return redBlue | green << 8;
}

QImage halved(const QImage &image)
{
    const QSize size((image.width() + 1) / 2, (image.height() + 1) / 2);
    QImage half(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        const int below = std::min(2 * y + 1, image.height() - 1);
        const auto *upper = reinterpret_cast<const QRgb *>(image.constScanLine(2 * y));
        const auto *lower = reinterpret_cast<const QRgb *>(image.constScanLine(below));
        auto *out = reinterpret_cast<QRgb *>(half.scanLine(y));
        const int whole = image.width() / 2;
        for (int x = 0; x < whole; ++x)
            out[x] = meanOf(upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]);
        if (whole < size.width())
            out[whole]
                = meanOf(upper[2 * whole], upper[2 * whole], lower[2 * whole], lower[2 * whole]);
    }
    return half;
}

} // namespace

PagePyramid PagePyramid::build(const QImage &page, int quarterTurns)
{
    PagePyramid pyramid = single(page);
    if (pyramid.isNull())
        return pyramid;
    if (quarterTurns % 4 != 0) {
        QTransform turn;
        turn.rotate(90.0 * quarterTurns);
        pyramid.m_levels.first() = pyramid.m_levels.first().transformed(turn);
    }
    while (std::min(pyramid.m_levels.last().width(), pyramid.m_levels.last().height())
           > smallestSidePx)
        pyramid.m_levels.append(halved(pyramid.m_levels.last()));
    return pyramid;
}

PagePyramid PagePyramid::single(const QImage &page)
{
    PagePyramid pyramid;
    if (!page.isNull())
        pyramid.m_levels.append(page.convertToFormat(QImage::Format_RGB32));
    return pyramid;
}

const QImage &PagePyramid::level(double scale) const
{
    qsizetype index = 0;
    // A hair above one half still takes the half: rounding of a fit must not cost the larger image.
    for (double next = 0.5; index + 1 < m_levels.size() && scale <= next * 1.01; next /= 2)
        ++index;
    return m_levels.at(index);
}

} // namespace countersign::ui
