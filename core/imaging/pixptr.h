// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QImage>

namespace countersign::imaging
{

// Copies between Qt and Leptonica. Grey stays 8 bit grey, everything else becomes 32 bit colour.
PixPtr toPix(const QImage &image);
QImage toImage(Pix *pix);

} // namespace countersign::imaging
