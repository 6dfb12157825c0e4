// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/linepicture.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

// What one pixel of the picture takes from the pixels of the page, along one axis.
struct Share {
    int first = 0;
    std::vector<float> weights;
};

// The area under a triangle of height 1 over -1..1, from its left end to `at`.
double triangleUpTo(double at)
{
    if (at <= 0)
        return at <= -1 ? 0 : (at + 1) * (at + 1) / 2;
    return at >= 1 ? 1 : 1 - (1 - at) * (1 - at) / 2;
}

std::vector<Share> sharesOf(int from, int to)
{
    const double step = double(from) / to;
    std::vector<Share> shares(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        const double begin = i * step - 0.5; // in pixels' centres
        const double end = begin + step;
        Share &share = shares[std::size_t(i)];
        share.first = std::clamp(int(std::floor(begin)), 0, from - 1);
        const int last = std::clamp(int(std::ceil(end)), 0, from - 1);
        share.weights.resize(std::size_t(last - share.first) + 1);
        // What lies outside is as the pixel at the edge.
        for (int at = int(std::floor(begin)); at <= int(std::ceil(end)); ++at) {
            const double weight = (triangleUpTo(end - at) - triangleUpTo(begin - at)) / step;
            share.weights[std::size_t(std::clamp(at, share.first, last) - share.first)]
                += float(weight);
        }
    }
    return shares;
}

// The page's rows in the box, each pixel a byte in reading order.
std::vector<l_uint8> bytesOf(Pix *page, const QRect &box)
{
    std::vector<l_uint8> bytes(std::size_t(box.width()) * std::size_t(box.height()));
    l_uint8 *to = bytes.data();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const l_uint32 *line = pixGetData(page) + std::size_t(y) * std::size_t(pixGetWpl(page));
        for (int x = box.left(); x <= box.right(); ++x)
            *to++ = l_uint8(GET_DATA_BYTE(line, x));
    }
    return bytes;
}

std::vector<float> rowOf(const std::vector<l_uint8> &bytes, int width, const Share &share)
{
    std::vector<float> row(static_cast<std::size_t>(width));
    for (std::size_t k = 0; k < share.weights.size(); ++k) {
        const l_uint8 *from = bytes.data() + (std::size_t(share.first) + k) * std::size_t(width);
        const float weight = share.weights[k];
        for (std::size_t x = 0; x < row.size(); ++x)
            row[x] += weight * float(from[x]);
    }
    return row;
}

} // namespace

LinePicture linePicture(Pix *page, const QRect &box, int heightPx, double widen)
{
    const QRect inside = box.intersected(QRect(0, 0, pixGetWidth(page), pixGetHeight(page)));
    if (inside.isEmpty())
        return {};
    const double factor = double(heightPx) / inside.height();
    const int widthPx = std::max(1, int(std::lround(factor * widen * inside.width())));
    PixPtr picture(pixCreate(widthPx, heightPx, 8));
    if (!picture)
        return {};
    const std::vector<l_uint8> bytes = bytesOf(page, inside);
    const std::vector<Share> down = sharesOf(inside.height(), heightPx);
    const std::vector<Share> across = sharesOf(inside.width(), widthPx);
    for (int y = 0; y < heightPx; ++y) {
        const std::vector<float> row = rowOf(bytes, inside.width(), down[std::size_t(y)]);
        l_uint32 *line
            = pixGetData(picture.get()) + std::size_t(y) * std::size_t(pixGetWpl(picture.get()));
        for (int x = 0; x < widthPx; ++x) {
            const Share &share = across[std::size_t(x)];
            float level = 0.5F;
            for (std::size_t k = 0; k < share.weights.size(); ++k)
                level += share.weights[k] * row[std::size_t(share.first) + k];
            SET_DATA_BYTE(line, x, l_uint32(std::clamp(level, 0.0F, 255.0F)));
        }
    }
    return {std::move(picture), QSizeF(double(widthPx) / inside.width(), factor)};
}

} // namespace countersign::imaging
