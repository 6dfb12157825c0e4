// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagegeometry.h"

#include <QImage>

#include <functional>

namespace countersign::imaging
{

// The brightness of the paper over a picture, coarsely.
struct PaperLight {
    QImage level; // Grayscale8; null: left as it is
    double scale = 1; // pixels of `level` in one pixel of the picture

    // What brings paper to white at a point of the picture.
    double gain(const QPointF &at) const;
};

// Measures the light on a picture whose print is dark on bright paper. `dpi` as about the
// picture's.
PaperLight paperLight(const QImage &picture, double dpi);

// Draws what `geometry` makes of a picture in one go, each pixel by its four neighbours in the
// original. `light` lies over the picture that `lightGeometry` makes of the same original. What
// lies outside the original is white.
QImage resampled(const QImage &original, const PageGeometry &geometry, const QSize &size,
                 const PaperLight &light = {}, const PageGeometry *lightGeometry = nullptr);

} // namespace countersign::imaging
