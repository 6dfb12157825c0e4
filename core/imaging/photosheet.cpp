// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/photosheet.h"

#include "core/imaging/photoedges.h"
#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

constexpr int smallSidePx = 480;

struct Quad {
    std::array<const EdgeLine *, 4> sides{}; // in the order of their normals' angles
    std::array<QPointF, 4> corners; // corners[i] is where sides[i] and sides[i + 1] meet
    double score = 0;
    double support = 0;
};

std::optional<QPointF> meetingPoint(const EdgeLine &a, const EdgeLine &b)
{
    const double determinant = a.normal.x() * b.normal.y() - a.normal.y() * b.normal.x();
    if (std::abs(determinant) < 0.3)
        return std::nullopt;
    return QPointF((a.distance * b.normal.y() - b.distance * a.normal.y()) / determinant,
                   (b.distance * a.normal.x() - a.distance * b.normal.x()) / determinant);
}

double angleOf(const EdgeLine &line)
{
    return std::atan2(line.normal.y(), line.normal.x());
}

double stepBetween(const EdgeLine &from, const EdgeLine &to)
{
    const double step = angleOf(to) - angleOf(from);
    return step < 0 ? step + 2 * M_PI : step;
}

bool turnsLikeACorner(const EdgeLine &from, const EdgeLine &to)
{
    const double step = stepBetween(from, to);
    return step > M_PI / 4 && step < 3 * M_PI / 4;
}

double polygonArea(const std::array<QPointF, 4> &corners)
{
    double twice = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const QPointF &a = corners[i];
        const QPointF &b = corners[(i + 1) % 4];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

double lengthOf(const QPointF &way)
{
    return std::hypot(way.x(), way.y());
}

// The corners, when all lie in the picture or barely outside it and the shape is large enough.
bool placeCorners(Quad &quad, const QSize &size)
{
    constexpr double minAreaShare = 0.2;
    constexpr double marginShare = 0.04;
    const QRectF inside = QRectF(QPointF(), QSizeF(size))
                              .adjusted(-marginShare * size.width(), -marginShare * size.height(),
                                        marginShare * size.width(), marginShare * size.height());
    for (std::size_t i = 0; i < 4; ++i) {
        const auto corner = meetingPoint(*quad.sides[i], *quad.sides[(i + 1) % 4]);
        if (!corner || !inside.contains(*corner))
            return false;
        quad.corners[i] = *corner;
    }
    return polygonArea(quad.corners) >= minAreaShare * size.width() * size.height();
}

// Weighs how much of its outline shows as an edge, and prefers the larger of nested shapes.
bool weigh(Quad &quad, const EdgeField &edges)
{
    constexpr double minSideSupport = 0.5;
    constexpr double minSupport = 0.7;
    constexpr double frameSupport = 0.3; // a side that is not seen
    double seen = 0;
    double length = 0;
    double outline = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const EdgeLine &side = *quad.sides[i];
        const QPointF &from = quad.corners[(i + 3) % 4];
        const QPointF &to = quad.corners[i];
        outline += lengthOf(to - from);
        if (side.isFrame)
            continue;
        const double share = edges.support(side, from, to);
        if (share < minSideSupport)
            return false;
        seen += share * lengthOf(to - from);
        length += lengthOf(to - from);
    }
    quad.support = length > 0 ? seen / length : 0;
    const double area
        = polygonArea(quad.corners) / (double(edges.size().width()) * edges.size().height());
    quad.score = (seen + frameSupport * (outline - length)) / outline + 0.35 * std::sqrt(area);
    return quad.support >= minSupport;
}

// A sheet is plain inside: with its print closed over, few edges are left. What it lies on is not.
double edgesWithin(const Quad &quad, const EdgeField &edges)
{
    constexpr int steps = 24;
    const auto at = [&](double u, double v) {
        const QPointF upper = quad.corners[0] * (1 - u) + quad.corners[1] * u;
        const QPointF lower = quad.corners[3] * (1 - u) + quad.corners[2] * u;
        return upper * (1 - v) + lower * v;
    };
    int found = 0;
    for (int i = 0; i < steps; ++i) {
        for (int j = 0; j < steps; ++j) {
            const double u = 0.06 + 0.88 * i / (steps - 1);
            const double v = 0.06 + 0.88 * j / (steps - 1);
            if (edges.isEdge(at(u, v)))
                ++found;
        }
    }
    return double(found) / (steps * steps);
}

