// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>

namespace countersign::separation
{

// A Patch T, the four bars by which document scanners know a separator sheet: narrow, wide, narrow,
// wide from the page's edge inward, narrow bars and spaces 0.08 inch, wide bars 0.20 inch, 0.80
// inch in all (Kodak A-61599, "Patch Code Information", zones A to G).
struct PatchCode {
    QRectF box; // fractions of the page
    double skew = 0; // degrees clockwise by which the page lies
    bool lying = true; // the bars run from left to right
};

constexpr double patchNarrowInch = 0.08;
constexpr double patchWideInch = 0.20;
constexpr double patchDepthInch = 0.80;

// On a grey page of square pixels; up to 12 degrees of skew, lying on any side.
QList<PatchCode> findPatchCodes(const QImage &grey, double dpi);

// The page at about `dpi`, by whole numbers of pixels averaged; `dpi` becomes what it is then.
QImage reducedGrey(const QImage &grey, double pageDpi, double &dpi);

} // namespace countersign::separation
