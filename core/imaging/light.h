// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"

namespace countersign::imaging
{

// How paper and ink of a page stand to each other.
struct Light {
    double contrast = 1; // of the ink against its paper, 0..1
    double shadow = 0; // how much darker the darkest part of the paper is than the lightest, 0..1
};

Light measureLight(const Sheet &sheet);

// Brings faint ink and shaded paper to full contrast where `light` says that it pays. Tells whether
// it changed the picture.
bool evenLight(Sheet &sheet, const Light &light);

} // namespace countersign::imaging
