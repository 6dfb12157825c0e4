// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>

#include <array>
#include <optional>

namespace countersign::imaging
{

// The outline of a sheet of paper in a picture, in the picture's pixels: its corners clockwise from
// the top left one.
struct SheetOutline {
    std::array<QPointF, 4> corners;
    double support = 0; // share of the outline where the picture shows an edge, 0..1
};

// A picture at about 480 pixels along its longer side, by the mean of a few of the pixels that each
// of its own stands for. `picture` is Grayscale8.
QImage smallPicture(const QImage &picture);

// More than black and white, and large enough to be a page.
bool isContinuousTone(const QImage &small);

// Not white up to its edges. `small` of continuous tone.
bool hasSurround(const QImage &small);

// Looks for a sheet that is brighter than what it lies on, with at least three of its sides in the
// picture. Nothing when no four edges belong together. `small` as from smallPicture().
std::optional<SheetOutline> findSheet(const QImage &small);

} // namespace countersign::imaging
