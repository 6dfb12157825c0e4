// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sheetrouting.h"

namespace countersign::ui
{

// What is printed on a separator sheet, in the language of the program.
model::SheetWords separatorWords(const model::SheetRouting &routing);

} // namespace countersign::ui
