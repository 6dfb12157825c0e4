// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

#include <optional>

namespace countersign::imaging
{

// Print so pale that the usual threshold leaves nothing of it: ink a twentieth darker than its
// paper, say. Where a sheet without print to speak of has lines of it, they become its marks, and
// the ink's darkness on its paper (0..1) comes back. Writing of the other side that shines through
// is none: paper blurs it.
std::optional<double> takePaleWriting(Sheet &sheet);

} // namespace countersign::imaging
