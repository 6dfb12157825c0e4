// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

namespace countersign::imaging
{

// Draws a black and white scan of tiny print twice as large and in grey, with the strokes that the
// scan has lost put back as far as their neighbours tell: a small convolutional network, trained
// so that the recogniser reads what it draws (resources/models/tinyprint.md). `grey` is 8 bit;
// null when memory does not suffice.
PixPtr restoredTwice(Pix *grey);

} // namespace countersign::imaging
