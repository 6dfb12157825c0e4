// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"

namespace countersign::imaging
{

// Is a page's own text what a reader would see? What is wrong with it, with the figure beside it
// that model::PageIssue tells; nothing when it can be taken.

// By the text alone: glyphs without a meaning in Unicode, letters that make no words, and, on what
// is mostly a picture (`isScan`), what an old recogniser has made of it.
std::optional<model::PageFinding> faultOfText(const model::OcrPage &page, bool isScan);

// By its place on the page, drawn grey at `drawn.dpi` (100 or so) and turned like the text: words
// where there is no ink, and writing without words.
std::optional<model::PageFinding> faultOfPlace(const model::OcrPage &page, const PageImage &drawn);

} // namespace countersign::imaging
