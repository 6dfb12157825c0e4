// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

namespace countersign::imaging
{

// Nothing on a cleaned page that could be writing: a single digit is, folds, specks and the shadow
// of the other side are not. In doubt a page is not blank.
bool isBlank(const Sheet &sheet);

// Over how many of the four edges writing runs: there the scan has lost some.
int cutEdges(const Sheet &sheet);

} // namespace countersign::imaging
