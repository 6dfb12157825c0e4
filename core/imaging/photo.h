// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagegeometry.h"
#include "core/imaging/photosheet.h"

#include <QImage>

#include <array>
#include <optional>

namespace countersign::imaging
{

// What was seen of a photographed page.
struct PhotoFacts {
    bool sheetFound = false; // its outline was seen; else only its lines of print were straightened
    double perspectiveDegrees = 0; // by which the camera was off the sheet's vertical
    double curl = 0; // mean distance of the lines from straight ones, in letter heights
    double letterEdge = 0; // how wide the edges of letters are, in letter heights; 0: not known
};

// A photographed page made flat: the sheet fills the picture, its lines are level (or stand on end
// or on their head: quarter turns are left alone), the paper evenly bright.
struct FlatPhoto {
    QImage pixels; // Grayscale8
    double dpi = 0;
    PageGeometry geometry; // from the photograph to `pixels`
    PhotoFacts facts;
};

// Nothing for a page that is no photograph, one that is flat already (cropped by a scanning app)
// and one whose shape could not be told with certainty. `isGuessedDpi`: the image does not state
// its resolution, as cameras don't. Costs a few milliseconds for a flat scan.
std::optional<FlatPhoto> flattenPhoto(const QImage &page, double dpi, bool isGuessedDpi);

// From the photograph, shown turned clockwise by `turnCw`, to what was made of its flat picture
// after the same turn.
PageGeometry chained(const FlatPhoto &photo, int turnCw, const PageGeometry &afterTurn);

// How a rectangular sheet was seen by a camera of a telephone's angle of view.
struct SheetView {
    double aspect = 1; // width by height of the sheet
    double tiltDegrees = 0; // of the sheet against the picture
    double squareness = 1; // sine of the angle between its sides as seen by such a camera
};
SheetView viewOf(const std::array<QPointF, 4> &corners, const QSizeF &picturePx);

} // namespace countersign::imaging
