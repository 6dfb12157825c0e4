// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/clause.h"
#include "core/model/ocr.h"

#include <QList>

namespace countersign::extraction
{

struct Reading;

// The clauses of a contract for its navigation rail: opening, clauses by number or heading with
// their kind, signatures, exhibits. Linear in the length of the document.
QList<model::ClauseSegment> readClauses(const model::OcrDocument &document);
QList<model::ClauseSegment> clausesOf(const Reading &reading);

} // namespace countersign::extraction
