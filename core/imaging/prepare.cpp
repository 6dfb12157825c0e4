// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/prepare.h"

#include "core/imaging/blank.h"
#include "core/imaging/inverted.h"
#include "core/imaging/light.h"
#include "core/imaging/margins.h"
#include "core/imaging/pagemeasure.h"
#include "core/imaging/palewriting.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/quality.h"
#include "core/imaging/rotate.h"
#include "core/imaging/sheet.h"
#include "core/imaging/shrink.h"
#include "core/imaging/smooth.h"
#include "core/imaging/specks.h"
#include "core/imaging/straydots.h"
#include "core/imaging/tinyprint.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr double maxOcrDpi = 320;
// Where letters are lower (their median height), lines can't be told apart. The recogniser gets
// each line at the size it wants, whatever the page's.
constexpr double smallLetterPx = 10;
constexpr double wantedLetterPx = 20;
constexpr double maxEnlargement = 2.5;
constexpr double maxEnlargedPixels = 40e6;
// Of the bell that softens black and white print, in letter heights: on fax and copies the word
// errors fell by a quarter; half as much again would melt small letters.
constexpr double softness = 0.054;
constexpr double largestSoftenedPx = 18;
// Letters lower than this have steps for edges, also where a resampling has blurred the steps.
constexpr double coarsePrintPx = 16;
// Their own pixels, which nothing has resampled: a tenth of the word errors of office copiers'
// scans went by softening these less.
constexpr double sharpCoarseSoftness = 0.045;
// At 200 dpi, print of six points: a sixth of its word errors goes by these.
constexpr double tinyPrintPx = 10;
constexpr double tinySoftness = 0.08;
constexpr double sharpTinySoftness = 0.06;
constexpr double tinyEnlargement = 2;
// Specks on a square inch: scans have none or one, photocopies and faxes four and more.
constexpr double dirtyCopy = 3;

struct BoxDeleter {
    void operator()(Box *box) const { boxDestroy(&box); }
};
using BoxPtr = std::unique_ptr<Box, BoxDeleter>;

PixPtr greyAtOcrDpi(const QImage &page, double dpi)
{
    PixPtr pix = toPix(page.convertToFormat(QImage::Format_Grayscale8));
    const double factor = std::min(dpi, maxOcrDpi) / dpi;
    if (pix && factor < 1)
        pix = shrunk(pix.get(), factor);
    return pix;
}

// False when memory does not suffice.
bool turn(Sheet &sheet, int rotationCw)
{
    if (rotationCw == 0)
        return true;
    PixPtr grey(pixRotateOrth(sheet.grey.get(), rotationCw / 90));
    PixPtr bilevel(pixRotateOrth(sheet.bilevel.get(), rotationCw / 90));
    if (!grey || !bilevel)
        return false;
    sheet.grey = std::move(grey);
    sheet.bilevel = std::move(bilevel);
    measureMarks(sheet);
    return true;
}

void removeDirt(Sheet &sheet, const PrepareOptions &options, QualityFacts &facts)
{
    if (options.cleanMargins) {
        facts.darkEdges = removeDarkEdges(sheet);
        facts.punchHoles = removePunchHoles(sheet);
    }
    if (options.uninvert)
        facts.inverted = std::max(facts.inverted, uninvertBars(sheet));
    if (options.removeStreaks)
        facts.streaks = removeStreaks(sheet);
    if (options.removeSpecks) {
        const double squareInches
            = double(sheet.width()) * sheet.height() / (sheet.dpi * sheet.dpi);
        facts.specksPerInch2 = removeSpecks(sheet) / std::max(1.0, squareInches);
        if (facts.specksPerInch2 >= dirtyCopy)
            removeStrayDots(sheet);
    }
}

// `pale`: the darkness of writing that only a higher threshold finds.
void clean(Sheet &sheet, const PrepareOptions &options, QualityFacts &facts,
           std::optional<double> pale)
{
    Light light = measureLight(sheet);
    light.contrast = pale.value_or(light.contrast);
    facts.contrast = light.contrast;
    facts.shadow = light.shadow;
    removeDirt(sheet, options, facts);
    if (options.evenLight)
        evenLight(sheet, light);
    facts.blank = isBlank(sheet);
    facts.cutEdges = facts.blank ? 0 : cutEdges(sheet);
}

