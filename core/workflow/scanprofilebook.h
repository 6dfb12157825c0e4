// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/scandesk.h"
#include "core/workflow/storesession.h"

// Scan profiles and the scanners that were seen, as settings of the workspace.
namespace countersign::workflow
{

base::Result<ScanProfiles> scanProfiles(Unit &unit);
base::Result<ScanProfiles> saveScanProfile(Unit &unit, capture::ScanProfile profile,
                                           const QString &actor);
base::Result<ScanProfiles> removeScanProfile(Unit &unit, const capture::ScanProfileId &id,
                                             const QString &actor);
base::Result<ScanProfiles> setStandardScanProfile(Unit &unit, const capture::ScanProfileId &id,
                                                  const QString &actor);

// Newest first.
base::Result<QList<KnownScanner>> knownScanners(Unit &unit);
// All that a search found; those that were known and are silent stay.
base::Result<QList<KnownScanner>> rememberScanners(Unit &unit,
                                                   const QList<capture::ScanDevice> &found);
// One that has just scanned.
base::Result<> rememberScanner(Unit &unit, const QString &device);
base::Result<QList<KnownScanner>> forgetScanner(Unit &unit, const QString &device,
                                                const QString &actor);

} // namespace countersign::workflow
