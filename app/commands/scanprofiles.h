// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"

#include <QCommandLineParser>

namespace countersign::capture
{
class ScannerProcess;
}

// `countersign scan` by the profiles of a workspace: one word in place of all wishes.
namespace countersign::app
{

void declareScanProfiles(QCommandLineParser &parser);

// Work on profiles that needs no scanner: listing, keeping, removing.
bool asksForProfiles(const QCommandLineParser &parser);
int runProfiles(const QCommandLineParser &parser, const Console &console);

int scanByProfile(const QCommandLineParser &parser, capture::ScannerProcess &scanner,
                  const Console &console);

} // namespace countersign::app
