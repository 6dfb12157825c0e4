// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QImage>

namespace countersign::imaging
{

// Reads the rasters that the decoding processes print: binary PGM (P5) to Grayscale8, binary PPM
// (P6) to RGB32, both with 8 bits a sample. A null image when the data is anything else or cut
// short.
QImage imageFromPnm(QByteArrayView data);

} // namespace countersign::imaging
