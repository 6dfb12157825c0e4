// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/dewarp.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace countersign::imaging
{

namespace
{

constexpr std::size_t maxTerms = 11;
using Terms = std::array<double, maxTerms>;

// Powers of x and y of each term; none without x, since a line's own height is free.
struct TermPowers {
    int x;
    int y;
};
constexpr std::array<TermPowers, maxTerms> termPowers{
    {{1, 0}, {1, 1}, {2, 0}, {3, 0}, {2, 1}, {1, 2}, {3, 1}, {4, 0}, {4, 1}, {2, 2}, {3, 2}}};

struct Sample {
    Terms terms{};
    double y = 0;
    double weight = 1;
};
using LineSamples = std::vector<Sample>;

// The surface in numbers of about one: x and y from -1 to 1 over the lines' extent. Beyond it the
// surface goes on as at its edge, since a polynomial runs away there.
struct SurfaceFrame {
    double midX = 0;
    double midY = 0;
    double halfX = 1;
    double halfY = 1;

    Terms terms(double x, double y) const
    {
        const double u = (x - midX) / halfX;
        const double v = std::clamp((y - midY) / halfY, -1.0, 1.0);
        const double inside = std::clamp(u, -1.0, 1.0);
        Terms result{};
        for (std::size_t i = 0; i < maxTerms; ++i) {
            const int power = termPowers[i].x;
            // Past the ends, straight on.
            const double along
                = std::pow(inside, power) + power * std::pow(inside, power - 1) * (u - inside);
            result[i] = along * std::pow(v, termPowers[i].y);
        }
        return result;
    }
};

SurfaceFrame frameOf(const TracedLines &text)
{
    double left = INFINITY;
    double right = -INFINITY;
    double top = INFINITY;
    double bottom = -INFINITY;
    for (const TracedLine &line : text.lines) {
        left = std::min(left, line.feet.front().x());
        right = std::max(right, line.feet.back().x());
        top = std::min(top, line.feet.front().y());
        bottom = std::max(bottom, line.feet.front().y());
    }
    return {(left + right) / 2, (top + bottom) / 2, std::max(1.0, (right - left) / 2),
            std::max(1.0, (bottom - top) / 2)};
}

// Solves a symmetric positive definite system by Cholesky's method; false when it is none.
bool solve(std::vector<std::vector<double>> matrix, std::vector<double> right, Terms &solution)
{
    const std::size_t n = right.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i][k] * matrix[j][k];
            if (i == j && sum <= 0)
                return false;
            matrix[i][j] = i == j ? std::sqrt(sum) : sum / matrix[j][j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= matrix[i][k] * right[k];
        right[i] /= matrix[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            right[i] -= matrix[k][i] * solution[k];
        solution[i] = right[i] / matrix[i][i];
    }
    return true;
}

// Fits what all lines share; each line's own height drops out by taking the line's means.
class SurfaceFit
{
public:
    explicit SurfaceFit(std::vector<LineSamples> lines)
        : m_lines(std::move(lines))
    {
    }

    // The first `count` terms, robustly: points far off the surface (descenders, wrong links) lose
    // their weight. Returns the mean distance of the points from it in pixels, outliers apart.
    double fit(std::size_t count, Terms &coefficients)
    {
        constexpr int rounds = 5;
        resetWeights();
        for (int round = 0; round < rounds; ++round) {
            coefficients = {};
            if (count > 0 && !solveFor(count, coefficients))
                return INFINITY;
            m_spread = reweigh(coefficients);
        }
        return m_spread;
    }

private:
    static double valueOf(const Sample &sample, const Terms &coefficients)
    {
        return std::inner_product(sample.terms.begin(), sample.terms.end(), coefficients.begin(),
                                  0.0);
    }

    void resetWeights()
    {
        for (LineSamples &line : m_lines) {
            for (Sample &sample : line)
                sample.weight = 1;
        }
    }

    bool solveFor(std::size_t count, Terms &coefficients) const
    {
        std::vector<std::vector<double>> matrix(count, std::vector<double>(count));
        std::vector<double> right(count);
        double total = 0;
        for (const LineSamples &line : m_lines) {
            Sample mean = meanOf(line);
            total += mean.weight;
            for (const Sample &sample : line) {
                for (std::size_t i = 0; i < count; ++i) {
                    const double a = sample.weight * (sample.terms[i] - mean.terms[i]);
                    right[i] += a * (sample.y - mean.y);
                    for (std::size_t j = 0; j <= i; ++j)
                        matrix[i][j] += a * (sample.terms[j] - mean.terms[j]);
                }
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            // A little stiffness, more for the higher powers.
            const double stiff = 1e-4 * (termPowers[i].x + termPowers[i].y);
            matrix[i][i] += stiff * total + 1e-9;
        }
        return solve(std::move(matrix), std::move(right), coefficients);
    }

    static Sample meanOf(const LineSamples &line)
    {
        Sample mean;
        mean.weight = 1e-9;
        for (const Sample &sample : line) {
            mean.weight += sample.weight;
            mean.y += sample.weight * sample.y;
            for (std::size_t i = 0; i < maxTerms; ++i)
                mean.terms[i] += sample.weight * sample.terms[i];
        }
        mean.y /= mean.weight;
        for (double &term : mean.terms)
            term /= mean.weight;
        return mean;
    }

    double reweigh(const Terms &coefficients)
    {
        std::vector<double> misses;
        for (LineSamples &line : m_lines) {
            const Sample mean = meanOf(line);
            for (Sample &sample : line) {
                sample.weight = sample.y - mean.y - valueOf(sample, coefficients)
                    + valueOf(mean, coefficients);
                misses.push_back(std::abs(sample.weight));
            }
        }
        const auto middle = misses.begin() + std::ptrdiff_t(misses.size() / 2);
        std::nth_element(misses.begin(), middle, misses.end());
        const double reach = 4.5 * std::max(0.3, *middle);
        double sum = 0;
        for (const double miss : misses)
            sum += std::min(miss, reach);
        for (LineSamples &line : m_lines) {
            for (Sample &sample : line) {
                const double off = std::min(1.0, std::abs(sample.weight) / reach);
                sample.weight = (1 - off * off) * (1 - off * off);
            }
        }
        return sum / double(misses.size());
    }

    std::vector<LineSamples> m_lines;
    double m_spread = 0;
};

std::vector<LineSamples> samplesOf(const TracedLines &text, const SurfaceFrame &frame)
{
    std::vector<LineSamples> lines;
    for (const TracedLine &line : text.lines) {
        double y = 0;
        for (const QPointF &foot : line.feet)
            y += foot.y() / double(line.feet.size());
        LineSamples samples;
        for (const QPointF &foot : line.feet)
            samples.push_back({frame.terms(foot.x(), y), foot.y(), 1});
        lines.push_back(std::move(samples));
    }
    return lines;
}

BendGrid gridOf(const Terms &surface, const SurfaceFrame &frame, const QSize &pagePx)
{
    BendGrid grid;
    grid.cellPx = std::max(16.0, std::max(pagePx.width(), pagePx.height()) / 60.0);
    grid.nodes = {int(std::ceil(pagePx.width() / grid.cellPx)) + 1,
                  int(std::ceil(pagePx.height() / grid.cellPx)) + 1};
    for (int row = 0; row < grid.nodes.height(); ++row) {
        for (int column = 0; column < grid.nodes.width(); ++column) {
            const Terms terms = frame.terms(column * grid.cellPx, row * grid.cellPx);
            grid.ways.append(
                QPointF(0, std::inner_product(terms.begin(), terms.end(), surface.begin(), 0.0)));
        }
    }
    return grid;
}

// Paper doesn't fold over, and no sheet lies as steep as this.
bool isBelievable(const BendGrid &grid)
{
    constexpr double maxSlope = 0.45;
    constexpr double maxSqueeze = 0.35;
    const int columns = grid.nodes.width();
    for (int i = 0; i + columns + 1 < int(grid.ways.size()); ++i) {
        const double across = grid.ways.at(i + 1).y() - grid.ways.at(i).y();
        const double down = grid.ways.at(i + columns).y() - grid.ways.at(i).y();
        const bool wraps = i % columns == columns - 1;
        if ((!wraps && std::abs(across) > maxSlope * grid.cellPx)
            || std::abs(down) > maxSqueeze * grid.cellPx)
            return false;
    }
    return true;
}

} // namespace

std::optional<LineBend> bendOfLines(const TracedLines &text, const QSize &pagePx)
{
    constexpr std::size_t minLines = 4;
    constexpr std::size_t linesForCurl = 8;
    constexpr std::size_t simpleTerms = 4;
    if (text.lines.size() < minLines || text.letterPx <= 0)
        return std::nullopt;
    const SurfaceFrame frame = frameOf(text);
    SurfaceFit fit(samplesOf(text, frame));
    Terms surface{};
    LineBend bend;
    bend.offLevel = fit.fit(0, surface) / text.letterPx;
    bend.offParallel = fit.fit(1, surface) / text.letterPx;
    bend.tiltDegrees = qRadiansToDegrees(std::atan(surface[0] / frame.halfX));
    const std::size_t terms = text.lines.size() >= linesForCurl ? maxTerms : simpleTerms;
    bend.offBend = fit.fit(terms, surface) / text.letterPx;
    bend.grid = gridOf(surface, frame, pagePx);
    if (!std::isfinite(bend.offBend) || !isBelievable(bend.grid))
        return std::nullopt;
    return bend;
}

} // namespace countersign::imaging
