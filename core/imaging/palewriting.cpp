// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/palewriting.h"

#include "core/imaging/pagemeasure.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

// What is darker than the paper around it by more than the paper's own grain.
PixPtr palerThanUsual(const Sheet &sheet)
{
    constexpr double aroundMm = 5;
    constexpr int leastLevels = 4;
    constexpr double grains = 3;
    constexpr int everyPixel = 4;
    constexpr int brightestGrain = 12; // what is brighter still is no paper
    const int around = int(sheet.mm(aroundMm));
    const PixPtr calm(pixBlockconv(sheet.grey.get(), 1, 1));
    const PixPtr paper(pixBlockconv(sheet.grey.get(), around, around));
    if (!calm || !paper)
        return {};
    const PixPtr brighter(pixSubtractGray(nullptr, calm.get(), paper.get()));
    const PixPtr darker(pixSubtractGray(nullptr, paper.get(), calm.get()));
    const std::unique_ptr<Numa, void (*)(Numa *)> histogram(
        brighter ? pixGetGrayHistogram(brighter.get(), everyPixel) : nullptr,
        [](Numa *numbers) { numaDestroy(&numbers); });
    if (!histogram || !darker)
        return {};
    double squares = 0;
    double pixels = 0;
    for (int level = 1; level <= brightestGrain; ++level) {
        l_float32 count = 0;
        numaGetFValue(histogram.get(), level, &count);
        squares += double(count) * level * level;
        pixels += double(count);
    }
    const double grain = pixels > 0 ? std::sqrt(squares / pixels) : 0;
    const PixPtr rest(pixThresholdToBinary(
        darker.get(), std::max(leastLevels, int(std::lround(grains * grain)))));
    return PixPtr(rest ? pixInvert(nullptr, rest.get()) : nullptr);
}

// Marks of the sizes that one page's letters have.
std::vector<QRect> lettersAmong(const std::vector<QRect> &marks, const Sheet &sheet)
{
    std::vector<QRect> letters;
    std::copy_if(marks.cbegin(), marks.cend(), std::back_inserter(letters), [&](const QRect &mark) {
        return canBeLetter(mark) && mark.width() > 1 && mark.height() >= sheet.mm(0.8)
            && mark.height() <= sheet.mm(8);
    });
    const double usual = letterHeight(letters, 0); // 0: too few
    std::erase_if(letters, [usual](const QRect &mark) {
        return mark.height() < usual / 2 || mark.height() > 2.2 * usual;
    });
    return usual > 0 ? letters : std::vector<QRect>();
}

// How many of them have a neighbour to their right on the same line, 0..1.
double shareInLines(std::vector<QRect> letters)
{
    std::sort(letters.begin(), letters.end(),
              [](const QRect &left, const QRect &right) { return left.left() < right.left(); });
    const auto isBeside = [](const QRect &one, const QRect &next) {
        const int common
            = std::min(one.bottom(), next.bottom()) - std::max(one.top(), next.top()) + 1;
        return next.left() > one.center().x()
            && 2 * common >= std::min(one.height(), next.height());
    };
    std::ptrdiff_t inLine = 0;
    for (auto one = letters.cbegin(); one != letters.cend(); ++one) {
        const int reach = one->right() + one->height() * 3 / 2;
        const auto last = std::find_if(one, letters.cend(),
                                       [reach](const QRect &far) { return far.left() > reach; });
        inLine
            += std::any_of(one + 1, last, [&](const QRect &next) { return isBeside(*one, next); })
            ? 1
            : 0;
    }
    return letters.empty() ? 0 : double(inLine) / double(letters.size());
}

struct PaleInk {
    double darkness = 0; // levels below the paper
    double blur = 1; // how much of that is left a fifth of a millimetre off, 0..1
};

PaleInk inkOf(const Sheet &sheet, Pix *mask)
{
    const auto grown
        = [mask](int px) { return PixPtr(pixDilateBrick(nullptr, mask, 2 * px - 1, 2 * px - 1)); };
    const auto level = [&sheet](Pix *where) {
        l_float32 average = 0;
        pixGetAverageMasked(sheet.grey.get(), where, 0, 0, 1, L_MEAN_ABSVAL, &average);
        return double(average);
    };
    // A ring around each mark.
    const auto levelBetween = [&](int innerPx, int outerPx) {
        const PixPtr inner = grown(innerPx);
        const PixPtr outer = grown(outerPx);
        const PixPtr ring(inner && outer ? pixXor(nullptr, outer.get(), inner.get()) : nullptr);
        return ring ? level(ring.get()) : 0;
    };
    const int near = std::max(2, int(std::lround(sheet.mm(0.2))));
    const int far = std::max(near + 2, int(sheet.mm(2)));
    const double paper = levelBetween(far, far + 2);
    const double ink = level(mask);
    if (paper <= ink)
        return {};
    const double beside = levelBetween(near, near + std::max(1, int(std::lround(sheet.mm(0.12)))));
    return {paper - ink, (paper - beside) / (paper - ink)};
}

} // namespace

std::optional<double> takePaleWriting(Sheet &sheet)
{
    constexpr double linesOfText = 0.7;
    // Print has 0 to 0.07; what shines through the thinnest paper 0.15.
    constexpr double shiningThrough = 0.1;
    if (sheet.letterPx > 0)
        return std::nullopt;
    PixPtr mask = palerThanUsual(sheet);
    if (!mask)
        return std::nullopt;
    std::vector<QRect> marks = marksIn(mask.get());
    const std::vector<QRect> letters = lettersAmong(marks, sheet);
    if (letters.empty() || isNoise(mask.get(), marks) || shareInLines(letters) < linesOfText)
        return std::nullopt;
    const PaleInk ink = inkOf(sheet, mask.get());
    if (ink.blur > shiningThrough)
        return std::nullopt;
    PixPtr both(pixOr(nullptr, sheet.bilevel.get(), mask.get())); // black edges are still to go
    if (!both)
        return std::nullopt;
    sheet.bilevel = std::move(both);
    measureMarks(sheet);
    return ink.darkness / 255;
}

} // namespace countersign::imaging
