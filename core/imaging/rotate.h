// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QRect>

namespace countersign::imaging
{

// A part of the grey page that comes of rotating a page clockwise about its centre. Each pixel is a
// mean of the four it falls between, what lies outside is white: the pixels of Leptonica's
// rotation by area mapping, in a quarter of its time. Null when memory does not suffice.
PixPtr rotatedPart(Pix *grey, double degrees, const QRect &part);

} // namespace countersign::imaging
