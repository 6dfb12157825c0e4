// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

class QWidget;

namespace countersign::ui
{

// The colour of a label's words, whatever ground it stands on.
void setInk(QWidget *widget, Role role);

} // namespace countersign::ui
