// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "core/base/result.h"

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
struct BatchScan {
    capture::ScanSession &session;
    QString device;
    bool bothSides = false;
    int mostSides = 0;
    bool keepOpen = false; // no documents are made of it yet
};
int scanToWorkspace(const QCommandLineParser &parser, const BatchScan &scan,
                    const Console &console);
int scanIntoOffice(const QCommandLineParser &parser, workflow::Office &office,
                   const BatchScan &scan, const Console &console);

// Work on batches that needs no scanner: listing, taking in, discarding.
bool asksForBatches(const QCommandLineParser &parser);
int runBatches(const QCommandLineParser &parser, const Console &console);

} // namespace countersign::app
