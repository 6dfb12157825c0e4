// SPDX-License-Identifier: Apache-2.0
#include "core/separation/patchcode.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace countersign::separation
{

namespace
{

constexpr double workDpi = 100;
// A scan line is the mean over a strip of this width: noise goes, and at 10 degrees of skew a
// bar's edge is blurred by less than a pixel.
constexpr int stripPx = 5;
constexpr double symbolUnits = 10; // narrow + space + wide + space + narrow + space + wide
constexpr double shortestBarInch = 0.7; // Kodak: 0.75 where a scanner looks for little

// The page as scan lines that cross the bars.
struct PatchLines {
    int count = 0;
    int length = 0;
    std::vector<quint8> samples;

    const quint8 *line(int index) const { return samples.data() + size_t(index) * size_t(length); }
};

PatchLines columnLines(const QImage &page)
{
    PatchLines lines{page.width() / stripPx, page.height(), {}};
    lines.samples.resize(size_t(lines.count) * size_t(lines.length));
    for (int y = 0; y < lines.length; ++y) {
        const uchar *row = page.constScanLine(y);
        for (int i = 0; i < lines.count; ++i) {
            int sum = 0;
            for (int k = 0; k < stripPx; ++k)
                sum += row[i * stripPx + k];
            lines.samples[size_t(i) * size_t(lines.length) + size_t(y)] = quint8(sum / stripPx);
        }
    }
    return lines;
}

PatchLines rowLines(const QImage &page)
{
    PatchLines lines{page.height() / stripPx, page.width(), {}};
    lines.samples.resize(size_t(lines.count) * size_t(lines.length));
    std::vector<int> sums(size_t(lines.length), 0);
    for (int i = 0; i < lines.count; ++i) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int k = 0; k < stripPx; ++k) {
            const uchar *row = page.constScanLine(i * stripPx + k);
            for (int x = 0; x < lines.length; ++x)
                sums[size_t(x)] += row[x];
        }
        for (int x = 0; x < lines.length; ++x)
            lines.samples[size_t(i) * size_t(lines.length) + size_t(x)]
                = quint8(sums[size_t(x)] / stripPx);
    }
    return lines;
}

// One scan line's crossing of four bars.
struct PatchHit {
    int line = 0;
    double middle = 0; // along the line
    double unit = 0; // width of a narrow bar
    bool wideFirst = false; // read towards greater positions: wide, narrow, wide, narrow
};

// Black and white runs of a scan line; positions between pixels by the grey at the edge.
struct PatchRuns {
    std::vector<double> edges; // where ink begins, ends, begins, ...
};

PatchRuns runsOf(const quint8 *line, int length, int threshold)
{
    PatchRuns runs;
    bool inked = false;
    for (int i = 0; i < length; ++i) {
        const bool ink = line[i] < threshold;
        if (ink == inked)
            continue;
        double edge = i;
        if (i > 0 && line[i] != line[i - 1])
            edge = i - 1 + double(threshold - line[i - 1]) / (line[i] - line[i - 1]) + 0.5;
        runs.edges.push_back(edge);
        inked = ink;
    }
    if (inked)
        runs.edges.push_back(length);
    return runs;
}

// Distances from edge to like edge do not change when ink spreads or wears thin: by them bars are
// told. `e` are the eight edges of four bars.
bool isPatchT(const double *e, double &unit, bool &wideFirst)
{
    constexpr double tolerance = 0.6;
    constexpr double shortPitch = 2;
    constexpr double longPitch = 3.5;
    // From the first bar's middle to the last one's: 10 units less half a narrow and half a wide.
    unit = ((e[6] + e[7]) - (e[0] + e[1])) / 2 / (symbolUnits - 1.75);
    wideFirst = e[1] - e[0] > e[3] - e[2];
    for (int bar = 0; bar < 4; ++bar) {
        const bool wide = (bar % 2 == 0) == wideFirst;
        const double width = (e[2 * bar + 1] - e[2 * bar]) / unit;
        if (width < (wide ? 1.7 : 0.35) || width > (wide ? 3.3 : 1.75))
            return false;
        if (bar == 3)
            continue;
        const double begin = (e[2 * bar + 2] - e[2 * bar]) / unit;
        const double end = (e[2 * bar + 3] - e[2 * bar + 1]) / unit;
        if (std::abs(begin - (wide ? longPitch : shortPitch)) > tolerance
            || std::abs(end - (wide ? shortPitch : longPitch)) > tolerance
            || (e[2 * bar + 2] - e[2 * bar + 1]) / unit < 0.3)
            return false;
    }
    return true;
}

