// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/worker/sidewriter.h"

namespace countersign::capture
{

// Grey or colour rows as a JPEG, coded in strips on threads of its own while further rows come: a
// driver that delivers a side all at once does not wait for one core.
std::unique_ptr<SideWriter> makeJpegWriter(const RowFormat &format);

} // namespace countersign::capture
