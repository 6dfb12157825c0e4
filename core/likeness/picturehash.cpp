// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picturehash.h"

#include "core/imaging/pixptr.h"
#include "core/imaging/prepare.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace countersign::likeness
{

namespace
{

constexpr int side = 64; // pixels looked at
constexpr int bands = 8; // frequencies a direction
using Ink = std::array<std::array<double, side>, side>;

// Cosines of the discrete cosine transform, computed once.
const std::array<std::array<double, side>, bands> &cosines()
{
    static const auto table = [] {
        std::array<std::array<double, side>, bands> values{};
        for (int k = 0; k < bands; ++k) {
            for (int i = 0; i < side; ++i)
                values[size_t(k)][size_t(i)] = std::cos(M_PI * k * (i + 0.5) / side);
        }
        return values;
    }();
    return table;
}

Ink inkOf(const QImage &page)
{
    const QImage small = page.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    Ink ink{};
    for (int y = 0; y < side; ++y) {
        const uchar *row = small.constScanLine(y);
        for (int x = 0; x < side; ++x)
            ink[size_t(y)][size_t(x)] = 255 - row[x];
    }
    return ink;
}

std::array<double, bands * bands> frequencies(const Ink &ink)
{
    const auto &cosine = cosines();
    std::array<std::array<double, bands>, side> rows{};
    for (size_t y = 0; y < side; ++y) {
        for (size_t k = 0; k < bands; ++k) {
            for (size_t x = 0; x < side; ++x)
                rows[y][k] += ink[y][x] * cosine[k][x];
        }
    }
    std::array<double, bands * bands> result{};
    for (size_t k = 0; k < bands; ++k) {
        for (size_t m = 0; m < bands; ++m) {
            for (size_t y = 0; y < side; ++y)
                result[k * bands + m] += rows[y][m] * cosine[k][y];
        }
    }
    return result;
}

} // namespace

QByteArray pictureHash(const QImage &page, double dpi)
{
    imaging::PrepareOptions options;
    options.soften = false;
    options.enlarge = false;
    options.crop = false; // what a speck at the edge would change
    const imaging::PreparedPage prepared = imaging::preparePage(page, dpi, 0, options);
    if (!prepared.pixels || prepared.blank)
        return {};
    const auto values = frequencies(inkOf(imaging::toImage(prepared.pixels.get())));
    std::array<double, bands *bands> sorted = values;
    std::nth_element(sorted.begin(), sorted.begin() + sorted.size() / 2, sorted.end());
    const double middle = sorted[sorted.size() / 2];
    QByteArray hash(pictureHashBytes, '\0');
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] > middle)
            hash[qsizetype(i / 8)] = char(hash[qsizetype(i / 8)] | (1 << (i % 8)));
    }
    return hash;
}

double pictureDistance(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != pictureHashBytes || b.size() != pictureHashBytes)
        return 1;
    int differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differing += std::popcount(quint8(a.at(i) ^ b.at(i)));
    return double(differing) / (8 * pictureHashBytes);
}

} // namespace countersign::likeness
