// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/light.h"

#include <allheaders.h>

#include <algorithm>

namespace countersign::imaging
{

namespace
{

constexpr double faintInk = 0.45;
constexpr double shadedPaper = 0.3;

l_float32 averageUnder(Pix *grey, Pix *mask)
{
    constexpr int everyPixel = 3;
    l_float32 level = -1;
    return pixGetAverageMasked(grey, mask, 0, 0, everyPixel, L_MEAN_ABSVAL, &level) == 0 ? level
                                                                                         : -1;
}

// The paper without its writing, one pixel for every 32: opened, so that letters are gone.
PixPtr paperMap(Pix *grey)
{
    const PixPtr small(pixScaleGrayMinMax(grey, 16, 16, L_CHOOSE_MAX));
    return PixPtr(small ? pixScaleGrayMinMax(small.get(), 2, 2, L_CHOOSE_MAX) : nullptr);
}

} // namespace

Light measureLight(const Sheet &sheet)
{
    Light light;
    const l_float32 ink = averageUnder(sheet.grey.get(), sheet.bilevel.get());
    if (ink >= 0 && sheet.paper > 0)
        light.contrast = std::clamp((sheet.paper - double(ink)) / 255, 0.0, 1.0);
    const PixPtr paper = paperMap(sheet.grey.get());
    if (!paper)
        return light;
    const std::unique_ptr<Numa, void (*)(Numa *)> histogram(
        pixGetGrayHistogram(paper.get(), 1), [](Numa *numbers) { numaDestroy(&numbers); });
    l_float32 darkest = 255;
    l_float32 lightest = 255;
    if (histogram && numaHistogramGetValFromRank(histogram.get(), 0.02F, &darkest) == 0
        && numaHistogramGetValFromRank(histogram.get(), 0.9F, &lightest) == 0 && lightest > 0)
        light.shadow = std::clamp(1 - double(darkest) / double(lightest), 0.0, 1.0);
    return light;
}

bool evenLight(Sheet &sheet, const Light &light)
{
    if (light.shadow > shadedPaper) {
        PixPtr even(pixBackgroundNormSimple(sheet.grey.get(), nullptr, nullptr));
        if (!even)
            return false;
        sheet.grey = std::move(even);
        sheet.paper = 200; // what the norm makes of it
    }
    if (light.contrast < faintInk) {
        const int black = std::max(0, int(sheet.paper - 1.2 * 255 * light.contrast));
        pixGammaTRC(sheet.grey.get(), sheet.grey.get(), 1.0F, black, sheet.paper);
        sheet.paper = 255;
        return true;
    }
    return light.shadow > shadedPaper;
}

} // namespace countersign::imaging
