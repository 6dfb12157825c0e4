// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QSizeF>

namespace countersign::imaging
{

// Pixels an inch in each direction; fax pages have different ones.
struct Resolution {
    double x = 0;
    double y = 0;

    double best() const { return x > y ? x : y; }
    bool operator==(const Resolution &) const = default;
};

// What an image file states (0 where nothing), or, when that would make a page no scanner or
// printer has, the resolution at which the image is about as long as a sheet of A4 or Letter.
Resolution plausibleResolution(const QSize &sizePx, const Resolution &stated);

QSizeF sizeInPoints(const QSize &sizePx, const Resolution &resolution);

// The resolution, at most `dpi`, at which a page has no more than `maxPixels` and no side longer
// than 30,000.
double limitedDpi(const QSizeF &sizePt, double dpi, qint64 maxPixels);

} // namespace countersign::imaging
