// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::likeness
{

// Two pages' words held against each other.
struct PageComparison {
    double common = 0; // share of the letters that both have, in order; 0..1
    double changes
        = 0; // words that are certainly others: not one misread, both read with confidence
    int words = 0; // of the shorter page

    // One paper, as far as its words tell.
    bool isSame() const;
    // The same form, filled in otherwise.
    bool isOtherFilling() const;
    bool operator==(const PageComparison &) const = default;
};

PageComparison comparePages(const model::OcrPage &a, const model::OcrPage &b);

} // namespace countersign::likeness
