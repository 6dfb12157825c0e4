// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

namespace countersign::app
{

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

int runDesktop(int, char **)
{
    return ExitError;
}
int runDemoDesktop(const DemoFolders &, const QUrl &, const Console &)
{
    return ExitError;
}

} // namespace countersign::app
