// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/inverted.h"

#include <allheaders.h>

#include <algorithm>
#include <memory>

namespace countersign::imaging
{

namespace
{

struct BarBoxDeleter {
    void operator()(Box *box) const { boxDestroy(&box); }
};

double shareOf(const Sheet &sheet, const QRect &area)
{
    return double(sheet.inkIn(area)) / (double(area.width()) * area.height());
}

// Dark on all four sides and mostly dark inside: not a table, a picture or a seal.
bool isBar(const Sheet &sheet, const QRect &mark)
{
    constexpr double darkSide = 0.85;
    const double letter = sheet.letterOrUsualPx();
    if (mark.width() < 6 * letter || mark.height() < 1.3 * letter)
        return false;
    const double inside = shareOf(sheet, mark);
    if (inside < 0.5 || inside > 0.97) // full: a rule, or redacted
        return false;
    const int rim = std::max(2, int(letter / 10));
    const QRect top(mark.left(), mark.top(), mark.width(), rim);
    const QRect left(mark.left(), mark.top(), rim, mark.height());
    return shareOf(sheet, top) > darkSide && shareOf(sheet, left) > darkSide
        && shareOf(sheet, top.translated(0, mark.height() - rim)) > darkSide
        && shareOf(sheet, left.translated(mark.width() - rim, 0)) > darkSide;
}

void turnRound(Pix *pix, const QRect &area)
{
    const std::unique_ptr<Box, BarBoxDeleter> box(
        boxCreate(area.x(), area.y(), area.width(), area.height()));
    const PixPtr part(pixClipRectangle(pix, box.get(), nullptr));
    if (!part)
        return;
    pixInvert(part.get(), part.get());
    pixRasterop(pix, area.x(), area.y(), area.width(), area.height(), PIX_SRC, part.get(), 0, 0);
}

} // namespace

bool uninvertPage(Pix *grey)
{
    constexpr int everyPixel = 16;
    constexpr int dark = 100;
    constexpr int light = 156;
    constexpr double mostly = 0.65;
    constexpr double some = 0.005; // of writing
    const std::unique_ptr<Numa, void (*)(Numa *)> histogram(
        pixGetGrayHistogram(grey, everyPixel), [](Numa *numbers) { numaDestroy(&numbers); });
    l_float32 all = 0;
    l_float32 darkPixels = 0;
    l_float32 lightPixels = 0;
    if (!histogram || numaGetSum(histogram.get(), &all) != 0 || all <= 0
        || numaGetSumOnInterval(histogram.get(), 0, dark, &darkPixels) != 0
        || numaGetSumOnInterval(histogram.get(), light, 255, &lightPixels) != 0)
        return false;
    if (darkPixels < mostly * all || lightPixels < some * all)
        return false;
    pixInvert(grey, grey);
    return true;
}

double uninvertBars(Sheet &sheet)
{
    double area = 0;
    for (const QRect &mark : sheet.marks) {
        if (!isBar(sheet, mark))
            continue;
        turnRound(sheet.grey.get(), mark);
        turnRound(sheet.bilevel.get(), mark);
        area += double(mark.width()) * mark.height();
    }
    if (area > 0)
        measureMarks(sheet);
    return area / (double(sheet.width()) * sheet.height());
}

} // namespace countersign::imaging
