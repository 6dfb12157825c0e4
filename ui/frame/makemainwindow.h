// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workflow/workbench.h"
#include "ui/theme/theme.h"

#include <functional>
#include <memory>

class QSettings;

namespace countersign::workflow
{
class CaptureBench;
class InletBench;
class PeopleBench;
class ScanDesk;
class SplitBench;
} // namespace countersign::workflow

namespace countersign::ui
{

class MainWindow;
class Prompter;

// What the main window and its screens work with; all of it outlives the window.
struct DesktopParts {
    workflow::Workbench &workbench;
    Prompter &prompter;
    const base::Clock &clock;
    QSettings &settings; // geometry and layouts
    Theme &theme;
    workflow::CaptureBench *bench = nullptr; // without one there is no Capture screen
    workflow::ScanDesk *scans = nullptr;
    workflow::SplitBench *splits = nullptr;
    workflow::InletBench *inlets = nullptr; // without it there are no other ways in
    workflow::PeopleBench *people = nullptr; // without it nobody signs in
};

// Where the language chosen for the program stands in those settings.
inline constexpr QLatin1StringView programLanguageKey("language");

// The main window with every screen there is, laid out as it was left. `themeChosen` is told of a
// choice, which is in force already, to keep it.
std::unique_ptr<MainWindow> makeMainWindow(const DesktopParts &parts,
                                           std::function<void(ThemeChoice)> themeChosen);

} // namespace countersign::ui
