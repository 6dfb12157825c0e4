// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/linetrace.h"
#include "core/imaging/pagegeometry.h"

#include <QSize>

#include <optional>

namespace countersign::imaging
{

// What the lines of print say about the surface they are printed on: a smooth bend that takes out
// tilt, convergence and curl.
struct LineBend {
    BendGrid grid; // flat page -> page as it lies
    double tiltDegrees = 0; // mean slope of the lines as they lie, clockwise
    // Mean distance in letter heights of the lines' feet from level lines; from lines that are
    // straight, parallel and tilted alike; and from the lines that the bend allows.
    double offLevel = 0;
    double offParallel = 0;
    double offBend = 0;
};

// Nothing when there are fewer than four long lines to go by, or no believable surface fits.
std::optional<LineBend> bendOfLines(const TracedLines &text, const QSize &pagePx);

} // namespace countersign::imaging
