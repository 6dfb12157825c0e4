// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/shrink.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

// Of 1, so that the weights of one pixel fit into 16 bits beside its level.
constexpr unsigned wholeWeight = 256;

// Which pixels of a line one pixel of the smaller line covers, and how much of each: together
// wholeWeight.
struct Cover {
    std::size_t first = 0;
    std::vector<unsigned> weights;
};

Cover coverOf(double begin, double end, int length)
{
    const int first = std::clamp(int(begin), 0, length - 1);
    const int last = std::clamp(int(std::ceil(end)) - 1, first, length - 1);
    Cover cover{std::size_t(first), {}};
    unsigned given = 0;
    for (int at = first; at < last; ++at) {
        const double part = std::min(end, at + 1.0) - begin;
        const unsigned upToHere = unsigned(std::lround(part / (end - begin) * wholeWeight));
        cover.weights.push_back(upToHere - given);
        given = upToHere;
    }
    cover.weights.push_back(wholeWeight - given);
    return cover;
}

std::vector<Cover> coversOf(int length, int shorter)
{
    const double step = double(length) / shorter;
    std::vector<Cover> covers;
    covers.reserve(std::size_t(shorter));
    for (int i = 0; i < shorter; ++i)
        covers.push_back(coverOf(i * step, (i + 1) * step, length));
    return covers;
}

// The weighted sum of the lines that a cover takes, each pixel where Leptonica's words have it.
void addUp(Pix *grey, const Cover &cover, std::vector<l_uint16> &sums)
{
    std::fill(sums.begin(), sums.end(), l_uint16(0));
    const auto stride = std::size_t(pixGetWpl(grey)) * 4;
    const auto *data = reinterpret_cast<const l_uint8 *>(pixGetData(grey));
    for (std::size_t k = 0; k < cover.weights.size(); ++k) {
        const l_uint8 *line = data + (cover.first + k) * stride;
        const auto weight = l_uint16(cover.weights[k]);
        for (std::size_t x = 0; x < sums.size(); ++x)
            sums[x] = l_uint16(sums[x] + weight * line[x]);
    }
}

} // namespace

PixPtr shrunk(Pix *grey, double factor)
{
    constexpr std::size_t bytesOfWord = 3; // the first pixel is a word's highest byte
    const int width = pixGetWidth(grey);
    const int height = pixGetHeight(grey);
    PixPtr small(pixCreate(std::max(1, int(std::lround(width * factor))),
                           std::max(1, int(std::lround(height * factor))), 8));
    if (!small)
        return small;
    const std::vector<Cover> across = coversOf(width, pixGetWidth(small.get()));
    const std::vector<Cover> down = coversOf(height, pixGetHeight(small.get()));
    std::vector<l_uint16> sums(std::size_t(pixGetWpl(grey)) * 4);
    l_uint32 *line = pixGetData(small.get());
    for (const Cover &rows : down) {
        addUp(grey, rows, sums);
        for (std::size_t x = 0; x < across.size(); ++x) {
            unsigned level = wholeWeight * wholeWeight / 2;
            for (std::size_t k = 0; k < across[x].weights.size(); ++k)
                level += across[x].weights[k] * sums[(across[x].first + k) ^ bytesOfWord];
            SET_DATA_BYTE(line, x, level / (wholeWeight * wholeWeight));
        }
        line += pixGetWpl(small.get());
    }
    return small;
}

} // namespace countersign::imaging
