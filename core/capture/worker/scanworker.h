// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign::capture
{

// Serves one scan::ScannerProcess until it closes, goes away or says so: drivers crash and hang,
// and here they do it for themselves. Returns the process's exit status. Needs no QCoreApplication.
int runScanWorker();

} // namespace countersign::capture
