// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace countersign::publish
{

// The pages of a TIFF file as files of one page each (TIFF 6.0, section 2). No image is decoded:
// the coded bytes stay as they are. Private directories (EXIF, GPS, reduced images) are left out.
// Codes: import.damaged, import.unsupported_type (old-style JPEG, BigTIFF).
base::Result<QList<QByteArray>> tiffPages(QByteArrayView file);

// Files of one page or more as one file with all their pages; all of one byte order. Codes: the
// same, and import.too_large past the 4 GB that TIFF can address.
base::Result<QByteArray> joinedTiff(const QList<QByteArray> &files);

} // namespace countersign::publish
