// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QString>

namespace countersign::test
{

// Recognised pages made from plain text: one line a line, an empty line parts blocks, '\f' parts
// pages. Boxes lie on a typewriter's grid on US Letter, so that columns made with blanks really are
// columns.
model::OcrDocument documentFromText(const QString &text, double confidence = 1.0);
model::OcrPage pageFromText(const QString &text, double confidence = 1.0);

} // namespace countersign::test
