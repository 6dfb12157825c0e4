// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace countersign::imaging
{

// A page as a TIFF file of its own: Group 4 for what is black and white, JPEG else. Empty when
// memory does not suffice.
QByteArray tiffPageOf(const QImage &page, double dpi);

} // namespace countersign::imaging
