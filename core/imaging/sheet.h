// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QRect>

#include <vector>

namespace countersign::imaging
{

// A page while it is being cleaned: its picture, the same as black on white, and its marks (the
// boxes of what hangs together). Erasing changes both pictures alike.
struct Sheet {
    PixPtr grey;
    PixPtr bilevel;
    std::vector<QRect> marks;
    double dpi = 0;
    double letterPx = 0; // height of small letters; 0 where there are too few to tell
    int paper = 255; // how bright the paper is

    int width() const;
    int height() const;
    double mm(double length) const { return length * dpi / 25.4; } // in pixels
    // The letters' height, or that of ten-point print where there are none to measure.
    double letterOrUsualPx() const { return letterPx > 0 ? letterPx : dpi / 15; }
    int inkIn(const QRect &area) const; // pixels
    void erase(const QRect &area);
};

// Null `bilevel` when memory does not suffice.
Sheet readSheet(PixPtr grey, double dpi);
// Measures letters and marks again, after something was taken away or turned round.
void measureMarks(Sheet &sheet);

} // namespace countersign::imaging
