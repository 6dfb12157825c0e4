// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>

namespace countersign::ui
{

// A state mark as an icon, for item views and menus; follows the scheme in force.
QIcon stateIcon(State state);

} // namespace countersign::ui
