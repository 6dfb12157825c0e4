// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workflow/workbench.h"
#include "ui/theme/theme.h"

#include <memory>

class QSettings;

namespace countersign::ui
{

class MainWindow;
class Prompter;

// The main window with every screen there is. All arguments outlive it; the theme chosen in the
// settings is kept in `settings`.
std::unique_ptr<MainWindow> makeMainWindow(workflow::Workbench &workbench, Prompter &prompter,
                                           const base::Clock &clock, QSettings &settings,
                                           Theme &theme);

// The theme that was chosen, to make the Theme with before the window.
ThemeChoice storedThemeChoice(const QSettings &settings);

} // namespace countersign::ui
