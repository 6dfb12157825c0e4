// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanwire.h"
#include "core/workflow/capturedesk.h"
#include "core/workflow/engines.h"

namespace countersign::workflow
{

// A file with a stack of paper in it, as a network scanner or a fax server leaves it: its pages
// become the sides of a batch, so that it can be parted like any other stack. Pages of a PDF are
// taken out with all that is on them, those of a TIFF as they are coded. Codes: those of
// FileImport::open() and of CaptureDesk.
base::Result<model::BatchId> stackFromFile(const QString &path, const QString &password,
                                           const Engines &engines, CaptureDesk &desk,
                                           const QString &actor, base::JobContext &context);

} // namespace countersign::workflow
