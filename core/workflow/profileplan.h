// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanprofile.h"
#include "core/model/splitplan.h"

namespace countersign::workflow
{

// What a profile wants done with the sides that were scanned by it, as a plan for the batch as it
// is arranged now. Documents of a fixed count are counted in sides as they lay in the stack, empty
// ones too, from the last separator sheet or the beginning of the document that the stack goes on
// with; what was scanned twice counts once.
model::SplitPlan profilePlan(const model::CaptureBatch &batch, const QList<model::SideId> &scanned,
                             const QMap<model::SideId, model::SideFacts> &facts,
                             const capture::ScanProcessing &wishes);

} // namespace countersign::workflow
