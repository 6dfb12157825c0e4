// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagemeasure.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

// The heights of the marks that can be letters by their shape.
std::vector<int> letterHeights(Pix *bilevel)
{
    constexpr l_int32 minHeightPx = 4;
    constexpr l_int32 maxHeightPx = 120;
    const std::unique_ptr<Boxa, void (*)(Boxa *)> marks(pixConnCompBB(bilevel, 8),
                                                        [](Boxa *boxes) { boxaDestroy(&boxes); });
    std::vector<int> heights;
    for (l_int32 i = 0; marks && i < boxaGetCount(marks.get()); ++i) {
        l_int32 width = 0;
        l_int32 height = 0;
        boxaGetBoxGeometry(marks.get(), i, nullptr, nullptr, &width, &height);
        if (height >= minHeightPx && height <= maxHeightPx && width <= 3 * height
            && height <= 6 * width)
            heights.push_back(height);
    }
    return heights;
}

} // namespace

PixPtr toBilevel(Pix *grey, double dpi, double workDpi)
{
    setMsgSeverity(L_SEVERITY_NONE); // Leptonica would print its doubts to standard error
    const double factor = workDpi / dpi;
    PixPtr small(factor < 0.95 ? pixScaleAreaMap(grey, float(factor), float(factor))
                               : pixClone(grey));
    if (!small)
        return small;
    const PixPtr even(pixBackgroundNormSimple(small.get(), nullptr, nullptr));
    return PixPtr(pixThresholdToBinary(even ? even.get() : small.get(), 170));
}

std::optional<int> turnByAscenders(Pix *bilevel)
{
    // Leptonica's own defaults: a signal of 8 standard deviations, and 2.5 times that of the other
    // axis.
    constexpr float minConfidence = 8.0F;
    constexpr float minRatio = 2.5F;
    l_float32 up = 0;
    l_float32 left = 0;
    l_int32 orientation = L_TEXT_ORIENT_UNKNOWN;
    if (pixOrientDetect(bilevel, &up, &left, 0, 0) != 0
        || makeOrientDecision(up, left, minConfidence, minRatio, &orientation, 0) != 0)
        return std::nullopt;
    if (orientation == L_TEXT_ORIENT_UP)
        return 0;
    if (orientation == L_TEXT_ORIENT_LEFT)
        return 90;
    if (orientation == L_TEXT_ORIENT_DOWN)
        return 180;
    if (orientation == L_TEXT_ORIENT_RIGHT)
        return 270;
    return std::nullopt;
}

double skewOf(Pix *bilevel)
{
    constexpr float sweepRange = 7;
    constexpr float minConfidence = 3;
    l_float32 angle = 0;
    l_float32 confidence = 0;
    if (pixFindSkewSweepAndSearch(bilevel, &angle, &confidence, 4, 2, sweepRange, 1.0F, 0.01F) != 0)
        return 0;
    const bool found = confidence >= minConfidence && std::abs(angle) >= 0.1F;
    return found ? double(angle) : 0;
}

double letterHeight(Pix *bilevel)
{
    constexpr std::size_t enough = 50;
    std::vector<int> heights = letterHeights(bilevel);
    if (heights.size() < enough)
        return 0;
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

bool isNoise(Pix *bilevel)
{
    constexpr int manyMarks = 40'000;
    constexpr int realLetterPx = 7;
    const PixPtr inverted(pixInvert(nullptr, bilevel));
    l_int32 marks = 0;
    l_int32 holes = 0;
    if (!inverted || pixCountConnComp(bilevel, 8, &marks) != 0
        || pixCountConnComp(inverted.get(), 4, &holes) != 0)
        return false;
    if (marks + holes < manyMarks)
        return false;
    const std::vector<int> heights = letterHeights(bilevel);
    const auto letters = std::count_if(heights.begin(), heights.end(),
                                       [](int height) { return height >= realLetterPx; });
    return letters * 100 < marks + holes;
}

} // namespace countersign::imaging
