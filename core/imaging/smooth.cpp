// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/smooth.h"

#include <allheaders.h>

#include <algorithm>
#include <bitset>
#include <memory>
#include <vector>

namespace countersign::imaging
{

namespace
{

// One line through the weights side, centre, side, which are 256 together.
void softenAcross(const l_uint8 *from, l_uint8 *to, int width, int side)
{
    const int centre = 256 - 2 * side;
    to[0] = l_uint8(((centre + side) * from[0] + side * from[1] + 128) >> 8);
    for (int x = 1; x < width - 1; ++x)
        to[x] = l_uint8((centre * from[x] + side * (from[x - 1] + from[x + 1]) + 128) >> 8);
    to[width - 1]
        = l_uint8(((centre + side) * from[width - 1] + side * from[width - 2] + 128) >> 8);
}

void softenDown(const l_uint8 *above, const l_uint8 *at, const l_uint8 *below, l_uint8 *to,
                int width, int side)
{
    const int centre = 256 - 2 * side;
    for (int x = 0; x < width; ++x)
        to[x] = l_uint8((centre * at[x] + side * (above[x] + below[x]) + 128) >> 8);
}

// Black and white with little between: few pixels of the paper are darker than white, and most of
// the ink is black. So is what a PDF reader draws of a bilevel picture, whose edges it blurs.
bool isBlackOnWhite(Pix *grey)
{
    constexpr int everyPixel = 8;
    const std::unique_ptr<Numa, void (*)(Numa *)> histogram(
        pixGetGrayHistogram(grey, everyPixel), [](Numa *numbers) { numaDestroy(&numbers); });
    const auto pixelsIn = [&](int from, int to) {
        l_float32 sum = 0;
        return numaGetSumOnInterval(histogram.get(), from, to, &sum) == 0 ? sum : 0;
    };
    return histogram && pixelsIn(250, 255) > 0.9F * pixelsIn(128, 255)
        && pixelsIn(0, 5) > 0.4F * pixelsIn(0, 127);
}

bool hasAtMost(std::size_t levels, const l_uint32 *line, int width)
{
    std::bitset<256> seen;
    std::size_t count = 0;
    for (int x = 0; x < width; ++x) {
        const auto level = std::size_t(GET_DATA_BYTE(line, x));
        if (!seen[level] && ++count > levels)
            return false;
        seen.set(level);
    }
    return true;
}

// A row that was made from two rows of black and white pixels has four levels at most: both black,
// both white, and one of each.
bool hasStretchedRows(Pix *grey)
{
    constexpr int everyRow = 16;
    int rows = 0;
    int fewLevels = 0;
    for (int y = 0; y < int(pixGetHeight(grey)); y += everyRow, ++rows) {
        const l_uint32 *line = pixGetData(grey) + std::size_t(y) * std::size_t(pixGetWpl(grey));
        fewLevels += hasAtMost(4, line, pixGetWidth(grey)) ? 1 : 0;
    }
    return fewLevels * 20 >= rows * 19;
}

} // namespace

bool isTwoLevel(Pix *grey)
{
    constexpr int everyPixel = 16;
    constexpr float hardlyAny = 0.01F;
    const std::unique_ptr<Numa, void (*)(Numa *)> histogram(
        pixGetGrayHistogram(grey, everyPixel), [](Numa *numbers) { numaDestroy(&numbers); });
    l_float32 all = 0;
    l_float32 between = 0;
    return histogram && numaGetSum(histogram.get(), &all) == 0
        && numaGetSumOnInterval(histogram.get(), 8, 247, &between) == 0
        && between < hardlyAny * all;
}

bool wasTwoLevel(Pix *grey)
{
    return isBlackOnWhite(grey) || hasStretchedRows(grey);
}

void soften(Pix *grey, double sigmaPx)
{
    const int width = pixGetWidth(grey);
    const int height = pixGetHeight(grey);
    if (width < 2 || height < 2)
        return;
    // Three weights (a, 1-2a, a) have the variance 2a.
    const int side = std::clamp(int(sigmaPx * sigmaPx * 128 + 0.5), 1, 64);
    pixEndianByteSwap(grey); // bytes in reading order
    const int stride = pixGetWpl(grey) * 4;
    auto *data = reinterpret_cast<l_uint8 *>(pixGetData(grey));
    std::vector<l_uint8> lines(std::size_t(width) * 3);
    l_uint8 *const slots[3] = {lines.data(), lines.data() + width, lines.data() + 2 * width};
    softenAcross(data, slots[0], width, side);
    std::copy_n(slots[0], width, slots[2]); // above the first line: itself
    for (int y = 0; y < height; ++y) {
        const int next = std::min(y + 1, height - 1);
        softenAcross(data + std::size_t(next) * stride, slots[(y + 1) % 3], width, side);
        softenDown(slots[(y + 2) % 3], slots[y % 3], slots[(y + 1) % 3],
                   data + std::size_t(y) * stride, width, side);
    }
    pixEndianByteSwap(grey);
}

} // namespace countersign::imaging
