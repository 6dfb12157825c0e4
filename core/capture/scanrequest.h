// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanoption.h"

#include <QMap>
#include <QSizeF>

#include <optional>

namespace countersign::capture
{

enum class ScanSource : quint8 { Flatbed, Feeder, FeederDuplex };
enum class ScanColour : quint8 { BlackWhite, Grey, Colour };

// What a person wants of a scanner, whatever its driver calls it.
struct ScanRequest {
    ScanSource source = ScanSource::Feeder;
    ScanColour colour = ScanColour::Grey;
    int resolutionDpi = 300;
    QSizeF pageSizeMm = {}; // empty: as the device finds it, else the largest
    std::optional<int> brightness = {}; // -100..100; nothing: as the device has it
    std::optional<int> contrast = {};
    bool watchMultiFeed = true; // the feeder stops at several sheets at once, if it can tell
    QMap<QString, QVariant> extras = {}; // the driver's own settings by name, set last

    bool operator==(const ScanRequest &) const = default;
};

// What a device can do, read from its settings. Empty where it has no such setting: a scanner with
// a glass alone has one source, which needs none.
struct ScanAbilities {
    QList<ScanSource> sources;
    QList<ScanColour> colours;
    QList<int> resolutionsDpi; // the usual ones within its range
    QSizeF largestMm;
    bool findsPageSize = false;
    bool hasBrightness = false;
    bool hasContrast = false;
    bool noticesMultiFeed = false;

    bool operator==(const ScanAbilities &) const = default;
};

ScanAbilities abilitiesOf(const QList<ScanOption> &options);

// What a stack of contracts is scanned with unless a person says otherwise: both sides if there is
// a feeder, grey, 300 dpi, the size that the device finds, else A4.
ScanRequest usualRequest(const ScanAbilities &abilities);

struct ScanSetting {
    QString option;
    QVariant value;

    bool operator==(const ScanSetting &) const = default;
};

// The steps in which a device is set up; each may change what the next finds.
enum class SetupStep {
    Source,
    Duplex,
    Colour,
    Depth,
    Resolution,
    ResolutionY,
    PageSizeFinding,
    PageWidth,
    PageHeight,
    Left,
    Top,
    Right,
    Bottom,
    Brightness,
    Contrast,
    MultiFeedAction,
    MultiFeedWatch,
};
// Without it a scan is still the one that was wanted: a device that refuses it is not asked again.
bool isDispensable(SetupStep step);
const QList<SetupStep> &setupSteps();
// What one step sets; nothing where the device has no such setting or has it already.
std::optional<ScanSetting> settingFor(SetupStep step, const ScanRequest &request,
                                      const QList<ScanOption> &options);

} // namespace countersign::capture
