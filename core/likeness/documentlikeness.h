// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/pagesketch.h"

#include <QList>

namespace countersign::likeness
{

// A document as it is compared: what was read on its pages, and sketches of them, page by page.
struct ComparedDocument {
    QList<PageSketch> sketches;
    model::OcrDocument text;
};

// What two documents have in common.
struct DocumentLikeness {
    int pages = 0; // of the first document, without blank ones
    int equalPages = 0; // of those, that the other has too
    bool otherFilling = false; // one form, filled in otherwise

    // Worth to ask a person: is it the same paper once more?
    bool isSamePaper() const { return !otherFilling && equalPages > 0 && equalPages * 2 >= pages; }
    bool operator==(const DocumentLikeness &) const = default;
};

// False where a comparison can't find a common page.
bool mayBeTheSame(const QList<PageSketch> &a, const QList<PageSketch> &b);
// How alike the sketches are, page by page: for choosing among many.
double sketchLikeness(const QList<PageSketch> &a, const QList<PageSketch> &b);
DocumentLikeness compareDocuments(const ComparedDocument &a, const ComparedDocument &b);

} // namespace countersign::likeness