void addHits(const PatchRuns &runs, int line, int length, double dpi, std::vector<PatchHit> &hits)
{
    constexpr double quietUnits = 0.6;
    const double narrowPx = patchNarrowInch * dpi;
    const auto &edges = runs.edges;
    for (size_t i = 0; i + 8 <= edges.size(); i += 2) {
        PatchHit hit;
        hit.line = line;
        if (!isPatchT(edges.data() + i, hit.unit, hit.wideFirst))
            continue;
        // Copiers make smaller and larger; resolutions are misstated less than this.
        if (hit.unit < 0.6 * narrowPx || hit.unit > 1.6 * narrowPx)
            continue;
        const double before = i == 0 ? edges[0] : edges[i] - edges[i - 1];
        const double behind = i + 8 < edges.size() ? edges[i + 8] - edges[i + 7] : length;
        const bool atEdge = edges[i] < narrowPx || edges[i + 7] > length - narrowPx;
        if (!atEdge && (before < quietUnits * hit.unit || behind < quietUnits * hit.unit))
            continue;
        hit.middle = (edges[i] + edges[i + 7]) / 2;
        hits.push_back(hit);
    }
}

// Hits on neighbouring lines that may be one symbol's.
struct PatchChain {
    std::vector<PatchHit> hits;

    bool takes(const PatchHit &hit) const
    {
        constexpr int mostGap = 4; // lines
        constexpr double steepest = 0.27; // 15 degrees
        const PatchHit &last = hits.back();
        const int lines = hit.line - last.line;
        return lines > 0 && lines <= mostGap && hit.wideFirst == last.wideFirst
            && std::abs(hit.middle - last.middle) <= 2.5 + steepest * stripPx * lines
            && std::abs(hit.unit - last.unit) < 0.3 * last.unit;
    }
};

std::vector<PatchChain> chainsOf(const std::vector<PatchHit> &hits)
{
    std::vector<PatchChain> chains;
    for (const PatchHit &hit : hits) {
        const auto chain
            = std::find_if(chains.begin(), chains.end(),
                           [&hit](const PatchChain &entry) { return entry.takes(hit); });
        if (chain == chains.end())
            chains.push_back({{hit}});
        else
            chain->hits.push_back(hit);
    }
    return chains;
}

// How a symbol lies: its middles on a straight line.
struct PatchFit {
    double slope = 0; // along the lines, a pixel across them
    double deviation = 0; // root mean square, in pixels
};

PatchFit fitOf(const PatchChain &chain)
{
    double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (const PatchHit &hit : chain.hits) {
        const double x = hit.line * double(stripPx);
        n += 1;
        sx += x;
        sy += hit.middle;
        sxx += x * x;
        sxy += x * hit.middle;
    }
    PatchFit fit;
    const double spread = n * sxx - sx * sx;
    fit.slope = spread > 0 ? (n * sxy - sx * sy) / spread : 0;
    const double offset = (sy - fit.slope * sx) / n;
    double sum = 0;
    for (const PatchHit &hit : chain.hits) {
        const double off = hit.middle - offset - fit.slope * hit.line * stripPx;
        sum += off * off;
    }
    fit.deviation = std::sqrt(sum / n);
    return fit;
}

bool isSymbol(const PatchChain &chain, const PatchFit &fit, double dpi)
{
    constexpr double share = 0.6; // of the lines that have to show the bars
    constexpr double mostDeviation = 0.18; // units
    const int lines = chain.hits.back().line - chain.hits.front().line + 1;
    return lines * stripPx >= shortestBarInch * dpi && double(chain.hits.size()) >= share * lines
        && fit.deviation <= mostDeviation * chain.hits.front().unit
        && std::abs(fit.slope) <= 0.23; // 13 degrees
}

