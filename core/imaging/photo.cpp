// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/photo.h"

#include "core/imaging/dewarp.h"
#include "core/imaging/linetrace.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/resample.h"
#include "core/imaging/sharpness.h"

#include <allheaders.h>

#include <QPolygonF>
#include <QVector3D>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr double workDpi = 150;
constexpr double maxPhotoDpi = 320;
constexpr double maxFlatPixels = 24e6;

// The sheet's own pixels before anything is scaled, and its resolution.
struct FlatSheet {
    QSizeF sizePx;
    double dpi = 0;
};

struct PaperSize {
    double widthInch;
    double heightInch;
};
constexpr std::array<PaperSize, 3> paperSizes{{{8.27, 11.69}, {8.5, 11}, {8.5, 14}}};

double sideLength(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// The paper format that a sheet can be by its proportions; else its length is taken for that of a
// letter.
FlatSheet flatSheet(const SheetOutline &sheet, double aspect)
{
    constexpr double tolerance = 0.06;
    constexpr double usualLengthInch = 11.4;
    const auto &corner = sheet.corners;
    const double across
        = std::max(sideLength(corner[0], corner[1]), sideLength(corner[3], corner[2]));
    const double down
        = std::max(sideLength(corner[0], corner[3]), sideLength(corner[1], corner[2]));
    const bool isUpright = aspect < 1;
    const double narrow = isUpright ? aspect : 1 / aspect;
    double shape = narrow;
    double lengthInch = usualLengthInch;
    double nearest = tolerance;
    for (const PaperSize &paper : paperSizes) {
        const double off = std::abs(std::log(narrow * paper.heightInch / paper.widthInch));
        if (off < nearest) {
            nearest = off;
            shape = paper.widthInch / paper.heightInch;
            lengthInch = paper.heightInch;
        }
    }
    const double longPx
        = isUpright ? std::max(down, across / shape) : std::max(across, down / shape);
    const QSizeF upright(longPx * shape, longPx);
    return {isUpright ? upright : upright.transposed(), longPx / lengthInch};
}

// Print, as black on white, of a picture in even light.
PixPtr blackPrint(const QImage &even)
{
    constexpr int threshold = 165;
    const PixPtr grey = toPix(even);
    return PixPtr(grey ? pixThresholdToBinary(grey.get(), threshold) : nullptr);
}

// A photograph on its way to being flat: the geometry grows, a small picture shows how far it is.
class Flattening
{
public:
    Flattening(const QImage &photo, const PageGeometry &toNative, const QSizeF &nativePx,
               double nativeDpi)
        : m_photo(photo)
        , m_geometry(toNative)
        , m_sizePx(nativePx)
        , m_dpi(nativeDpi)
    {
        rescale(std::min(1.0, workDpi / nativeDpi));
        const QImage dim = resampled(m_photo, m_geometry, m_sizePx.toSize());
        m_light = paperLight(dim, m_dpi);
        m_lightGeometry = m_geometry;
        const PageGeometry untouched(m_sizePx);
        m_print = blackPrint(resampled(dim, untouched, m_sizePx.toSize(), m_light, &untouched));
        if (m_print)
            m_text = traceLines(m_print.get());
        if (m_print && linesRunDown(m_print.get()))
            turnIfLinesAgree();
    }

    std::optional<LineBend> bend() const { return bendOfLines(m_text, m_sizePx.toSize()); }
    void straighten(const LineBend &bend) { m_geometry.flatten(bend.grid); }

    FlatPhoto finish()
    {
        const double scale = finalScale();
        rescale(scale);
        FlatPhoto flat;
        flat.pixels = resampled(m_photo, m_geometry, m_sizePx.toSize(), m_light, &m_lightGeometry);
        flat.dpi = m_dpi;
        flat.geometry = m_geometry;
        if (m_text.letterPx > 0)
            flat.facts.letterEdge = edgeWidth(flat.pixels) / (m_text.letterPx * scale);
        whitenSurround(flat.pixels);
        return flat;
    }

private:
    // A few marks on an empty sheet can look like anything; whole lines can't.
    void turnIfLinesAgree()
    {
        PixPtr turned(pixRotateOrth(m_print.get(), 1));
        TracedLines text = turned ? traceLines(turned.get()) : TracedLines{};
        if (text.totalLength() <= m_text.totalLength())
            return;
        m_print = std::move(turned);
        m_text = std::move(text);
        m_geometry.turnLast(90, m_sizePx);
        m_sizePx.transpose();
    }

    void rescale(double factor)
    {
        m_geometry.scale(factor, factor);
        m_sizePx *= factor;
        m_dpi *= factor;
        m_nativeScale /= factor;
    }

    // Small print is enlarged here, so that no later step has to draw the page again.
    double finalScale() const
    {
        constexpr double smallLetterPx = 14;
        constexpr double wantedLetterPx = 18;
        constexpr double maxEnlargement = 2.5;
        const double letter = m_text.letterPx;
        double scale = std::min(m_nativeScale, maxPhotoDpi / m_dpi);
        if (letter > 0 && letter * scale < smallLetterPx)
            scale = std::min(m_nativeScale * maxEnlargement, wantedLetterPx / letter);
        const double pixels = m_sizePx.width() * m_sizePx.height();
        return std::min(scale, std::sqrt(maxFlatPixels / pixels));
    }

    // Slivers of whatever the sheet lies on, at the edges of the picture. Words that the edge cuts
    // stay.
    void whitenSurround(QImage &picture) const
    {
        const PixPtr marks(m_print ? pixExtractBorderConnComps(m_print.get(), 8) : nullptr);
        const auto letter = l_int32(std::max(8.0, m_text.letterPx));
        const PixPtr slivers(marks ? pixSelectBySize(marks.get(), 20 * letter, 3 * letter, 8,
                                                     L_SELECT_IF_EITHER, L_SELECT_IF_GT, nullptr)
                                   : nullptr);
        const PixPtr grown(slivers ? pixDilateBrick(nullptr, slivers.get(), 5, 5) : nullptr);
        if (!grown)
            return;
        const double across = double(pixGetWidth(grown.get())) / picture.width();
        const double down = double(pixGetHeight(grown.get())) / picture.height();
        for (int y = 0; y < picture.height(); ++y) {
            const int row = std::min(int(y * down), pixGetHeight(grown.get()) - 1);
            const l_uint32 *mask
                = pixGetData(grown.get()) + std::ptrdiff_t(row) * pixGetWpl(grown.get());
            uchar *out = picture.scanLine(y);
            for (int x = 0; x < picture.width(); ++x) {
                if (GET_DATA_BIT(mask, int(x * across)))
                    out[x] = 255;
            }
        }
    }

    const QImage &m_photo;
    PageGeometry m_geometry;
    QSizeF m_sizePx;
    double m_dpi;
    double m_nativeScale = 1;
    PaperLight m_light;
    PageGeometry m_lightGeometry;
    PixPtr m_print;
    TracedLines m_text;
};

// How much the light falls off over the paper, 0..1, in blocks of a small picture.
double unevennessOfLight(const QImage &small)
{
    const PixPtr pix = toPix(small);
    const PixPtr closed(pix ? pixCloseGray(pix.get(), 15, 15) : nullptr);
    if (!closed)
        return 0;
    const QImage paper = toImage(closed.get()).convertToFormat(QImage::Format_Grayscale8);
    std::vector<int> levels;
    for (int y = 8; y < paper.height(); y += 16) {
        for (int x = 8; x < paper.width(); x += 16)
            levels.push_back(paper.constScanLine(y)[x]);
    }
    if (levels.size() < 20)
        return 0;
    std::sort(levels.begin(), levels.end());
    const double bright = levels[levels.size() * 19 / 20];
    return bright > 0 ? 1 - levels[levels.size() / 10] / bright : 0;
}

std::optional<FlatPhoto> flattenSheet(const QImage &page, const QImage &small)
{
    constexpr double maxTiltDegrees = 50;
    constexpr double minSquareness = 0.9;
    constexpr double maxLineTiltDegrees = 5;
    constexpr double worthBending = 0.08; // letter heights
    auto sheet = findSheet(small);
    if (!sheet)
        return std::nullopt;
    const double enlarge = double(page.width()) / small.width();
    for (QPointF &corner : sheet->corners)
        corner = (corner + QPointF(0.5, 0.5)) * enlarge;
    const SheetView view = viewOf(sheet->corners, page.size());
    if (view.tiltDegrees > maxTiltDegrees || view.squareness < minSquareness)
        return std::nullopt;
    const FlatSheet flat = flatSheet(*sheet, view.aspect);
    const QPolygonF from(
        {sheet->corners[0], sheet->corners[1], sheet->corners[2], sheet->corners[3]});
    const QPolygonF to({{0, 0},
                        {flat.sizePx.width(), 0},
                        {flat.sizePx.width(), flat.sizePx.height()},
                        {0, flat.sizePx.height()}});
    QTransform map;
    if (!QTransform::quadToQuad(from, to, map) || !map.isInvertible())
        return std::nullopt;
    PageGeometry geometry(page.size());
    geometry.project(map);
    Flattening flattening(page, geometry, flat.sizePx, flat.dpi);
    const auto bend = flattening.bend();
    if (bend && std::abs(bend->tiltDegrees) > maxLineTiltDegrees)
        return std::nullopt; // what was found is no sheet, or not this page's
    if (bend && bend->offLevel > worthBending && bend->offBend < 0.8 * bend->offLevel)
        flattening.straighten(*bend);
    FlatPhoto result = flattening.finish();
    result.facts.sheetFound = true;
    result.facts.perspectiveDegrees = view.tiltDegrees;
    result.facts.curl = bend ? bend->offParallel : 0;
    return result;
}

// A page that fills its picture: its lines alone tell how it lies.
std::optional<FlatPhoto> flattenLines(const QImage &page, double dpi)
{
    constexpr double notParallel = 0.07; // letter heights
    Flattening flattening(page, PageGeometry(page.size()), page.size(), dpi);
    const auto bend = flattening.bend();
    if (!bend || bend->offParallel < notParallel || bend->offBend > 0.5 * bend->offParallel)
        return std::nullopt;
    flattening.straighten(*bend);
    FlatPhoto result = flattening.finish();
    result.facts.curl = bend->offParallel;
    return result;
}

} // namespace

