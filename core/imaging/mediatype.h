// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace countersign::imaging
{

// What a file is by its content, whatever it is called.
enum class MediaType { Unknown, Pdf, Tiff, Jpeg, Png, WebP, Heic, Bmp, Gif };

// How much of a file's beginning detectMediaType() wants to see.
constexpr int mediaTypeProbeBytes = 4096;

MediaType detectMediaType(QByteArrayView head);
// "application/pdf", "image/tiff", ...; empty for Unknown.
QString mediaTypeName(MediaType type);
bool isImage(MediaType type);
// What files of a type (by its name) are called: "jpg", "tif", "pdf"; the name's end for others.
QString fileEnding(const QString &mediaType);

} // namespace countersign::imaging
