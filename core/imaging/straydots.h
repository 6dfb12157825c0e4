// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

namespace countersign::imaging
{

// Takes away dots between and above the letters that no writing puts there: neither a stop behind a
// word, nor the dot of a letter or a colon, nor one of a row. Broken print is full of splinters
// that are read better with it, so this is for pages which are known to be dirty: those that had
// many specks far from writing. Returns how many it took away.
int removeStrayDots(Sheet &sheet);

} // namespace countersign::imaging
