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
constexpr int colouredChroma = 40; // of 255; grey ink stays below 15, also after JPEG
constexpr int fringeChroma = 18; // where ink and paper share a pixel
constexpr int paperSharePercent = 10; // of the pixels are at least as bright as the paper

// Colours as they would be on white paper, in 1/256 of the pixel's own values.
struct White {
    std::array<int, 3> gain = {256, 256, 256};

    int chroma(QRgb pixel) const
    {
        const int red = std::min(255, qRed(pixel) * gain[0] / 256);
        const int green = std::min(255, qGreen(pixel) * gain[1] / 256);
        const int blue = std::min(255, qBlue(pixel) * gain[2] / 256);
        return std::max({red, green, blue}) - std::min({red, green, blue});
    }
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

// The coloured pixels of a page, counted in cells of about 1/100 inch.
struct ColourMap {
    int cellPx = 1;
    int width = 0; // in cells
    int height = 0;
    std::vector<int> pixels;

    int &at(int x, int y) { return pixels[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
};

ColourMap mapColour(const QImage &page, double dpi, const White &white)
{
    ColourMap map;
    map.cellPx = std::max(1, int(dpi / lookDpi + 0.5));
    map.width = (page.width() + map.cellPx - 1) / map.cellPx;
    map.height = (page.height() + map.cellPx - 1) / map.cellPx;
    map.pixels.resize(std::size_t(map.width) * std::size_t(map.height));
    for (int y = 0; y < page.height(); ++y) {
        const QRgb *row = rowOf(page, y);
        for (int x = 0; x < page.width(); ++x) {
            if (white.chroma(row[x]) >= colouredChroma)
                ++map.at(x / map.cellPx, y / map.cellPx);
        }
    }
    return map;
}

// What hangs together, in cells. A single coloured pixel in a cell is dirt.
std::vector<QRect> strokesIn(ColourMap &map)
{
    const int least = map.cellPx > 1 ? 2 : 1;
    const PixPtr pix(pixCreate(map.width, map.height, 1));
    if (!pix)
        return {};
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            if (map.at(x, y) >= least)
                pixSetPixel(pix.get(), x, y, 1);
        }
    }
    return marksIn(pix.get());
}

double inches(int cells, double dpi, const ColourMap &map)
{
    return cells * map.cellPx / dpi;
}

// The share of a region's pixels that are coloured.
double fill(const QRect &cells, ColourMap &map)
{
    int coloured = 0;
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x)
            coloured += map.at(x, y);
    }
    return double(coloured) / (double(cells.width()) * cells.height() * map.cellPx * map.cellPx);
}

// A pen's or a stamp's strokes run further than a letter and leave most of their box open; bars,
// logos and frames of tables do not or are larger still, underlined words are lower.
bool isLargeStroke(const QRect &cells, double dpi, ColourMap &map)
{
    constexpr double leastInches = 0.45; // the longer side
    constexpr double leastOtherInches = 0.16;
    constexpr double mostInches = 4;
    constexpr double mostFill = 0.3;
    const double width = inches(cells.width(), dpi, map);
    const double height = inches(cells.height(), dpi, map);
    return std::max(width, height) >= leastInches && std::min(width, height) >= leastOtherInches
        && std::max(width, height) <= mostInches && height <= mostInches / 2
        && fill(cells, map) <= mostFill;
}

// The large strokes, those near each other as one, with the small ones among them.
std::vector<QRect> marksOf(const std::vector<QRect> &strokes, double dpi, ColourMap &map)
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

// Paper where the ink is coloured; what is dark and grey is print.
void dropFrom(QImage &grey, const QImage &page, const QRect &area, const White &white)
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
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const QRgb *row = rowOf(page, y);
        uchar *out = grey.scanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            if (white.chroma(row[x]) >= fringeChroma)
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
    ColourMap map = mapColour(colour, dpi, white);
    QList<model::InkMark> found;
    for (const QRect &cells : marksOf(strokesIn(map), dpi, map)) {
        const QRect area = QRect(cells.topLeft() * map.cellPx, cells.size() * map.cellPx)
                               .intersected(colour.rect());
        dropFrom(page, colour, area, white);
        found.append(
            {kindOf(cells, dpi, map), model::PageRect::fromPixels(QRectF(area), colour.size())});
    }
    return found;
}

} // namespace countersign::imaging
