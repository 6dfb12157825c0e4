// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QPointF>

#include <vector>

namespace countersign::imaging
{

// Points along the foot of one line of print, from left to right, in pixels.
struct TracedLine {
    std::vector<QPointF> feet;

    double length() const { return feet.back().x() - feet.front().x(); }
};

struct TracedLines {
    std::vector<TracedLine> lines;
    double letterPx = 0; // the median height of the marks that can be letters

    double totalLength() const;
};

// Follows lines of print from letter to letter, also where they are tilted by up to ten degrees or
// curved. `bilevel` at 100 dpi or more, lines running from left to right or right to left.
TracedLines traceLines(Pix *bilevel);

// Whether the lines run from top to bottom: a page photographed sideways.
bool linesRunDown(Pix *bilevel);

} // namespace countersign::imaging
