// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <memory>

struct Pix;

namespace countersign::imaging
{

struct PixDeleter {
    void operator()(Pix *pix) const;
};
// A Leptonica image; null where an operation failed for want of memory.
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

// Copies between Qt and Leptonica. Grey stays 8 bit grey, everything else becomes 32 bit colour on
// white.
PixPtr toPix(const QImage &image);
QImage toImage(Pix *pix);

} // namespace countersign::imaging
