// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "core/base/result.h"

#include <QCommandLineParser>

#include <functional>

namespace countersign::capture
{
class ScanSession;
struct ScannedSide;
} // namespace countersign::capture

// `countersign scan` into a workspace: the stack is a batch, which outlives every fault, and
// becomes documents when it is whole.
namespace countersign::app
{

void declareScanBatch(QCommandLineParser &parser);

// Sides until the stack ends, each kept before the next is pulled; `mostSides` 0: all.
base::Result<> pullSides(capture::ScanSession &session, int mostSides,
                         const std::function<base::Result<>(const capture::ScannedSide &)> &keep);
int scanToWorkspace(const QCommandLineParser &parser, capture::ScanSession &session,
                    const QString &device, bool bothSides, int mostSides, const Console &console);

// Work on batches that needs no scanner: listing, taking in, discarding.
bool asksForBatches(const QCommandLineParser &parser);
int runBatches(const QCommandLineParser &parser, const Console &console);

} // namespace countersign::app
