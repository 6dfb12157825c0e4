// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagemeasure.h"

#include "core/imaging/shrink.h"
#include "core/imaging/smooth.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace countersign::imaging
{

namespace
{

struct SkewFound {
    double degrees = 0;
    double confidence = 0;
};

SkewFound sweep(Pix *bilevel, int reduction, float range)
{
    l_float32 angle = 0;
    l_float32 confidence = 0;
    if (pixFindSkewSweepAndSearch(bilevel, &angle, &confidence, 2 * reduction, reduction, range,
                                  1.0F, 0.01F)
        != 0)
        return {};
    return {double(angle), double(confidence)};
}

// The middle half of a page's width, where its lines are.
PixPtr middleOf(Pix *bilevel)
{
    const l_int32 width = pixGetWidth(bilevel);
    Box *part = boxCreate(width / 4, 0, width / 2, pixGetHeight(bilevel));
    PixPtr middle(pixClipRectangle(bilevel, part, nullptr));
    boxDestroy(&part);
    return middle;
}

// Whether the lines run across the page, and which way up they are: 0 or 180. Counts ascenders in
// standard deviations beyond descenders; nothing below `least` of them.
std::optional<int> turnOfLinesAcross(Pix *bilevel, float least)
{
    l_float32 up = 0;
    if (!bilevel || pixOrientDetect(bilevel, &up, nullptr, 0, 0) != 0 || std::abs(up) <= least)
        return std::nullopt;
    return up > 0 ? 0 : 180;
}

} // namespace

PixPtr toBilevel(Pix *grey, double dpi, double workDpi)
{
    setMsgSeverity(L_SEVERITY_NONE); // Leptonica would print its doubts to standard error
    const double factor = workDpi / dpi;
    PixPtr small(factor < 0.95 ? shrunk(grey, factor).release() : pixClone(grey));
    if (!small)
        return small;
    if (isTwoLevel(small.get()))
        return PixPtr(pixThresholdToBinary(small.get(), 170));
    const PixPtr even(pixBackgroundNormSimple(small.get(), nullptr, nullptr));
    return PixPtr(pixThresholdToBinary(even ? even.get() : small.get(), 170));
}

std::optional<int> turnByAscenders(Pix *bilevel)
{
    // Leptonica's own defaults: a signal of 8 standard deviations, and 2.5 times that of the other
    // axis.
    constexpr float minConfidence = 8.0F;
    constexpr float minRatio = 2.5F;
    constexpr float beyondDoubt = 25.0F; // the other axis needs no look
    constexpr float beyondDoubtOfHalf = 15.0F; // nor does the rest of the page
    if (const auto turn = turnOfLinesAcross(middleOf(bilevel).get(), beyondDoubtOfHalf))
        return turn;
    l_float32 up = 0;
    l_float32 left = 0;
    l_int32 orientation = L_TEXT_ORIENT_UNKNOWN;
    if (pixOrientDetect(bilevel, &up, nullptr, 0, 0) != 0)
        return std::nullopt;
    if (std::abs(up) > beyondDoubt)
        return up > 0 ? 0 : 180;
    if (pixOrientDetect(bilevel, nullptr, &left, 0, 0) != 0
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

double skewAt(Pix *bilevel, double dpi)
{
    constexpr float usualRange = 7;
    constexpr float wideRange = 18; // a sheet fed or laid down askew
    constexpr double minConfidence = 3;
    constexpr double leastTurn = 0.1;
    const int reduction = dpi > 220 ? 4 : dpi > 130 ? 2 : 1;
    SkewFound found = sweep(bilevel, reduction, usualRange);
    if (found.confidence < minConfidence || std::abs(found.degrees) > usualRange - 1)
        found = sweep(bilevel, reduction, wideRange);
    const bool sure = found.confidence >= minConfidence && std::abs(found.degrees) >= leastTurn;
    return sure ? found.degrees : 0;
}

std::vector<QRect> marksIn(Pix *bilevel)
{
    const std::unique_ptr<Boxa, void (*)(Boxa *)> boxes(pixConnCompBB(bilevel, 8),
                                                        [](Boxa *all) { boxaDestroy(&all); });
    std::vector<QRect> marks;
    const l_int32 count = boxes ? boxaGetCount(boxes.get()) : 0;
    marks.reserve(std::size_t(count));
    for (l_int32 i = 0; i < count; ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 width = 0;
        l_int32 height = 0;
        boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height);
        marks.emplace_back(x, y, width, height);
    }
    return marks;
}

bool canBeLetter(const QRect &mark)
{
    constexpr int minHeightPx = 4;
    constexpr int maxHeightPx = 120;
    return mark.height() >= minHeightPx && mark.height() <= maxHeightPx
        && mark.width() <= 3 * mark.height() && mark.height() <= 6 * mark.width();
}

double letterHeight(const std::vector<QRect> &marks, double leastPx)
{
    constexpr std::size_t enough = 50;
    std::vector<int> heights;
    for (const QRect &mark : marks) {
        if (canBeLetter(mark))
            heights.push_back(mark.height());
    }
    const auto middleOf = [&heights] {
        if (heights.size() < enough)
            return 0;
        const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
        std::nth_element(heights.begin(), middle, heights.end());
        return *middle;
    };
    const int height = middleOf();
    if (height == 0 || height >= leastPx)
        return height;
    // Most of the marks are dirt.
    heights.erase(std::remove_if(heights.begin(), heights.end(),
                                 [leastPx](int mark) { return mark < leastPx; }),
                  heights.end());
    return middleOf();
}

double inkShare(Pix *bilevel, const QRect &area)
{
    const QRect seen = area.intersected(QRect(0, 0, pixGetWidth(bilevel), pixGetHeight(bilevel)));
    if (seen.isEmpty())
        return 0;
    Box *box = boxCreate(seen.x(), seen.y(), seen.width(), seen.height());
    l_int32 ink = 0;
    pixCountPixelsInRect(bilevel, box, &ink, nullptr);
    boxDestroy(&box);
    return double(ink) / (double(seen.width()) * seen.height());
}

bool isNoise(Pix *bilevel, const std::vector<QRect> &marks)
{
    constexpr std::ptrdiff_t manyMarks = 40'000;
    constexpr int realLetterPx = 7;
    const std::ptrdiff_t letters
        = std::count_if(marks.cbegin(), marks.cend(), [](const QRect &mark) {
              return canBeLetter(mark) && mark.height() >= realLetterPx;
          });
    const auto seen = std::ptrdiff_t(marks.size());
    if (letters * 10 > seen) // writing, without a look at the holes
        return false;
    const PixPtr inverted(pixInvert(nullptr, bilevel));
    l_int32 holes = 0;
    if (!inverted || pixCountConnComp(inverted.get(), 4, &holes) != 0)
        return false;
    return seen + holes >= manyMarks && letters * 100 < seen + holes;
}

} // namespace countersign::imaging
