// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/prepare.h"

#include "core/imaging/pagemeasure.h"
#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr double measureDpi = 150;
constexpr double maxOcrDpi = 320;
// The recogniser loses whole words of letters (their median height) lower than 15 pixels and gains
// nothing above 26: measured on scans of tiny print, where the word error rate fell from 18 to 2 %.
constexpr double smallLetterPx = 18;
constexpr double wantedLetterPx = 26;
constexpr double maxEnlargement = 2.5;
constexpr double maxEnlargedPixels = 40e6;

struct BoxDeleter {
    void operator()(Box *box) const { boxDestroy(&box); }
};
using BoxPtr = std::unique_ptr<Box, BoxDeleter>;

PixPtr rotatedOnWhite(Pix *grey, double degrees)
{
    return PixPtr(pixRotate(grey, float(qDegreesToRadians(degrees)), L_ROTATE_AREA_MAP,
                            L_BRING_IN_WHITE, 0, 0));
}

// Where the ink is, in pixels of `bilevel`; empty for a blank page. Specks thinner than two pixels
// are paper.
QRect inkBounds(Pix *bilevel)
{
    const PixPtr solid(pixOpenBrick(nullptr, bilevel, 2, 2));
    Box *box = nullptr;
    if (!solid || pixClipToForeground(solid.get(), nullptr, &box) != 0 || !box)
        return {};
    const BoxPtr owned(box);
    l_int32 x = 0;
    l_int32 y = 0;
    l_int32 width = 0;
    l_int32 height = 0;
    boxGetGeometry(box, &x, &y, &width, &height);
    return {x, y, width, height};
}

void cropToInk(PreparedPage &page, const QRect &ink)
{
    constexpr int marginPx = 30;
    const QRect whole(0, 0, pixGetWidth(page.pixels.get()), pixGetHeight(page.pixels.get()));
    const QRect crop = ink.adjusted(-marginPx, -marginPx, marginPx, marginPx).intersected(whole);
    if (crop == whole || crop.isEmpty())
        return;
    const BoxPtr box(boxCreate(crop.x(), crop.y(), crop.width(), crop.height()));
    PixPtr cropped(pixClipRectangle(page.pixels.get(), box.get(), nullptr));
    if (!cropped)
        return;
    page.pixels = std::move(cropped);
    page.geometry.crop(crop.topLeft());
}

void straighten(PreparedPage &page)
{
    const PixPtr bilevel = toBilevel(page.pixels.get(), page.dpi, measureDpi);
    page.skew = bilevel ? skewOf(bilevel.get()) : 0;
    if (page.skew == 0)
        return;
    PixPtr straight = rotatedOnWhite(page.pixels.get(), page.skew);
    if (!straight) {
        page.skew = 0;
        return;
    }
    const QPointF centre(pixGetWidth(straight.get()) / 2.0, pixGetHeight(straight.get()) / 2.0);
    page.geometry.rotate(page.skew, centre);
    page.pixels = std::move(straight);
}

// Enlarges a page of small print; its stated resolution changes with it.
void enlargeSmallPrint(PreparedPage &page, Pix *bilevel)
{
    const double letter = letterHeight(bilevel);
    page.letterPx = letter;
    if (letter <= 0 || letter >= smallLetterPx)
        return;
    const double pixels = double(pixGetWidth(page.pixels.get())) * pixGetHeight(page.pixels.get());
    const double factor = std::min(
        {wantedLetterPx / letter, maxEnlargement, std::sqrt(maxEnlargedPixels / pixels)});
    if (factor < 1.1)
        return;
    PixPtr larger(pixScaleLI(page.pixels.get(), float(factor), float(factor)));
    if (!larger)
        return;
    page.pixels = std::move(larger);
    page.dpi *= factor;
    page.letterPx *= factor;
    page.geometry.scale(factor, factor);
}

} // namespace

PreparedPage preparePage(const QImage &page, double dpi, int rotationCw)
{
    PreparedPage result;
    result.rotationCw = rotationCw;
    result.dpi = std::min(dpi, maxOcrDpi);
    PixPtr pix = toPix(page.convertToFormat(QImage::Format_Grayscale8));
    if (pix && result.dpi < dpi)
        pix.reset(pixScaleAreaMap(pix.get(), float(result.dpi / dpi), float(result.dpi / dpi)));
    if (pix && rotationCw != 0)
        pix.reset(pixRotateOrth(pix.get(), rotationCw / 90));
    if (!pix)
        return result;
    result.geometry = PageGeometry(QSizeF(pixGetWidth(pix.get()), pixGetHeight(pix.get())));
    result.pixels = std::move(pix);
    straighten(result);
    const PixPtr bilevel = toBilevel(result.pixels.get(), result.dpi, result.dpi);
    if (!bilevel)
        return result;
    const QRect ink = inkBounds(bilevel.get());
    result.blank = ink.isEmpty() || isNoise(bilevel.get());
    if (result.blank)
        return result;
    cropToInk(result, ink);
    enlargeSmallPrint(result, bilevel.get());
    return result;
}

} // namespace countersign::imaging
