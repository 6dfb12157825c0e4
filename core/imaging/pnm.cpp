// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pnm.h"

#include <cstring>

namespace countersign::imaging
{

namespace
{

// One decimal number of the header and the white-space character after it; -1 when there is none.
int takeNumber(QByteArrayView &data)
{
    int number = 0;
    qsizetype digits = 0;
    while (digits < data.size() && digits < 7 && data[digits] >= '0' && data[digits] <= '9')
        number = number * 10 + (data[digits++] - '0');
    if (digits == 0 || digits == data.size())
        return -1;
    data = data.sliced(digits + 1);
    return number;
}

} // namespace

QImage imageFromPnm(QByteArrayView data)
{
    const bool grey = data.startsWith("P5\n");
    if (!grey && !data.startsWith("P6\n"))
        return {};
    data = data.sliced(3);
    const int width = takeNumber(data);
    const int height = takeNumber(data);
    const int depth = takeNumber(data);
    const qint64 lineBytes = qint64(width) * (grey ? 1 : 3);
    if (width <= 0 || height <= 0 || depth != 255 || data.size() < lineBytes * height)
        return {};
    QImage image(width, height, grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    for (int y = 0; !image.isNull() && y < height; ++y) {
        const auto *from = reinterpret_cast<const uchar *>(data.data()) + lineBytes * y;
        if (grey) {
            std::memcpy(image.scanLine(y), from, size_t(width));
            continue;
        }
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x, from += 3)
            to[x] = qRgb(from[0], from[1], from[2]);
    }
    return image;
}

} // namespace countersign::imaging
