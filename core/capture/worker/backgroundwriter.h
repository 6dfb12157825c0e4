// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/worker/sidewriter.h"

namespace countersign::capture
{

// A SideWriter whose work is done on a thread of its own: the driver is asked for the next rows
// while the last are being coded. Rows wait in memory, up to a few megabytes; then the driver does.
std::unique_ptr<SideWriter> inBackground(std::unique_ptr<SideWriter> writer,
                                         const RowFormat &format);

} // namespace countersign::capture
