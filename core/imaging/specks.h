// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

namespace countersign::imaging
{

// Takes away specks: marks that stand clear of other ink and are smaller than a stop would be, and,
// far from any writing, those up to the size of one. Full stops, the dots of letters and the
// splinters of broken letters stay. Returns how many it took away.
int removeSpecks(Sheet &sheet);

// Takes away the thin upright lines that a dirty scanner or fax draws down a page, where they don't
// cross writing. Returns how many.
int removeStreaks(Sheet &sheet);

} // namespace countersign::imaging
