// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QRect>

#include <optional>
#include <vector>

namespace countersign::imaging
{

// Text as black on white, one bit a pixel, at about `workDpi`: what skew and orientation are
// measured on. Uneven light and grey paper are evened out first.
PixPtr toBilevel(Pix *grey, double dpi, double workDpi);

// The quarter turn clockwise that brings a page of Latin text upright, by the balance of ascenders
// and descenders; nothing when there is too little text to tell. `bilevel` at 150 dpi or more.
std::optional<int> turnByAscenders(Pix *bilevel);

// Degrees by which a page at `dpi` must be turned clockwise to lie straight, within +-18; 0 when
// the lines are straight or not to be told.
double skewAt(Pix *bilevel, double dpi);

// The boxes of all that hangs together.
std::vector<QRect> marksIn(Pix *bilevel);
// By its shape and size in pixels.
bool canBeLetter(const QRect &mark);
// The height of small letters in pixels, by the median of the marks that can be letters; 0 when
// there are fewer than 50. Where that is below `leastPx`, most of them are dirt, and only those
// that are higher count.
double letterHeight(const std::vector<QRect> &marks, double leastPx);

// The share of the area that is ink, of as much of it as lies on the page; 0 when none does.
double inkShare(Pix *bilevel, const QRect &area);

// Ink that is no letters: tens of thousands of specks and holes and next to nothing else.
// Recognition of such a page takes long and finds words that are not there.
bool isNoise(Pix *bilevel, const std::vector<QRect> &marks);

} // namespace countersign::imaging