std::vector<Quad> quadsOf(const std::vector<EdgeLine> &lines, const EdgeField &edges)
{
    std::vector<Quad> quads;
    const auto consider = [&](const Quad &candidate) {
        Quad quad = candidate;
        const auto frames = std::count_if(quad.sides.begin(), quad.sides.end(),
                                          [](const EdgeLine *side) { return side->isFrame; });
        if (frames <= 1 && turnsLikeACorner(*quad.sides[3], *quad.sides[0])
            && placeCorners(quad, edges.size()) && weigh(quad, edges))
            quads.push_back(quad);
    };
    for (std::size_t a = 0; a < lines.size(); ++a) {
        for (std::size_t b = a + 1; b < lines.size(); ++b) {
            if (!turnsLikeACorner(lines[a], lines[b]))
                continue;
            for (std::size_t c = b + 1; c < lines.size(); ++c) {
                if (!turnsLikeACorner(lines[b], lines[c]))
                    continue;
                for (std::size_t d = c + 1; d < lines.size(); ++d) {
                    if (turnsLikeACorner(lines[c], lines[d]))
                        consider(Quad{{&lines[a], &lines[b], &lines[c], &lines[d]}, {}, 0, 0});
                }
            }
        }
    }
    return quads;
}

// Clockwise from the top left: the top side is the one whose normal points most nearly down.
SheetOutline outlineOf(const Quad &quad)
{
    std::size_t top = 0;
    for (std::size_t i = 1; i < 4; ++i) {
        if (quad.sides[i]->normal.y() > quad.sides[top]->normal.y())
            top = i;
    }
    // Normals turn clockwise where y points down: after the top side comes the right one.
    SheetOutline outline;
    for (std::size_t i = 0; i < 4; ++i)
        outline.corners[i] = quad.corners[(top + 3 + i) % 4];
    outline.support = quad.support;
    return outline;
}

int percentile(const QImage &grey, int percent)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            ++counts[row[x]];
    }
    const qint64 wanted = qint64(grey.width()) * grey.height() * percent / 100;
    qint64 passed = 0;
    for (int level = 0; level < 256; ++level) {
        passed += counts[std::size_t(level)];
        if (passed > wanted)
            return level;
    }
    return 255;
}

} // namespace

QImage smallPicture(const QImage &picture)
{
    constexpr int taps = 3;
    const int longer = std::max(picture.width(), picture.height());
    const double block = std::max(1.0, double(longer) / smallSidePx);
    QImage small(int(picture.width() / block), int(picture.height() / block),
                 QImage::Format_Grayscale8);
    for (int y = 0; y < small.height(); ++y) {
        std::array<const uchar *, taps> rows{};
        for (int i = 0; i < taps; ++i)
            rows[std::size_t(i)] = picture.constScanLine(int((y + (i + 0.5) / taps) * block));
        uchar *out = small.scanLine(y);
        for (int x = 0; x < small.width(); ++x) {
            int sum = 0;
            for (int i = 0; i < taps; ++i) {
                const int column = int((x + (i + 0.5) / taps) * block);
                sum += rows[0][column] + rows[1][column] + rows[2][column];
            }
            out[x] = uchar(sum / (taps * taps));
        }
    }
    return small;
}

bool isContinuousTone(const QImage &small)
{
    constexpr double minGreyShare = 0.3;
    constexpr int minSidePx = 60; // a strip is no page
    if (small.width() < minSidePx || small.height() < minSidePx)
        return false;
    int grey = 0;
    for (int y = 0; y < small.height(); ++y) {
        const uchar *row = small.constScanLine(y);
        for (int x = 0; x < small.width(); ++x)
            grey += row[x] > 20 && row[x] < 250 ? 1 : 0;
    }
    return grey >= minGreyShare * small.width() * small.height();
}

bool hasSurround(const QImage &small)
{
    constexpr double minDarkShare = 0.08;
    constexpr double paperShare = 0.8;
    const int paper = percentile(small, 90);
    int dark = 0;
    int seen = 0;
    const auto look = [&](int x, int y) {
        ++seen;
        if (small.constScanLine(y)[x] < paperShare * paper)
            ++dark;
    };
    for (const int inset : {3, 6}) {
        for (int x = inset; x < small.width() - inset; ++x) {
            look(x, inset);
            look(x, small.height() - 1 - inset);
        }
        for (int y = inset; y < small.height() - inset; ++y) {
            look(inset, y);
            look(small.width() - 1 - inset, y);
        }
    }
    return dark >= minDarkShare * seen;
}

std::optional<SheetOutline> findSheet(const QImage &small)
{
    constexpr int likeliest = 40;
    const EdgeField edges(small);
    std::vector<EdgeLine> lines = edges.lines();
    std::sort(lines.begin(), lines.end(),
              [](const EdgeLine &a, const EdgeLine &b) { return angleOf(a) < angleOf(b); });
    std::vector<Quad> quads = quadsOf(lines, edges);
    const auto better = [](const Quad &a, const Quad &b) { return a.score > b.score; };
    std::sort(quads.begin(), quads.end(), better);
    quads.resize(std::min(quads.size(), std::size_t(likeliest)));
    for (Quad &quad : quads)
        quad.score -= 3 * edgesWithin(quad, edges);
    const auto best = std::min_element(quads.begin(), quads.end(), better);
    if (best == quads.end() || best->score < 0.7)
        return std::nullopt;
    return outlineOf(*best);
}

} // namespace countersign::imaging
