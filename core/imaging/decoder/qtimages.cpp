// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/imagefile.h"

#include "core/imaging/pixptr.h"

#include <QImageReader>
#include <QPainter>

namespace countersign::imaging::decoder
{

PixPtr loadWithQt(const ImageFile &file, int page)
{
    QImageReader::setAllocationLimit(int(maxDecodedBytes / 1e6));
    QImageReader reader(QString::fromStdString(file.path));
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(file.mediaType == "image/tiff"); // EXIF is our caller's business
    if (page > 0 && !reader.jumpToImage(page))
        return {};
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return toPix(onWhite);
}

} // namespace countersign::imaging::decoder
