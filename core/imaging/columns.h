// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QList>
#include <QRect>

namespace countersign::imaging
{

// The parts of a straight page that hold one column of text each, in reading order: one for an
// ordinary page, more for pages in columns and for signature blocks side by side. `letters` is the
// page's text without specks and rules, one bit a pixel; `letterPx` the height of its small
// letters.
QList<QRect> textColumns(Pix *letters, double letterPx);

} // namespace countersign::imaging
