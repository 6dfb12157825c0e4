// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QRect>
#include <QSizeF>

namespace countersign::imaging
{

// A line of print at the size that the recogniser works with, and its scale: pixels of the picture
// for one of the page.
struct LinePicture {
    PixPtr pixels; // 8 bit grey; null when memory does not suffice
    QSizeF scale = {1, 1};
};

// Cuts a line out of a grey page and draws it `heightPx` high, `widen` times as wide as that makes
// it. Each pixel is the mean of the area that it covers, between whose pixels the page is taken to
// change evenly: neither small nor large print gets jagged.
LinePicture linePicture(Pix *page, const QRect &box, int heightPx, double widen = 1);

} // namespace countersign::imaging
