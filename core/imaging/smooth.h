// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

namespace countersign::imaging
{

// Whether a grey picture has next to nothing between black and white, as fax and copy have.
bool isTwoLevel(Pix *grey);
// Whether it had, before its rows were stretched (faxes) or its edges blurred (PDF readers).
bool wasTwoLevel(Pix *grey);

// Softens a picture by a bell of the standard deviation `sigmaPx`, 0.1 to 0.7. The strokes of black
// and white scans break; softened, the recogniser sees them whole.
void soften(Pix *grey, double sigmaPx);

} // namespace countersign::imaging
