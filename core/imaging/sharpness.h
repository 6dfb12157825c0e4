// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace countersign::imaging
{

// How many pixels the step from paper to ink takes, as the median over the page's print: about two
// in a crisp scan; a picture out of focus, shaken, or enlarged has more. 0 when there is too little
// print to tell. `page` is Grayscale8. Takes a few milliseconds.
double edgeWidth(const QImage &page);

} // namespace countersign::imaging
