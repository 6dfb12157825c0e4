// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/sheet.h"

#include "core/imaging/pagemeasure.h"

#include <allheaders.h>

#include <algorithm>
#include <memory>

namespace countersign::imaging
{

namespace
{

struct SheetBoxDeleter {
    void operator()(Box *box) const { boxDestroy(&box); }
};

std::unique_ptr<Box, SheetBoxDeleter> boxOf(const QRect &area)
{
    return std::unique_ptr<Box, SheetBoxDeleter>(
        boxCreate(area.x(), area.y(), area.width(), area.height()));
}

// What nine tenths of the pixels are darker than: the paper, on any page that is mostly paper.
int paperOf(Pix *grey)
{
    constexpr int everyPixel = 16;
    const std::unique_ptr<Numa, void (*)(Numa *)> histogram(
        pixGetGrayHistogram(grey, everyPixel), [](Numa *numbers) { numaDestroy(&numbers); });
    l_float32 level = 255;
    if (!histogram || numaHistogramGetValFromRank(histogram.get(), 0.9F, &level) != 0)
        return 255;
    return std::clamp(int(level), 0, 255);
}

} // namespace

int Sheet::width() const
{
    return pixGetWidth(grey.get());
}

int Sheet::height() const
{
    return pixGetHeight(grey.get());
}

int Sheet::inkIn(const QRect &area) const
{
    const QRect inside = area.intersected(QRect(0, 0, width(), height()));
    l_int32 pixels = 0;
    if (inside.isEmpty()
        || pixCountPixelsInRect(bilevel.get(), boxOf(inside).get(), &pixels, nullptr) != 0)
        return 0;
    return pixels;
}

void Sheet::erase(const QRect &area)
{
    const QRect inside = area.intersected(QRect(0, 0, width(), height()));
    if (inside.isEmpty())
        return;
    const auto box = boxOf(inside);
    pixSetInRectArbitrary(grey.get(), box.get(), l_uint32(paper));
    pixClearInRect(bilevel.get(), box.get());
}

Sheet readSheet(PixPtr grey, double dpi)
{
    Sheet sheet;
    sheet.dpi = dpi;
    sheet.bilevel = toBilevel(grey.get(), dpi, dpi);
    sheet.paper = paperOf(grey.get());
    sheet.grey = std::move(grey);
    if (sheet.bilevel)
        measureMarks(sheet);
    return sheet;
}

void measureMarks(Sheet &sheet)
{
    constexpr double smallestPrint = 1.0 / 45; // inches: of letters of three points
    sheet.marks = marksIn(sheet.bilevel.get());
    sheet.letterPx = letterHeight(sheet.marks, smallestPrint * sheet.dpi);
}

} // namespace countersign::imaging
