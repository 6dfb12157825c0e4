// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QImage>

namespace countersign::imaging
{

// Stamps, seals and signatures in coloured ink: strokes larger than print that hang together, and
// what lies among them. Coloured print (letterheads, links, headings, bars) is none.
//
// Returns where they are on the page as it lies, and makes `page` grey (Grayscale8) without their
// ink: paper where they were alone, and the print that they crossed. A page without colour only
// becomes grey. `dpi` of the pixels.
QList<model::InkMark> dropColouredInk(QImage &page, double dpi);

} // namespace countersign::imaging