// Where the marks lie after the page was straightened.
QRect inkBounds(const Sheet &sheet, double skew)
{
    constexpr int speckPx = 2;
    QTransform turn;
    turn.translate(sheet.width() / 2.0, sheet.height() / 2.0);
    turn.rotate(skew);
    turn.translate(-sheet.width() / 2.0, -sheet.height() / 2.0);
    QRect bounds;
    for (const QRect &mark : sheet.marks) {
        if (mark.width() >= speckPx && mark.height() >= speckPx)
            bounds |= skew == 0 ? mark : turn.mapRect(mark);
    }
    return bounds;
}

QRect withMargin(const QRect &ink, const QRect &whole)
{
    constexpr int marginPx = 30;
    const QRect crop = ink.adjusted(-marginPx, -marginPx, marginPx, marginPx).intersected(whole);
    return crop.isEmpty() ? whole : crop;
}

// Turns the sheet by the page's skew and leaves no more than `crop` of it.
bool straighten(PreparedPage &page, Sheet &sheet, const QRect &crop)
{
    const QRect whole(0, 0, sheet.width(), sheet.height());
    if (page.skew == 0 && crop == whole)
        return true;
    const BoxPtr box(boxCreate(crop.x(), crop.y(), crop.width(), crop.height()));
    PixPtr straight = page.skew == 0
        ? PixPtr(pixClipRectangle(sheet.grey.get(), box.get(), nullptr))
        : rotatedPart(sheet.grey.get(), page.skew, crop);
    if (page.skew != 0)
        page.geometry.rotate(page.skew, QPointF(sheet.width() / 2.0, sheet.height() / 2.0));
    if (crop != whole)
        page.geometry.crop(crop.topLeft());
    sheet.grey = std::move(straight);
    return sheet.grey != nullptr;
}

// How much larger a page of small print is read.
double enlargementOf(const Pix *pixels, double letter)
{
    if (letter <= 0 || letter >= smallLetterPx)
        return 1;
    const double count = double(pixGetWidth(pixels)) * pixGetHeight(pixels);
    const double factor
        = std::min({wantedLetterPx / letter, maxEnlargement, std::sqrt(maxEnlargedPixels / count)});
    return factor < 1.1 ? 1 : factor;
}

// Takes an enlarged picture of a page; its stated resolution changes with it.
bool takeEnlarged(PreparedPage &page, PixPtr &pixels, PixPtr larger, double factor)
{
    if (!larger)
        return false;
    pixels = std::move(larger);
    page.dpi *= factor;
    page.letterPx *= factor;
    page.geometry.scale(factor, factor);
    return true;
}

bool enlarge(PreparedPage &page, PixPtr &pixels, double factor)
{
    return factor != 1
        && takeEnlarged(page, pixels,
                        PixPtr(pixScaleLI(pixels.get(), float(factor), float(factor))), factor);
}

// Softened, enlarged evenly, and its strokes, which scanning has worn thin, given their weight.
bool enlargeSoftened(PreparedPage &page, Sheet &sheet, double factor, bool sharp)
{
    constexpr float weight = 0.5F; // below 1 darkens what is between ink and paper
    soften(sheet.grey.get(), (sharp ? sharpTinySoftness : tinySoftness) * sheet.letterPx);
    if (!enlarge(page, sheet.grey, factor))
        return false;
    pixGammaTRC(sheet.grey.get(), sheet.grey.get(), weight, 0, 255);
    return true;
}

