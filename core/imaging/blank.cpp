// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/blank.h"

#include "core/imaging/pagemeasure.h"

#include <allheaders.h>

#include <algorithm>
#include <array>

namespace countersign::imaging
{

namespace
{

// A small letter in six-point print is a millimetre high.
constexpr double smallestLetterMm = 0.8;
constexpr double largestRuleMm = 1; // thick

bool canBeWriting(const Sheet &sheet, const QRect &mark)
{
    const int longer = std::max(mark.width(), mark.height());
    const int shorter = std::min(mark.width(), mark.height());
    if (longer < sheet.mm(smallestLetterMm))
        return false;
    const bool rule = longer > 12 * shorter && shorter < sheet.mm(largestRuleMm);
    return !rule && shorter >= 2;
}

// Print too pale for the usual threshold: many marks of letters' size once it is set higher.
bool hasPaleWriting(const Sheet &sheet)
{
    constexpr int paleThreshold = 188; // of paper normed to 200
    constexpr std::size_t severalLetters = 12;
    const PixPtr even(pixBackgroundNormSimple(sheet.grey.get(), nullptr, nullptr));
    const PixPtr calm(even ? pixBlockconv(even.get(), 1, 1) : nullptr);
    const PixPtr pale(calm ? pixThresholdToBinary(calm.get(), paleThreshold) : nullptr);
    if (!pale)
        return false;
    const std::vector<QRect> marks = marksIn(pale.get());
    const auto letters = std::count_if(marks.cbegin(), marks.cend(), [&](const QRect &mark) {
        return canBeWriting(sheet, mark) && mark.height() < sheet.mm(12)
            && mark.width() < 4 * mark.height();
    });
    return std::size_t(letters) >= severalLetters;
}

} // namespace

bool isBlank(const Sheet &sheet)
{
    const bool written = std::any_of(sheet.marks.cbegin(), sheet.marks.cend(),
                                     [&](const QRect &mark) { return canBeWriting(sheet, mark); });
    return !written && !hasPaleWriting(sheet);
}

int cutEdges(const Sheet &sheet)
{
    constexpr int severalLetters = 6;
    std::array<int, 4> letters{};
    for (const QRect &mark : sheet.marks) {
        if (!canBeLetter(mark) || mark.height() < 0.6 * sheet.letterOrUsualPx()
            || mark.height() > 2 * sheet.letterOrUsualPx())
            continue;
        letters[0] += mark.left() <= 1 ? 1 : 0;
        letters[1] += mark.top() <= 1 ? 1 : 0;
        letters[2] += mark.right() >= sheet.width() - 2 ? 1 : 0;
        letters[3] += mark.bottom() >= sheet.height() - 2 ? 1 : 0;
    }
    return int(std::count_if(letters.cbegin(), letters.cend(),
                             [](int count) { return count >= severalLetters; }));
}

} // namespace countersign::imaging