// Patch T is read from the page's edge inward; the other way it is Patch 3. In the middle of a page
// nobody can tell.
bool isTransfer(const PatchChain &chain, int length)
{
    const double middle = chain.hits[chain.hits.size() / 2].middle / length;
    if (middle > 0.4 && middle < 0.6)
        return true;
    return chain.hits.front().wideFirst == (middle > 0.5);
}

void findAlong(const PatchLines &lines, int threshold, double dpi, bool lying,
               QList<PatchCode> &found)
{
    std::vector<PatchHit> hits;
    for (int i = 0; i < lines.count; ++i)
        addHits(runsOf(lines.line(i), lines.length, threshold), i, lines.length, dpi, hits);
    const std::vector<PatchChain> chains = chainsOf(hits);
    for (const PatchChain &chain : chains) {
        const PatchFit fit = fitOf(chain);
        if (!isSymbol(chain, fit, dpi) || !isTransfer(chain, lines.length))
            continue;
        const double first = double(chain.hits.front().line) / lines.count;
        const double last = double(chain.hits.back().line + 1) / lines.count;
        const double depth = symbolUnits * chain.hits.front().unit / lines.length;
        const double from = chain.hits.front().middle / lines.length;
        const double to = chain.hits.back().middle / lines.length;
        const double begin = std::min(from, to) - depth / 2;
        const double end = std::max(from, to) + depth / 2;
        PatchCode patch;
        patch.lying = lying;
        patch.box = lying ? QRectF(QPointF(first, begin), QPointF(last, end))
                          : QRectF(QPointF(begin, first), QPointF(end, last));
        patch.skew = qRadiansToDegrees(std::atan(fit.slope)) * (lying ? 1 : -1);
        found.append(patch);
    }
}

// Between paper and ink, by the page's own brightness. Zero for a page without ink.
int thresholdOf(const QImage &page)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < page.height(); y += 2) {
        const uchar *row = page.constScanLine(y);
        for (int x = 0; x < page.width(); x += 2)
            ++counts[row[x]];
    }
    const int total = ((page.height() + 1) / 2) * ((page.width() + 1) / 2);
    const auto brightness = [&counts, total](double share) {
        int sum = 0;
        for (int level = 0; level < 256; ++level) {
            sum += counts[size_t(level)];
            if (sum >= share * total)
                return level;
        }
        return 255;
    };
    const int ink = brightness(0.01);
    const int paper = brightness(0.75);
    return paper - ink < 40 ? 0 : (ink + paper) / 2;
}

} // namespace

QImage reducedGrey(const QImage &grey, double pageDpi, double &dpi)
{
    const int factor = std::max(1, int(std::lround(pageDpi / dpi)));
    dpi = pageDpi / factor;
    if (factor == 1)
        return grey;
    QImage reduced(grey.width() / factor, grey.height() / factor, QImage::Format_Grayscale8);
    if (reduced.isNull())
        return grey;
    std::vector<int> sums(size_t(reduced.width()));
    for (int y = 0; y < reduced.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int k = 0; k < factor; ++k) {
            const uchar *row = grey.constScanLine(y * factor + k);
            for (int &sum : sums) {
                for (int i = 0; i < factor; ++i)
                    sum += row[i];
                row += factor;
            }
        }
        uchar *out = reduced.scanLine(y);
        for (int x = 0; x < reduced.width(); ++x)
            out[x] = uchar(sums[size_t(x)] / (factor * factor));
    }
    return reduced;
}

QList<PatchCode> findPatchCodes(const QImage &grey, double dpi)
{
    QList<PatchCode> found;
    if (grey.format() != QImage::Format_Grayscale8 || dpi <= 0)
        return found;
    double reducedDpi = workDpi;
    const QImage page = reducedGrey(grey, dpi, reducedDpi);
    const int threshold = thresholdOf(page);
    if (threshold == 0)
        return found;
    findAlong(columnLines(page), threshold, reducedDpi, true, found);
    findAlong(rowLines(page), threshold, reducedDpi, false, found);
    return found;
}

} // namespace countersign::separation
