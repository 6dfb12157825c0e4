// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/photoedges.h"

#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr float minStrength = 10; // grey levels over four pixels
constexpr float maxWeight = 60; // strong edges are not worth more than clear ones
constexpr int closedPx = 11; // print and its strokes are smaller at this scale
constexpr int angleBins = 240;
constexpr double distanceBinPx = 2;
constexpr int wantedLines = 20;

// Dark marks closed over: what is left are sheets, shadows and whatever the sheet lies on.
QImage withoutPrint(const QImage &small)
{
    const PixPtr pix = toPix(small);
    const PixPtr closed(pix ? pixCloseGray(pix.get(), closedPx, closedPx) : nullptr);
    const PixPtr smooth(closed ? pixBlockconv(closed.get(), 1, 1) : nullptr);
    return smooth ? toImage(smooth.get()).convertToFormat(QImage::Format_Grayscale8) : QImage();
}

struct VoteTable {
    explicit VoteTable(const QSize &size)
        : centre(size.width() / 2.0, size.height() / 2.0)
        , reach(std::hypot(size.width(), size.height()) / 2 + distanceBinPx)
        , distances(int(2 * reach / distanceBinPx) + 2)
        , votes(std::size_t(angleBins) * std::size_t(distances))
    {
        for (int i = 0; i < angleBins; ++i) {
            const double angle = 2 * M_PI * i / angleBins;
            normals.append(QPointF(std::cos(angle), std::sin(angle)));
        }
    }
    int bin(int angle, const QPointF &at) const
    {
        const QPointF &normal = normals.at(angle);
        return int((QPointF::dotProduct(normal, at - centre) + reach) / distanceBinPx);
    }
    float &cell(int angle, int distance)
    {
        const int wrapped = (angle + angleBins) % angleBins;
        return votes[std::size_t(wrapped) * std::size_t(distances) + std::size_t(distance)];
    }

    QPointF centre; // distances are from here, so that an edge's votes lie close together
    double reach;
    int distances;
    std::vector<float> votes;
    QList<QPointF> normals;
};

void clearAround(VoteTable &table, int angle, int distance)
{
    constexpr int anglesNear = 5;
    constexpr int distancesNear = 4;
    for (int a = angle - anglesNear; a <= angle + anglesNear; ++a) {
        for (int d = std::max(0, distance - distancesNear);
             d <= std::min(table.distances - 1, distance + distancesNear); ++d)
            table.cell(a, d) = 0;
    }
}

bool isSameLine(const EdgeLine &a, const EdgeLine &b, const QPointF &centre)
{
    const double off = QPointF::dotProduct(a.normal, centre) - a.distance
        - QPointF::dotProduct(b.normal, centre) + b.distance;
    return QPointF::dotProduct(a.normal, b.normal) > 0.9995 && std::abs(off) < 2;
}

std::vector<EdgeLine> frameLines(const QSize &size)
{
    return {{QPointF(0, 1), 0, 0, true},
            {QPointF(1, 0), 0, 0, true},
            {QPointF(0, -1), double(1 - size.height()), 0, true},
            {QPointF(-1, 0), double(1 - size.width()), 0, true}};
}

} // namespace

EdgeField::EdgeField(const QImage &small)
    : m_size(small.size())
    , m_gradients(std::size_t(small.width()) * std::size_t(small.height()))
{
    constexpr int reach = 2;
    const QImage plain = withoutPrint(small);
    if (plain.isNull())
        return;
    for (int y = reach; y < m_size.height() - reach; ++y) {
        const uchar *row = plain.constScanLine(y);
        const uchar *above = plain.constScanLine(y - reach);
        const uchar *below = plain.constScanLine(y + reach);
        Gradient *out = &m_gradients[std::size_t(y) * std::size_t(m_size.width())];
        for (int x = reach; x < m_size.width() - reach; ++x) {
            const auto dx = float(row[x + reach] - row[x - reach]);
            const auto dy = float(below[x] - above[x]);
            out[x] = {dx, dy, std::sqrt(dx * dx + dy * dy)};
        }
    }
}

const EdgeField::Gradient *EdgeField::at(const QPointF &point) const
{
    const int x = qRound(point.x());
    const int y = qRound(point.y());
    if (x < 0 || y < 0 || x >= m_size.width() || y >= m_size.height())
        return nullptr;
    return &m_gradients[std::size_t(y) * std::size_t(m_size.width()) + std::size_t(x)];
}

