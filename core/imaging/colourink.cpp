// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/colourink.h"

#include "core/imaging/pagemeasure.h"

#include <allheaders.h>

#include <algorithm>
#include <array>
#include <vector>

namespace countersign::imaging
{

namespace
{

constexpr double lookDpi = 100; // at which strokes are followed
// Of 255, on average over a cell: the thin strokes of a blue pen have little more after JPEG, which
// keeps colour at half the resolution; grey ink has less than 8.
constexpr int colouredChroma = 16;
constexpr int strongChroma = 28;
constexpr int inkLuminance = 200; // of 255, the paper's; stained paper is brighter
constexpr int fringeChroma = 18; // of a pixel
constexpr int paperSharePercent = 10; // of the pixels are at least as bright as the paper

// How far red, green and blue are from grey; that yellow is none keeps old paper out, which is of
// many shades.
int colourOf(const std::array<int, 3> &rgb)
{
    return std::max(std::abs(rgb[0] - rgb[1]), rgb[2] - std::min(rgb[0], rgb[1]));
}

// Colours as they would be on white paper, in 1/256 of the pixel's own values.
struct White {
    std::array<int, 3> gain = {256, 256, 256};

    double luminance() const
    {
        return 255 * 256 * (0.299 / gain[0] + 0.587 / gain[1] + 0.114 / gain[2]);
    }
    std::array<int, 3> onWhite(QRgb pixel) const
    {
        return {std::min(255, qRed(pixel) * gain[0] / 256),
                std::min(255, qGreen(pixel) * gain[1] / 256),
                std::min(255, qBlue(pixel) * gain[2] / 256)};
    }
    int colour(QRgb pixel) const { return colourOf(onWhite(pixel)); }
};

const QRgb *rowOf(const QImage &page, int y)
{
    return reinterpret_cast<const QRgb *>(page.constScanLine(y));
}

// As decoders make grey of colour, ITU-R BT.601; Qt's own is another.
QImage luminance(const QImage &page)
{
    QImage grey(page.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < page.height(); ++y) {
        const QRgb *row = rowOf(page, y);
        uchar *out = grey.scanLine(y);
        for (int x = 0; x < page.width(); ++x)
            out[x] = uchar(
                (19595 * qRed(row[x]) + 38470 * qGreen(row[x]) + 7471 * qBlue(row[x]) + 32768)
                >> 16);
    }
    return grey;
}

White paperOf(const QImage &page)
{
    constexpr int step = 7;
    std::array<std::array<int, 256>, 3> counts = {};
    int seen = 0;
    for (int y = 0; y < page.height(); y += step) {
        const QRgb *row = rowOf(page, y);
        for (int x = 0; x < page.width(); x += step, ++seen) {
            ++counts[0][std::size_t(qRed(row[x]))];
            ++counts[1][std::size_t(qGreen(row[x]))];
            ++counts[2][std::size_t(qBlue(row[x]))];
        }
    }
    White white;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        int left = seen * paperSharePercent / 100;
        int value = 255;
        while (value > 64 && (left -= counts[channel][std::size_t(value)]) > 0)
            --value;
        white.gain[channel] = 255 * 256 / value;
    }
    return white;
}

// Where there is coloured ink, in cells of about 1/100 inch.
struct ColourMap {
    int cellPx = 1;
    int width = 0; // in cells
    int height = 0;
    std::vector<char> colours;

    int colour(int x, int y) const
    {
        return colours[std::size_t(y) * std::size_t(width) + std::size_t(x)];
    }
    bool at(int x, int y) const { return colour(x, y) >= colouredChroma; }
    bool isNear(int x, int y) const // a coloured cell
    {
        for (int j = std::max(0, y - 1); j <= std::min(height - 1, y + 1); ++j) {
            for (int i = std::max(0, x - 1); i <= std::min(width - 1, x + 1); ++i) {
                if (at(i, j))
                    return true;
            }
        }
        return false;
    }
};

// The mean colour of a cell: noise, and the fringes that scanners give to black print, cancel out.
int inkColour(const QImage &page, const QRect &cell, const White &white)
{
    std::array<int, 3> sum = {};
    int darkest = 255;
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        const QRgb *row = rowOf(page, y);
        for (int x = cell.left(); x <= cell.right(); ++x) {
            const std::array<int, 3> pixel = white.onWhite(row[x]);
            for (std::size_t channel = 0; channel < 3; ++channel)
                sum[channel] += pixel[channel];
            darkest = std::min(darkest, (pixel[0] * 77 + pixel[1] * 150 + pixel[2] * 29) >> 8);
        }
    }
    return darkest <= inkLuminance ? colourOf(sum) / (cell.width() * cell.height()) : 0;
}

ColourMap mapColour(const QImage &page, double dpi, const White &white)
{
    ColourMap map;
    map.cellPx = std::max(1, int(dpi / lookDpi + 0.5));
    map.width = (page.width() + map.cellPx - 1) / map.cellPx;
    map.height = (page.height() + map.cellPx - 1) / map.cellPx;
    map.colours.reserve(std::size_t(map.width) * std::size_t(map.height));
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            const QRect cell(x * map.cellPx, y * map.cellPx, map.cellPx, map.cellPx);
            map.colours.push_back(
                char(std::min(127, inkColour(page, cell.intersected(page.rect()), white))));
        }
    }
    return map;
}

