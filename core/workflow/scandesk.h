// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanprofile.h"
#include "core/model/capturebatch.h"
#include "core/workflow/workbench.h"

namespace countersign::workflow
{

// A scanner that was seen before, or a moment ago.
struct KnownScanner {
    capture::ScanDevice device;
    QDateTime seenAt; // when a search or a scan last found it
    bool isHere = false; // the last search found it

    bool operator==(const KnownScanner &) const = default;
};

// What an open device can do and be told.
struct ScannerSettings {
    QString device;
    capture::ScanAbilities abilities;
    QList<capture::ScanOption> options; // all, as they stand

    bool operator==(const ScannerSettings &) const = default;
};

struct ScanProfiles {
    QList<capture::ScanProfile> profiles; // by name
    capture::ScanProfileId standard; // what one key scans with; null: none

    const capture::ScanProfile *find(const capture::ScanProfileId &id) const;
    const capture::ScanProfile *named(const QString &name) const; // whatever its case
    bool operator==(const ScanProfiles &) const = default;
};

// Why the feeder stands still. The error beside it has the sentence.
enum class ScanFault : quint8 {
    NoPaper, // nothing to begin with
    Jam,
    MultiFeed, // several sheets were drawn in together
    CoverOpen,
    DeviceGone, // switched off, unplugged, off the network
    DeviceBusy,
    NotAllowed,
    DriverCrashed,
    DriverHung,
    SettingRefused, // fact "option"
    NotKept, // the disk is full, say: the side that came waits in memory
    Other,
};

// A stack that waits for a person. What came is kept for good; going on pulls what is in the feeder
// then.
struct ScanTrouble {
    ScanFault fault = ScanFault::Other;
    base::Error error;
    // The first sheet to put back, with all that went through after it (some devices read ahead),
    // on top of what is still in the feeder; counted from the first of this scan. 0: none.
    // Everything before it is kept.
    int sheetAgain = 0;
    // Its front is kept already. It comes again, and the earlier one is set aside as "rescanned".
    bool frontCame = false;
    model::SideId lastKept; // what the last sheet that is safe looks like; null: none

    bool operator==(const ScanTrouble &) const = default;
};

enum class ScanPhase : quint8 {
    Idle,
    Opening, // the device is found and set up
    Scanning,
    Paused, // at a trouble
    Stopping, // cancelled, or the stack is being arranged as its profile wants it
};

// The one scan there is, as it stands.
struct ScanView {
    ScanPhase phase = ScanPhase::Idle;
    capture::ScanProfileId profile;
    model::BatchId batch; // null before the first scan
    int sheets = 0; // that came, of this scan
    int sides = 0;
    qint64 sideBytes = 0; // read of the side under way, uncoded
    std::optional<ScanTrouble> trouble; // while Paused

    bool operator==(const ScanView &) const = default;
};

struct ScanWish {
    capture::ScanProfile profile = {}; // need not be a stored one
    model::BatchId batch = {}; // to go on with; null: a new one
    QString batchName = {}; // of a new one; empty: as the time says
    int mostSheets = 0; // 0: all; 1 to scan a single page anew
};

// What a scan has brought.
struct ScanReport {
    model::BatchId batch;
    QList<model::SideId> sides; // new ones, in order; they lie at the end of the batch
    int sheets = 0;
    bool cancelled = false;
    QList<IngestOutcome> documents; // with ScanDestination::Queue

    bool operator==(const ScanReport &) const = default;
};

// Scanners, profiles and the one scan under way, for screens. Every call returns at once; signals
// come in the thread that owns the object. Beside the codes named: those of
// capture::ScannerProcess and of CaptureDesk.
class ScanDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Those that are remembered, without asking any driver.
    virtual Future<QList<KnownScanner>> scanners() = 0;
    // Asks every driver, takes seconds; remembered ones that do not answer stay in the list.
    virtual Future<QList<KnownScanner>> searchScanners() = 0;
    virtual Future<QList<KnownScanner>> forgetScanner(const QString &device) = 0;
    // Opens the device by its name. With `wishes` as it would be set up for them: some settings
    // appear only then. Codes: scan.busy while a scan runs.
    virtual Future<ScannerSettings> scannerSettings(const QString &device,
                                                    const capture::ScanRequest &wishes)
        = 0;

    virtual Future<ScanProfiles> profiles() = 0;
    // Adds it, or replaces the one with its id; a null id gets one. Codes: scan.profile_name for
    // an empty name or one that another profile has.
    virtual Future<ScanProfiles> saveProfile(const capture::ScanProfile &profile) = 0;
    virtual Future<ScanProfiles> removeProfile(const capture::ScanProfileId &id) = 0;
    virtual Future<ScanProfiles> setStandardProfile(const capture::ScanProfileId &id) = 0;

    // Each side is kept for good before the next is asked for. The future ends when the stack is
    // done: after the last sheet, at finish(), or at cancel(). At a trouble it goes on waiting, and
    // the view says Paused. Codes: scan.busy while another scan runs or waits.
    virtual Future<ScanReport> scan(const ScanWish &wish) = 0;
    virtual ScanView view() const = 0;
    // Paused: goes on with what lies in the feeder now.
    virtual void goOn() = 0;
    // Paused: the stack is whole as it is. Otherwise nothing.
    virtual void finish() = 0;
    // Stops the feeder. The report comes within a second, with all sides that came.
    virtual void cancel() = 0;

Q_SIGNALS:
    void viewChanged(const countersign::workflow::ScanView &view);
    // Durable, and in its batch.
    void sideKept(countersign::model::BatchId batch, const countersign::model::CapturedSide &side);
    void scannersChanged();
    void profilesChanged();
};

} // namespace countersign::workflow