// Of tiny print no pixel's place may be blurred: it is enlarged before it is turned.
void enlargeTinyPrint(PreparedPage &page, Sheet &sheet, bool sharp)
{
    const double factor
        = std::min(tinyEnlargement, enlargementOf(sheet.grey.get(), sheet.letterPx));
    const bool enlarged = sharp && factor == tinyEnlargement
        ? takeEnlarged(page, sheet.grey, restoredTwice(sheet.grey.get()), factor)
        : enlargeSoftened(page, sheet, factor, sharp);
    if (!enlarged)
        return;
    for (QRect &mark : sheet.marks)
        mark = QRectF(mark.x() * factor, mark.y() * factor, mark.width() * factor,
                      mark.height() * factor)
                   .toAlignedRect();
}

// Straight, soft, cropped, and large enough. `sharp`: nothing has softened it before.
void shape(PreparedPage &page, Sheet sheet, const PrepareOptions &options, bool sharp)
{
    page.letterPx = sheet.letterPx;
    page.skew = options.straighten ? skewAt(sheet.bilevel.get(), sheet.dpi) : 0;
    const bool tiny = page.twoLevel && sheet.letterPx > 0 && sheet.letterPx < tinyPrintPx
        && options.soften && options.enlarge;
    const bool coarse = sheet.letterPx > 0 && sheet.letterPx < coarsePrintPx;
    if (tiny)
        enlargeTinyPrint(page, sheet, sharp);
    const QRect whole(0, 0, sheet.width(), sheet.height());
    const QRect crop = options.crop ? withMargin(inkBounds(sheet, page.skew), whole) : whole;
    if (!straighten(page, sheet, crop))
        return;
    if (options.soften && !tiny && (sharp || (coarse && page.twoLevel)))
        soften(sheet.grey.get(),
               (coarse && sharp ? sharpCoarseSoftness : softness)
                   * std::min(sheet.letterOrUsualPx(), largestSoftenedPx));
    page.pixels = std::move(sheet.grey);
    if (options.enlarge && !tiny)
        enlarge(page, page.pixels, enlargementOf(page.pixels.get(), page.letterPx));
}

} // namespace

QByteArray stampOf(const PrepareOptions &options)
{
    QByteArray stamp;
    for (const bool step :
         {options.uninvert, options.cleanMargins, options.removeSpecks, options.removeStreaks,
          options.evenLight, options.straighten, options.soften, options.crop, options.enlarge})
        stamp += step ? '1' : '0';
    return stamp;
}

PreparedPage preparePage(const QImage &page, double dpi, const TurnFinder &findTurn,
                         const PrepareOptions &options)
{
    PreparedPage result;
    result.dpi = std::min(dpi, maxOcrDpi);
    PixPtr grey = greyAtOcrDpi(page, dpi);
    if (!grey)
        return result;
    QualityFacts facts;
    facts.dpi = dpi;
    facts.inverted = options.uninvert && uninvertPage(grey.get()) ? 1 : 0;
    const bool sharp = isTwoLevel(grey.get());
    result.twoLevel = sharp || wasTwoLevel(grey.get());
    Sheet sheet = readSheet(std::move(grey), result.dpi);
    if (!sheet.bilevel)
        return result;
    facts.noise = isNoise(sheet.bilevel.get(), sheet.marks);
    const auto pale = facts.noise ? std::nullopt : takePaleWriting(sheet);
    result.rotationCw = facts.noise ? 0 : findTurn(sheet);
    if (!turn(sheet, result.rotationCw))
        return result;
    facts.turnedCw = result.rotationCw;
    result.geometry = PageGeometry(QSizeF(sheet.width(), sheet.height()));
    if (!facts.noise)
        clean(sheet, options, facts, pale);
    facts.letterPx = sheet.letterPx * dpi / result.dpi;
    result.blank = facts.noise || facts.blank;
    if (result.blank)
        result.pixels = std::move(sheet.grey);
    else
        shape(result, std::move(sheet), options, sharp);
    facts.skew = result.skew;
    result.quality = qualityOf(facts);
    return result;
}

PreparedPage preparePage(const QImage &page, double dpi, int rotationCw,
                         const PrepareOptions &options)
{
    return preparePage(
        page, dpi, [rotationCw](const Sheet &) { return rotationCw; }, options);
}

} // namespace countersign::imaging
