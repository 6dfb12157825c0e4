// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/specks.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

// In heights of small letters. A stop measures 0.2 and thins to 0.15 in a bad copy; it stands at
// most 0.6 behind its word and one from the next dot of a row.
constexpr double speckAmongWriting = 0.13;
constexpr double speckFarFromWriting = 0.3;
constexpr double clearOfSplinters = 0.1;
constexpr double farFromWriting = 1.2;
constexpr std::size_t manyMarks = 60'000; // more is no writing with specks

bool standsAlone(const Sheet &sheet, const QRect &mark, int distance)
{
    const QRect around = mark.adjusted(-distance, -distance, distance, distance);
    return sheet.inkIn(around) == sheet.inkIn(mark);
}

// Where a dot stands among letters does not tell: broken print is full of splinters that stand
// where no punctuation would, and without them it is read worse.
bool isSpeck(const Sheet &sheet, const QRect &mark, double letter)
{
    const int size = std::max(mark.width(), mark.height());
    if (size > speckFarFromWriting * letter)
        return false;
    if (size <= speckAmongWriting * letter
        && standsAlone(sheet, mark, std::max(2, int(std::lround(clearOfSplinters * letter)))))
        return true;
    return standsAlone(sheet, mark, int(std::ceil(farFromWriting * letter)));
}

// Ink that reaches `lengthPx` up and down: an opening, whose two halves each take as many passes as
// the length has binary digits, not as many as it has pixels.
PixPtr uprightLines(Pix *bilevel, int lengthPx)
{
    const int width = pixGetWidth(bilevel);
    const int height = pixGetHeight(bilevel);
    PixPtr lines(pixCopy(nullptr, bilevel));
    // A pixel stands for the ones from it downwards, and then for itself alone again.
    for (int length = 1; lines && length < lengthPx;) {
        const int step = std::min(length, lengthPx - length);
        pixRasterop(lines.get(), 0, 0, width, height - step, PIX_SRC & PIX_DST, lines.get(), 0,
                    step);
        pixRasterop(lines.get(), 0, height - step, width, step, PIX_CLR, nullptr, 0, 0);
        length += step;
    }
    for (int length = 1; lines && length < lengthPx;) {
        const int step = std::min(length, lengthPx - length);
        const PixPtr above(pixCopy(nullptr, lines.get()));
        if (!above)
            return {};
        pixRasterop(lines.get(), 0, step, width, height - step, PIX_SRC | PIX_DST, above.get(), 0,
                    0);
        length += step;
    }
    return lines;
}

// Looks for upright lines on a picture of a quarter of the size each way: each dark pixel of a
// streak darkens one of them, so that none is missed.
bool mayHaveStreaks(const Sheet &sheet, int bridgedPx, int shortestPx)
{
    constexpr int factor = 4;
    const PixPtr small(pixReduceRankBinaryCascade(sheet.bilevel.get(), 1, 1, 0, 0));
    const PixPtr bridged(small ? pixCloseSafeBrick(nullptr, small.get(), 1, bridgedPx / factor + 2)
                               : nullptr);
    const PixPtr upright
        = bridged ? uprightLines(bridged.get(), shortestPx / factor - 2) : PixPtr();
    l_int32 none = 0;
    return !upright || pixZero(upright.get(), &none) != 0 || !none;
}

} // namespace

int removeSpecks(Sheet &sheet)
{
    if (sheet.marks.size() > manyMarks)
        return 0;
    const double letter = sheet.letterOrUsualPx();
    const auto firstSpeck
        = std::stable_partition(sheet.marks.begin(), sheet.marks.end(),
                                [&](const QRect &mark) { return !isSpeck(sheet, mark, letter); });
    // Erased only now: a speck must not make its neighbour look alone.
    for (auto speck = firstSpeck; speck != sheet.marks.end(); ++speck)
        sheet.erase(speck->adjusted(-1, -1, 1, 1));
    const int count = int(sheet.marks.end() - firstSpeck);
    sheet.marks.erase(firstSpeck, sheet.marks.end());
    return count;
}

int removeStreaks(Sheet &sheet)
{
    constexpr int bridgedPx = 9; // a streak is dotted
    constexpr int widestPx = 3;
    const int shortest = std::max(60, int(sheet.mm(15)));
    if (sheet.height() < 2 * shortest || sheet.marks.size() > manyMarks
        || !mayHaveStreaks(sheet, bridgedPx, shortest))
        return 0;
    const PixPtr bridged(pixCloseSafeBrick(nullptr, sheet.bilevel.get(), 1, bridgedPx));
    const PixPtr upright = bridged ? uprightLines(bridged.get(), shortest) : PixPtr();
    l_int32 none = 1;
    if (!upright || pixZero(upright.get(), &none) != 0 || none)
        return 0;
    // Writing and rules that are wider than a streak stay, and a pixel more around them.
    const PixPtr wide(pixOpenBrick(nullptr, sheet.bilevel.get(), widestPx + 1, 1));
    const PixPtr kept(wide ? pixDilateBrick(nullptr, wide.get(), 3, 3) : nullptr);
    const PixPtr thin(kept ? pixSubtract(nullptr, upright.get(), kept.get()) : nullptr);
    const PixPtr wider(thin ? pixDilateBrick(nullptr, thin.get(), 3, 1) : nullptr);
    const PixPtr mask(wider ? pixSubtract(nullptr, wider.get(), kept.get()) : nullptr);
    if (!mask)
        return 0;
    l_int32 streaks = 0;
    pixCountConnComp(upright.get(), 8, &streaks);
    pixSetMasked(sheet.grey.get(), mask.get(), l_uint32(sheet.paper));
    pixSubtract(sheet.bilevel.get(), sheet.bilevel.get(), mask.get());
    return streaks;
}

} // namespace countersign::imaging
