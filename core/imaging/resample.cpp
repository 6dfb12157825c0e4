// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/resample.h"

#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace countersign::imaging
{

namespace
{

// The map is computed at the nodes of this grid and drawn out between them: the difference is below
// a hundredth of a pixel for anything a sheet of paper does.
constexpr int cellPx = 16;

struct Node {
    float x = 0; // in the original
    float y = 0;
    float gain = 1;
};

Node between(const Node &a, const Node &b, float share)
{
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share,
            a.gain + (b.gain - a.gain) * share};
}

class Sampler
{
public:
    explicit Sampler(const QImage &original)
        : m_bits(original.constBits())
        , m_stride(original.bytesPerLine())
        , m_width(original.width())
        , m_height(original.height())
    {
    }

    uchar at(const Node &node) const
    {
        // The middle of the first pixel is at one half.
        const float x = node.x - 0.5F;
        const float y = node.y - 0.5F;
        const float left = std::floor(x);
        const float top = std::floor(y);
        if (!(left >= -1 && top >= -1 && left < float(m_width) && top < float(m_height)))
            return 255;
        const int column = int(left);
        const int row = int(top);
        const float right = x - left;
        const float down = y - top;
        const uchar *upper = m_bits + m_stride * std::clamp(row, 0, m_height - 1);
        const uchar *lower = m_bits + m_stride * std::clamp(row + 1, 0, m_height - 1);
        const int first = std::clamp(column, 0, m_width - 1);
        const int second = std::clamp(column + 1, 0, m_width - 1);
        const float above = float(upper[first]) * (1 - right) + float(upper[second]) * right;
        const float below = float(lower[first]) * (1 - right) + float(lower[second]) * right;
        const float value = (above * (1 - down) + below * down) * node.gain;
        return uchar(std::min(255.0F, value + 0.5F));
    }

private:
    const uchar *m_bits;
    qsizetype m_stride;
    int m_width;
    int m_height;
};

std::vector<Node> nodeRow(double y, int count, const PageGeometry &geometry,
                          const PaperLight &light, const PageGeometry *lightGeometry)
{
    std::vector<Node> nodes;
    nodes.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const QPointF at = geometry.shown(QPointF(i * cellPx + 0.5, y + 0.5));
        Node node{float(at.x()), float(at.y()), 1};
        if (lightGeometry && !light.level.isNull())
            node.gain = float(light.gain(lightGeometry->last(at)));
        nodes.push_back(node);
    }
    return nodes;
}

void drawRow(uchar *out, int width, const std::vector<Node> &upper, const std::vector<Node> &lower,
             float down, const Sampler &sampler)
{
    Node left = between(upper[0], lower[0], down);
    for (int x = 0; x < width; x += cellPx) {
        const auto next = std::size_t(x / cellPx + 1);
        const Node right = between(upper[next], lower[next], down);
        const int end = std::min(cellPx, width - x);
        for (int i = 0; i < end; ++i)
            out[x + i] = sampler.at(between(left, right, float(i) / cellPx));
        left = right;
    }
}

} // namespace

double PaperLight::gain(const QPointF &at) const
{
    constexpr double white = 245;
    constexpr double darkest = 40; // no paper: something black lies there
    if (level.isNull())
        return 1;
    const double x = std::clamp(at.x() * scale - 0.5, 0.0, level.width() - 1.001);
    const double y = std::clamp(at.y() * scale - 0.5, 0.0, level.height() - 1.001);
    const int column = int(x);
    const int row = int(y);
    const int second = std::min(column + 1, level.width() - 1);
    const uchar *upper = level.constScanLine(row);
    const uchar *lower = level.constScanLine(std::min(row + 1, level.height() - 1));
    const double above = upper[column] * (column + 1 - x) + upper[second] * (x - column);
    const double below = lower[column] * (column + 1 - x) + lower[second] * (x - column);
    return white / std::max(darkest, above * (row + 1 - y) + below * (y - row));
}

PaperLight paperLight(const QImage &picture, double dpi)
{
    constexpr double wantedDpi = 20;
    constexpr int closedPx = 15; // 19 mm: wider than any heavy heading's strokes
    const PixPtr pix = toPix(picture);
    const double scale = std::min(1.0, wantedDpi / dpi);
    const PixPtr small(pix ? pixScaleAreaMap(pix.get(), float(scale), float(scale)) : nullptr);
    const PixPtr closed(small ? pixCloseGray(small.get(), closedPx, closedPx) : nullptr);
    const PixPtr smooth(closed ? pixBlockconv(closed.get(), 4, 4) : nullptr);
    if (!smooth)
        return {};
    return {toImage(smooth.get()).convertToFormat(QImage::Format_Grayscale8), scale};
}

QImage resampled(const QImage &original, const PageGeometry &geometry, const QSize &size,
                 const PaperLight &light, const PageGeometry *lightGeometry)
{
    QImage result(size, QImage::Format_Grayscale8);
    if (result.isNull())
        return result;
    const Sampler sampler(original);
    const int nodes = (size.width() + cellPx - 1) / cellPx + 1;
    std::vector<Node> upper = nodeRow(0, nodes, geometry, light, lightGeometry);
    for (int y = 0; y < size.height(); y += cellPx) {
        const std::vector<Node> lower = nodeRow(y + cellPx, nodes, geometry, light, lightGeometry);
        const int end = std::min(cellPx, size.height() - y);
        for (int i = 0; i < end; ++i)
            drawRow(result.scanLine(y + i), size.width(), upper, lower, float(i) / cellPx, sampler);
        upper = lower;
    }
    return result;
}

} // namespace countersign::imaging
