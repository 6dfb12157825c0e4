// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/scandesk.h"

namespace countersign::app
{

// The demo scans without a scanner: from SANE's own test device, whose feeder holds ten sheets of
// test pictures. Real devices are left alone. To be called before the first scanner is looked for;
// `folder` gets the settings. False where they can't be written.
bool useDemoScanner(const QString &folder);
// A profile for it, where there is none yet; says in its name that the pictures are made up.
void addDemoProfile(workflow::ScanDesk &scans, QObject *context);

} // namespace countersign::app
