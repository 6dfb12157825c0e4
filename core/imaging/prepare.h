// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagegeometry.h"
#include "core/imaging/pixhandle.h"

#include <QImage>

namespace countersign::imaging
{

// A page made ready for recognition: grey, upright, straight, cropped to its ink, and the way back
// to the page as shown.
struct PreparedPage {
    PixPtr pixels;
    double dpi = 0;
    int rotationCw = 0; // quarter turns applied
    double skew = 0; // degrees clockwise applied
    PageGeometry geometry; // from the page after the quarter turns to `pixels`
    double letterPx = 0; // height of small letters in `pixels`; 0 when not to be told
    bool blank = false; // nothing but paper
};

// `rotationCw` is the turn that orientation detection has found. Null `pixels` when memory does not
// suffice.
PreparedPage preparePage(const QImage &page, double dpi, int rotationCw);

} // namespace countersign::imaging
