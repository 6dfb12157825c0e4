// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "core/base/result.h"
#include "core/capture/scanprofile.h"

#include <QCommandLineParser>

#include <functional>

namespace countersign::capture
{
class ScannerProcess;
class ScanSession;
struct ScannedSide;
} // namespace countersign::capture

namespace countersign::workflow
{
class Office;
}

// `countersign scan` into a workspace: the stack is a batch, which outlives every fault, and
// becomes documents when it is whole.
namespace countersign::app
{

// The one named, else the only one there is.
base::Result<QString> chosenDevice(capture::ScannerProcess &scanner, const QString &named);

void declareScanBatch(QCommandLineParser &parser);

// Sides until the stack ends, each kept before the next is pulled; `mostSides` 0: all.
base::Result<> pullSides(capture::ScanSession &session, int mostSides,
                         const std::function<base::Result<>(const capture::ScannedSide &)> &keep);
// Into the batch that the command line names, or a new one.
struct BatchScan {
    capture::ScanSession &session;
    capture::ScanProfile wishes;
    const QCommandLineParser &parser;

    bool bothSides() const { return wishes.request.source == capture::ScanSource::FeederDuplex; }
    int mostSides() const; // 0: all
};
int scanToWorkspace(const BatchScan &scan, const Console &console);
int scanIntoOffice(workflow::Office &office, const BatchScan &scan, const Console &console);

// Work on batches that needs no scanner: listing, taking in, discarding.
bool asksForBatches(const QCommandLineParser &parser);
int runBatches(const QCommandLineParser &parser, const Console &console);

} // namespace countersign::app
