// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace countersign::ui
{

// Tells screen readers what a widget of our own drawing is; Qt calls it a "client" otherwise. To be
// said in the widget's constructor, before anything asks.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace countersign::ui
