// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace countersign::likeness
{

constexpr int pictureHashBytes = 8;

// What a page looks like from afar: the signs of the low frequencies of its ink, after it was made
// straight. Rescans differ in few bits, whatever their noise and contrast. Empty for a
// blank page.
QByteArray pictureHash(const QImage &page, double dpi);

// Share of the bits that differ, 0..1; 1 when one of them is empty.
double pictureDistance(const QByteArray &a, const QByteArray &b);

} // namespace countersign::likeness
