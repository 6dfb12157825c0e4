// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <optional>

namespace countersign::imaging
{

// Text as black on white, one bit a pixel, at about `workDpi`: what skew and orientation are
// measured on. Uneven light and grey paper are evened out first.
PixPtr toBilevel(Pix *grey, double dpi, double workDpi);

// The quarter turn clockwise that brings a page of Latin text upright, by the balance of ascenders
// and descenders; nothing when there is too little text to tell. `bilevel` at 150 dpi or more.
std::optional<int> turnByAscenders(Pix *bilevel);

// Degrees by which the page must be turned clockwise to lie straight, within +-7; 0 when the lines
// are straight or not to be told.
double skewOf(Pix *bilevel);

// The height of small letters in pixels, by the median of the marks that can be letters; 0 when
// there are fewer than 50.
double letterHeight(Pix *bilevel);

// Ink that is no letters: tens of thousands of specks and holes and next to nothing else.
// Recognition of such a page takes long and finds words that are not there.
bool isNoise(Pix *bilevel);

} // namespace countersign::imaging
