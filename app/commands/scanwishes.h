// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanprofile.h"

#include <QCommandLineParser>
#include <QJsonObject>

// The words in which the command line speaks of scanners.
namespace countersign::app
{

void declareScanWishes(QCommandLineParser &parser);
// A profile without a name. `wrong` names the option that makes no sense, with its dashes.
capture::ScanProfile readScanWishes(const QCommandLineParser &parser, QString &wrong);

// "Sources: flatbed, feeder. Colours: ... Resolutions: ... Largest page: 216 x 356 mm."
QString abilitiesText(const capture::ScanAbilities &abilities);
// "resolution = 300 (75..600): Scan resolution"
QString settingText(const capture::ScanOption &option);
QJsonObject settingJson(const capture::ScanOption &option);

} // namespace countersign::app
