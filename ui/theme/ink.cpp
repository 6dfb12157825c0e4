// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ink.h"

#include "ui/theme/theme.h"

#include <QPalette>
#include <QWidget>

namespace countersign::ui
{

void setInk(QWidget *widget, Role role)
{
    // Words on a field's ground are drawn with QPalette::Text, others with WindowText.
    QPalette palette;
    palette.setColor(widget->foregroundRole(), themeColour(role));
    widget->setPalette(palette);
}

} // namespace countersign::ui
