// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/orientation.h"

#include <allheaders.h>

#include <cmath>

namespace countersign::imaging
{

PixPtr toBilevel(Pix *grey, double dpi, double workDpi)
{
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
    const bool found = confidence >= minConfidence && std::abs(angle) >= 0.05F;
    return found ? double(angle) : 0;
}

} // namespace countersign::imaging
