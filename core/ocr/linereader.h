// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/prepare.h"
#include "core/imaging/textlines.h"
#include "core/model/ocr.h"
#include "core/ocr/enginepool.h"
#include "core/ocr/ocrengine.h"
#include "core/ocr/workers.h"

namespace countersign::ocr
{

// What was read of a page.
struct PageText {
    QList<model::OcrBlock> blocks;
    bool partial = false; // time ran out before the end
};

// Reads a page of which it is known where its lines are, line by line: without Tesseract's look at
// the page's layout, which costs a quarter of the time, and on several threads when they have no
// page of their own. Codes: ocr.language_missing, ocr.failed, job.cancelled.
base::Result<PageText> readLines(EnginePool &pool, Workers &workers,
                                 const imaging::PreparedPage &page,
                                 const QList<imaging::TextColumn> &columns,
                                 const OcrOptions &options, base::JobContext &context);

} // namespace countersign::ocr
