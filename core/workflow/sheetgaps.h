// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/missingsheets.h"
#include "core/model/splitplan.h"

#include <functional>

namespace countersign::workflow
{

// A place in a stack where a sheet seems to be missing: between two sides, or at an end of a
// document.
struct SheetGap {
    model::SideId after; // null: before the document's first side
    model::SideId before; // null: behind its last side
    capture::MissingSheet missing; // its sheets are the document's pages

    // The side that it is shown at.
    model::SideId at() const { return after.isNull() ? before : after; }
    bool operator==(const SheetGap &) const = default;
};

// In the batch as it is arranged now; a document that the plan suggests counts as one. `pageOf`
// tells what was read on a side, nothing for one that bears no text.
QList<SheetGap>
sheetGaps(const model::CaptureBatch &batch, const model::SplitPlan &plan,
          const std::function<std::optional<capture::StackPage>(const model::SideId &)> &pageOf);

} // namespace countersign::workflow
