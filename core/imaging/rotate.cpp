// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/rotate.h"

#include <allheaders.h>

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

constexpr int subpixels = 16;

// A page whose bytes lie in reading order.
struct OrderedPage {
    const l_uint8 *bytes = nullptr;
    std::size_t stride = 0;
    int width = 0;
    int height = 0;
};

// Where one row of the rotated page comes from: the pixel up left, seen from the page's centre, and
// the sixteenths of a pixel to the right and down from it.
struct SourceRow {
    explicit SourceRow(std::size_t width)
        : x(width)
        , y(width)
        , right(width)
        , down(width)
    {
    }

    std::vector<int> x;
    std::vector<int> y;
    std::vector<l_uint16> right;
    std::vector<l_uint16> down;
};

void findSources(const float left, const float up, const float sine, const float cosine,
                 SourceRow &row)
{
    const int width = int(row.x.size());
    for (int i = 0; i < width; ++i) {
        const float across = left - float(i);
        const int x = int(-across * cosine - up * sine);
        const int y = int(-up * cosine + across * sine);
        row.x[std::size_t(i)] = x >> 4;
        row.y[std::size_t(i)] = y >> 4;
        row.right[std::size_t(i)] = l_uint16(x & (subpixels - 1));
        row.down[std::size_t(i)] = l_uint16(y & (subpixels - 1));
    }
}

// How many pixels from `begin` on are neighbours in the page as well.
int runLength(const SourceRow &row, int begin)
{
    const auto first = std::size_t(begin);
    const std::size_t width = row.x.size();
    const auto isTogether = [&](std::size_t i) {
        return row.y[i] == row.y[first] && row.x[i] - row.x[first] == int(i - first);
    };
    std::size_t inside = first;
    std::size_t step = 16;
    while (step > 0) { // what has parted once stays apart
        if (inside + step < width && isTogether(inside + step))
            inside += step;
        else
            step /= 2;
    }
    return int(inside - first) + 1;
}

// No sum exceeds 16 bits, so that several pixels fit into one register.
void mixRun(const OrderedPage &page, const SourceRow &row, int begin, int count, l_uint8 *to)
{
    const int column = page.width / 2 + row.x[std::size_t(begin)];
    const int line = page.height / 2 + row.y[std::size_t(begin)];
    const bool onPage = line >= 0 && line <= page.height - 2;
    const int from = onPage ? std::clamp(-column, 0, count) : count;
    const int end = onPage ? std::clamp(page.width - 1 - column, from, count) : count;
    std::fill(to, to + from, l_uint8(255));
    std::fill(to + end, to + count, l_uint8(255));
    if (from == end)
        return;
    const l_uint8 *above = page.bytes + std::ptrdiff_t(page.stride) * line + column;
    const l_uint8 *below = above + page.stride;
    const l_uint16 *right = row.right.data() + begin;
    const l_uint16 *down = row.down.data() + begin;
    for (int i = from; i < end; ++i) {
        const auto upper = l_uint16((subpixels - right[i]) * above[i] + right[i] * above[i + 1]);
        const auto lower = l_uint16((subpixels - right[i]) * below[i] + right[i] * below[i + 1]);
        to[i] = l_uint8(l_uint16((subpixels - down[i]) * upper + down[i] * lower + 128) >> 8);
    }
}

} // namespace

PixPtr rotatedPart(Pix *grey, double degrees, const QRect &part)
{
    const int width = pixGetWidth(grey);
    const int height = pixGetHeight(grey);
    const QRect inside = part.intersected(QRect(0, 0, width, height));
    PixPtr turned(inside.isEmpty() ? nullptr : pixCreateNoInit(inside.width(), inside.height(), 8));
    PixPtr ordered(turned ? pixEndianByteSwapNew(grey) : nullptr);
    if (!ordered)
        return ordered;
    const OrderedPage page{reinterpret_cast<const l_uint8 *>(pixGetData(ordered.get())),
                           std::size_t(pixGetWpl(ordered.get())) * 4, width, height};
    const double radians = double(float(qDegreesToRadians(degrees)));
    const auto sine = float(subpixels * std::sin(radians));
    const auto cosine = float(subpixels * std::cos(radians));
    SourceRow row(std::size_t(inside.width()));
    auto *to = reinterpret_cast<l_uint8 *>(pixGetData(turned.get()));
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        findSources(float(width / 2 - inside.left()), float(height / 2 - y), sine, cosine, row);
        for (int i = 0, count = 0; i < inside.width(); i += count) {
            count = runLength(row, i);
            mixRun(page, row, i, count, to + i);
        }
        to += std::size_t(pixGetWpl(turned.get())) * 4;
    }
    pixEndianByteSwap(turned.get());
    return turned;
}

} // namespace countersign::imaging