bool EdgeField::isEdge(const QPointF &point) const
{
    const Gradient *gradient = at(point);
    return gradient && gradient->strength >= 1.5F * minStrength;
}

std::vector<EdgeLine> EdgeField::peaks() const
{
    VoteTable table(m_size);
    for (int y = 0; y < m_size.height(); ++y) {
        const Gradient *row = &m_gradients[std::size_t(y) * std::size_t(m_size.width())];
        for (int x = 0; x < m_size.width(); ++x) {
            if (row[x].strength < minStrength)
                continue;
            const double angle = std::atan2(double(row[x].y), double(row[x].x));
            const int middle = qRound(angle / (2 * M_PI) * angleBins) + angleBins;
            for (int near = -4; near <= 4; ++near) {
                const int bin = (middle + near) % angleBins;
                table.cell(bin, table.bin(bin, QPointF(x, y)))
                    += std::min(row[x].strength, maxWeight);
            }
        }
    }
    std::vector<EdgeLine> lines;
    while (int(lines.size()) < wantedLines) {
        const auto best = std::max_element(table.votes.begin(), table.votes.end());
        if (*best < minStrength * 30)
            break;
        const int cell = int(best - table.votes.begin());
        const int angle = cell / table.distances;
        const int distance = cell % table.distances;
        const QPointF &normal = table.normals.at(angle);
        const double fromCentre = (distance + 0.5) * distanceBinPx - table.reach;
        lines.push_back(
            {normal, fromCentre + QPointF::dotProduct(normal, table.centre), double(*best), false});
        clearAround(table, angle, distance);
    }
    return lines;
}

// The line through the edge pixels near a peak, by weighted least squares.
EdgeLine EdgeField::refined(EdgeLine line) const
{
    for (const double reach : {6.0, 5.0, 5.0, 4.0}) {
        const QPointF along(-line.normal.y(), line.normal.x());
        const QPointF centre(m_size.width() / 2.0, m_size.height() / 2.0);
        const QPointF foot
            = centre + line.normal * (line.distance - QPointF::dotProduct(line.normal, centre));
        const double half = std::hypot(m_size.width(), m_size.height()) / 2;
        double weight = 0;
        double t = 0;
        double n = 0;
        double tt = 0;
        double tn = 0;
        for (double t0 = -half; t0 <= half; t0 += 2) {
            for (double off = -reach; off <= reach; ++off) {
                const QPointF point = foot + along * t0 + line.normal * off;
                const Gradient *gradient = at(point);
                if (!gradient || gradient->strength < minStrength
                    || gradient->x * line.normal.x() + gradient->y * line.normal.y()
                        < 0.94 * double(gradient->strength))
                    continue;
                const double w = double(std::min(gradient->strength, maxWeight));
                weight += w;
                t += w * t0;
                n += w * off;
                tt += w * t0 * t0;
                tn += w * t0 * off;
            }
        }
        const double spread = weight * tt - t * t;
        if (weight <= 0 || spread <= 0)
            return line;
        const double slope = (weight * tn - t * n) / spread;
        const double offset = (n - slope * t) / weight;
        const double norm = std::hypot(1, slope);
        const QPointF through = foot + line.normal * offset;
        line.normal = (line.normal - along * slope) / norm;
        line.distance = QPointF::dotProduct(line.normal, through);
    }
    return line;
}

std::vector<EdgeLine> EdgeField::lines() const
{
    std::vector<EdgeLine> found = frameLines(m_size);
    const QPointF centre(m_size.width() / 2.0, m_size.height() / 2.0);
    for (const EdgeLine &peak : peaks()) {
        const EdgeLine line = refined(peak);
        const bool known = std::any_of(found.begin(), found.end(), [&](const EdgeLine &other) {
            return !other.isFrame && isSameLine(line, other, centre);
        });
        if (!known)
            found.push_back(line);
    }
    return found;
}

double EdgeField::support(const EdgeLine &line, const QPointF &from, const QPointF &to) const
{
    constexpr int samples = 40;
    int seen = 0;
    for (int i = 0; i < samples; ++i) {
        const QPointF point = from + (to - from) * ((i + 0.5) / samples);
        for (const double off : {0.0, -1.5, 1.5, -3.0, 3.0}) {
            const Gradient *gradient = at(point + line.normal * off);
            if (gradient
                && gradient->x * line.normal.x() + gradient->y * line.normal.y()
                    > std::max(double(minStrength), 0.8 * double(gradient->strength))) {
                ++seen;
                break;
            }
        }
    }
    return double(seen) / samples;
}

} // namespace countersign::imaging