// What hangs together, in cells; strokes may be interrupted by a cell or two.
std::vector<QRect> strokesIn(const ColourMap &map)
{
    constexpr int bridge = 3;
    const PixPtr pix(pixCreate(map.width, map.height, 1));
    if (!pix)
        return {};
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            if (map.at(x, y))
                pixSetPixel(pix.get(), x, y, 1);
        }
    }
    const PixPtr bridged(pixDilateBrick(nullptr, pix.get(), bridge, bridge));
    return bridged ? marksIn(bridged.get()) : std::vector<QRect>();
}

double inches(int cells, double dpi, const ColourMap &map)
{
    return cells * map.cellPx / dpi;
}

// The share of a region that has at least so much colour.
double shareOf(int colour, const QRect &cells, const ColourMap &map)
{
    int coloured = 0;
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x)
            coloured += map.colour(x, y) >= colour;
    }
    return double(coloured) / (double(cells.width()) * cells.height());
}

bool isOpenAndStrong(const QRect &cells, const ColourMap &map)
{
    constexpr double mostFill = 0.3; // print has 0.4 and more
    constexpr double leastStrong = 0.25; // of what is coloured at all
    const double fill = shareOf(colouredChroma, cells, map);
    return fill <= mostFill && shareOf(strongChroma, cells, map) >= leastStrong * fill;
}

// A pen's or a stamp's strokes run further than a letter and leave most of their box open; words
// whose letters touch, bars and logos do not, and frames of tables are larger still.
bool isLargeStroke(const QRect &cells, double dpi, const ColourMap &map)
{
    constexpr double leastInches = 0.45; // the longer side
    constexpr double leastOtherInches = 0.13;
    constexpr double mostInches = 4;
    const double width = inches(cells.width(), dpi, map);
    const double height = inches(cells.height(), dpi, map);
    return std::max(width, height) >= leastInches && std::min(width, height) >= leastOtherInches
        && std::max(width, height) <= mostInches && height <= mostInches / 2
        && isOpenAndStrong(cells, map);
}

// The large strokes, those near each other as one, with the small ones among them.
std::vector<QRect> marksOf(const std::vector<QRect> &strokes, double dpi, const ColourMap &map)
{
    const int reach = int(0.08 * dpi / map.cellPx);
    std::vector<QRect> marks;
    for (const QRect &stroke : strokes) {
        if (isLargeStroke(stroke, dpi, map))
            marks.push_back(stroke.adjusted(-reach, -reach, reach, reach));
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        for (std::size_t j = i + 1; j < marks.size();) {
            if (!marks[i].intersects(marks[j])) {
                ++j;
                continue;
            }
            marks[i] |= marks[j];
            marks.erase(marks.begin() + std::ptrdiff_t(j));
            j = i + 1; // it may reach others now
        }
    }
    return marks;
}

model::InkKind kindOf(const QRect &cells, double dpi, const ColourMap &map)
{
    constexpr double leastStampInches = 0.6;
    const double width = inches(cells.width(), dpi, map);
    const double height = inches(cells.height(), dpi, map);
    const bool compact = width <= 2 * height && height <= 2 * width;
    return compact && std::min(width, height) >= leastStampInches ? model::InkKind::Stamp
                                                                  : model::InkKind::Signature;
}

// The median of an area's luminance.
int paperIn(const QImage &grey, const QRect &area)
{
    std::array<int, 256> counts = {};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[grey.constScanLine(y)[x]];
    }
    int paper = 255;
    for (int left = area.width() * area.height() / 2; paper > 0; --paper) {
        left -= counts[std::size_t(paper)];
        if (left <= 0)
            break;
    }
    return paper;
}

// Paper where the ink is coloured; what is dark and grey is print.
void dropFrom(QImage &grey, const QImage &page, const QRect &area, const ColourMap &map,
              const White &white)
{
    constexpr int mixedChroma = 10; // of a pixel on a coloured stroke
    constexpr double darkPrint = 0.5;
    const int paper = paperIn(grey, area);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const QRgb *row = rowOf(page, y);
        uchar *out = grey.scanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            const int colour = white.colour(row[x]);
            const bool stroke = map.isNear(x / map.cellPx, y / map.cellPx);
            const bool isPrint
                = colour < mixedChroma && out[x] < darkPrint * paper; // not an edge of the ink
            if (colour >= fringeChroma || (stroke && !isPrint))
                out[x] = uchar(std::max<int>(out[x], paper));
        }
    }
}

} // namespace

QList<model::InkMark> dropColouredInk(QImage &page, double dpi)
{
    if (page.format() == QImage::Format_Grayscale8 || page.isNull() || dpi <= 0)
        return {};
    const QImage colour = page.convertToFormat(QImage::Format_RGB32);
    page = luminance(colour);
    const White white = paperOf(colour);
    const ColourMap map = mapColour(colour, dpi, white);
    constexpr double darkestPaper = 0.6;
    QList<model::InkMark> found;
    for (const QRect &cells : marksOf(strokesIn(map), dpi, map)) {
        const QRect area = QRect(cells.topLeft() * map.cellPx, cells.size() * map.cellPx)
                               .intersected(colour.rect());
        if (paperIn(page, area) < darkestPaper * white.luminance()) // what the sheet lies on
            continue;
        dropFrom(page, colour, area, map, white);
        found.append(
            {kindOf(cells, dpi, map), model::PageRect::fromPixels(QRectF(area), colour.size())});
    }
    return found;
}

} // namespace countersign::imaging
