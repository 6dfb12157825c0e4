// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

namespace countersign::imaging
{

// Turns a page that is white on black as a whole (a negative, a film) round. Tells whether it was.
bool uninvertPage(Pix *grey);

// Turns the bars and boxes in which writing is white on black round. Returns the share of the page
// that they take, 0..1.
double uninvertBars(Sheet &sheet);

} // namespace countersign::imaging
