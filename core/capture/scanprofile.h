// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/capture/scanrequest.h"

#include <QJsonObject>

namespace countersign::capture
{

using ScanProfileId = base::Id<struct ScanProfileTag>;

// What becomes of a stack when its last sheet is there.
enum class ScanDestination : quint8 {
    Workbench, // waits on the Capture screen
    Queue, // becomes documents at once
};

// What is done with sides as they come. Nothing of it loses a side.
struct ScanProcessing {
    bool setBlankAside = false; // empty sides go to the tray
    int sidesPerDocument = 0; // 0: where documents begin is seen by other means
    bool splitAtSeparators = true;
    // Sides that can hardly be read go to the tray, too, and the stack waits for a person, whatever
    // its destination.
    bool setPoorAside = false;

    bool operator==(const ScanProcessing &) const = default;
};

// One way to scan, under a name: a key on the screen, a word on the command line.
struct ScanProfile {
    ScanProfileId id;
    QString name;
    QString device; // as SANE names it; empty: the only one there is
    QString deviceLabel; // "Fujitsu fi-7160", for people
    ScanRequest request;
    ScanDestination destination = ScanDestination::Workbench;
    QString documentType; // of the contracts in the stack; empty: as read
    ScanProcessing processing;

    bool operator==(const ScanProfile &) const = default;
};

QJsonObject toJson(const ScanProfile &profile);
// Codes: scan.profile_malformed.
base::Result<ScanProfile> scanProfileFromJson(const QJsonObject &json);

} // namespace countersign::capture
