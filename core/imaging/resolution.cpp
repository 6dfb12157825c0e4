// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/resolution.h"

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr double pointsPerInch = 72;
constexpr double longestSidePx = 30'000;
constexpr double sheetLengthInch = 11.5; // between Letter (11) and A4 (11.69)

// Resolutions below 90 are what cameras and editors write for "unknown"; above 2400 no document
// scanner goes.
bool isPlausible(const QSize &sizePx, const Resolution &stated)
{
    if (stated.x < 90 || stated.y < 90 || stated.best() > 2400)
        return false;
    if (stated.best() > 4 * std::min(stated.x, stated.y))
        return false;
    const double longest = std::max(sizePx.width() / stated.x, sizePx.height() / stated.y);
    return longest <= 24;
}

} // namespace

Resolution plausibleResolution(const QSize &sizePx, const Resolution &stated)
{
    if (isPlausible(sizePx, stated))
        return stated;
    const double guess = std::max(sizePx.width(), sizePx.height()) / sheetLengthInch;
    const double dpi = std::clamp(std::round(guess), 100.0, 1200.0);
    return {dpi, dpi};
}

QSizeF sizeInPoints(const QSize &sizePx, const Resolution &resolution)
{
    return {sizePx.width() * pointsPerInch / resolution.x,
            sizePx.height() * pointsPerInch / resolution.y};
}

double limitedDpi(const QSizeF &sizePt, double dpi, qint64 maxPixels)
{
    const double squareInches = sizePt.width() * sizePt.height() / (pointsPerInch * pointsPerInch);
    const double longestInch = std::max(sizePt.width(), sizePt.height()) / pointsPerInch;
    return std::min(
        {dpi, std::sqrt(double(maxPixels) / squareInches), longestSidePx / longestInch});
}

} // namespace countersign::imaging
