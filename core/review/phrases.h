// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::review
{

// Names and titles as the pages print them, for completing what a person begins to type: runs of
// words that begin with a capital, with what may stand between them, the legal form behind a comma
// included. Each once, in reading order, 3,000 at most.
QStringList phrasesOf(const QList<model::OcrPage> &pages);

} // namespace countersign::review