SheetView viewOf(const std::array<QPointF, 4> &corners, const QSizeF &picturePx)
{
    // The main camera of a telephone: 26 to 28 mm for a frame of 36 mm.
    const double focal = 0.76 * std::max(picturePx.width(), picturePx.height());
    QTransform map;
    if (!QTransform::squareToQuad(QPolygonF({corners[0], corners[1], corners[2], corners[3]}), map))
        return {1, 90, 0};
    const auto ray = [&](double x, double y, double w) {
        return QVector3D(float((x - picturePx.width() / 2 * w) / focal),
                         float((y - picturePx.height() / 2 * w) / focal), float(w));
    };
    // The sheet's sides as directions in space (Zhang, "A flexible new technique for camera
    // calibration", section 2.3).
    const QVector3D across = ray(map.m11(), map.m12(), map.m13());
    const QVector3D down = ray(map.m21(), map.m22(), map.m23());
    const QVector3D normal = QVector3D::crossProduct(across.normalized(), down.normalized());
    const double facing = std::clamp(std::abs(double(normal.normalized().z())), 0.0, 1.0);
    return {double(across.length()) / double(down.length()), qRadiansToDegrees(std::acos(facing)),
            double(normal.length())};
}

PageGeometry chained(const FlatPhoto &photo, int turnCw, const PageGeometry &afterTurn)
{
    PageGeometry result = photo.geometry;
    result.turnShown(turnCw);
    result.turnLast(turnCw, photo.pixels.size());
    const QSizeF turned
        = turnCw % 180 == 0 ? photo.pixels.size() : photo.pixels.size().transposed();
    // The later steps may have begun with a picture of another scale.
    result.scale(afterTurn.shownPx().width() / turned.width(),
                 afterTurn.shownPx().height() / turned.height());
    result.append(afterTurn);
    return result;
}

std::optional<FlatPhoto> flattenPhoto(const QImage &page, double dpi, bool isGuessedDpi)
{
    constexpr double photoLight = 0.15;
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const QImage small = smallPicture(grey);
    if (!isContinuousTone(small))
        return std::nullopt;
    if (hasSurround(small)) {
        if (auto flat = flattenSheet(grey, small))
            return flat;
    }
    if (isGuessedDpi || unevennessOfLight(small) > photoLight)
        return flattenLines(grey, dpi);
    return std::nullopt;
}

} // namespace countersign::imaging
