// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>

namespace countersign::ui
{

// One of our line icons by its freedesktop name ("edit-undo"), drawn in a role of the scheme in
// force at the time of painting, sharp at any device pixel ratio. A null icon when there is none of
// that name.
QIcon icon(const QString &name, Role role = Role::Text);

// Whether resources/icons has the name; for tests of tables that name icons.
bool hasIcon(const QString &name);

// The application's own icon, in its own colours.
QIcon applicationIcon();

} // namespace countersign::ui
