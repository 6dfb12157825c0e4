// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "app/demo/demoworkspace.h"

#include <QUrl>

namespace countersign::app
{

// Whether a window could be shown.
bool hasDisplay();

// `countersign` without a command: --workspace DIR, --open ID.
int runDesktop(int argc, char **argv);
int runDemoDesktop(const DemoFolders &folders, const QUrl &services, const Console &console);

} // namespace countersign::app
