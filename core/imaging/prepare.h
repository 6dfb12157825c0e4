// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"
#include "core/model/pagerect.h"

#include <QImage>
#include <QPointF>
#include <QSize>

namespace countersign::imaging
{

// A page made ready for recognition: grey, upright, straight, cropped to its ink, and the way back
// to the page as shown.
struct PreparedPage {
    PixPtr pixels;
    double dpi = 0;
    int rotationCw = 0; // quarter turns applied
    double skew = 0; // degrees clockwise applied
    QSize uprightPx; // the whole page after the quarter turns, at `dpi`
    QPointF origin; // of `pixels` on the straightened page
    bool blank = false; // nothing but paper

    // A region of `pixels` as the smallest upright rectangle around it on the page as shown.
    model::PageRect toPage(const QRectF &boxPx) const;
};

// `rotationCw` is the turn that orientation detection has found. Null `pixels` when memory does not
// suffice.
PreparedPage preparePage(const QImage &page, double dpi, int rotationCw);

} // namespace countersign::imaging
