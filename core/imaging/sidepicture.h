// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sidepicture.h"

#include <QImage>

#include <optional>

// How sides of a batch are made to look as they shall. The pixels given are decoded ones; nothing
// here reads a file.
namespace countersign::imaging
{

// The size of the picture that becomes of a side of this size, both in pixels of the same fineness.
QSizeF pictureSize(const model::SidePicture &picture, const QSizeF &sidePx);
// The same without the crop: what a crop is a part of.
QSizeF uncroppedSize(const model::SidePicture &picture, const QSizeF &sidePx);

// The picture, RGB32 or Grayscale8 as the side. Turning and cropping alone move pixels and change
// none.
QImage drawPicture(const QImage &side, const model::SidePicture &picture);

// Degrees clockwise by which a page at `dpi` must be turned to lie straight; 0 when it does, or
// when that can't be told.
double straighteningOf(const QImage &page, double dpi);
// The corners of a sheet of paper that was photographed on something darker.
std::optional<model::SideCorners> cornersOfSheet(const QImage &photo);

// What can be stored: PNG of one bit for black and white, JPEG at a quality of 92 for the rest; the
// resolution is stated in it. The same picture gives the same bytes.
struct CodedPicture {
    QByteArray bytes;
    QString mediaType;
};
CodedPicture codedPicture(const QImage &picture, double dpi);

} // namespace countersign::imaging
