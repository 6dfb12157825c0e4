// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/embeddable.h"

#include <QSizeF>

#include <qpdf/QPDF.hh>

#include <functional>

namespace countersign::publish
{

// The image's bytes when the file is written; throws when they can't be had.
using ImageBytes = std::function<QByteArray()>;

// An image XObject for an image that is already coded.
QPDFObjectHandle imageObject(QPDF &pdf, const imaging::Embeddable &image, ImageBytes bytes);

// The operators that draw the image upright over a whole page of that size.
QByteArray imageContent(const imaging::Embeddable &image, const QSizeF &sizePt,
                        const QByteArray &resourceName);

} // namespace countersign::publish
