// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/sharpness.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace countersign::imaging
{

namespace
{

constexpr int reachPx = 8;
constexpr int minChange = 50; // grey levels between paper and ink

// An upright stroke's edge where the row changes most: the change around it by the steepest step.
void takeEdges(const uchar *row, int width, std::vector<float> &widths)
{
    constexpr int minStep = 6;
    for (int x = reachPx; x + reachPx < width; ++x) {
        const int step = std::abs(row[x + 1] - row[x - 1]);
        if (step < 2 * minStep)
            continue;
        // Only the steepest place of an edge counts, once.
        bool isPeak = true;
        for (int near = 1; near <= 3 && isPeak; ++near) {
            isPeak = std::abs(row[x + near + 1] - row[x + near - 1]) <= step
                && std::abs(row[x - near + 1] - row[x - near - 1]) < step;
        }
        if (!isPeak)
            continue;
        const auto [least, most] = std::minmax_element(row + x - reachPx, row + x + reachPx + 1);
        if (*most - *least >= minChange)
            widths.push_back(2.0F * float(*most - *least) / float(step));
    }
}

} // namespace

double edgeWidth(const QImage &page)
{
    constexpr int rows = 250;
    constexpr std::size_t enough = 300;
    std::vector<float> widths;
    for (int i = 0; i < rows; ++i) {
        const int y = int((i + 0.5) * page.height() / rows);
        takeEdges(page.constScanLine(y), page.width(), widths);
    }
    if (widths.size() < enough)
        return 0;
    const auto middle = widths.begin() + std::ptrdiff_t(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return double(*middle);
}

} // namespace countersign::imaging
