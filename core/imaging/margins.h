// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

namespace countersign::imaging
{

// Takes away what a scanner sees beside the paper: black that reaches in from the edges. Returns
// the share of the page that it took, 0..1.
double removeDarkEdges(Sheet &sheet);

// Takes away the round black marks of punch holes near the edges. Returns how many.
int removePunchHoles(Sheet &sheet);

} // namespace countersign::imaging
