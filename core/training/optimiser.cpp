// SPDX-License-Identifier: Apache-2.0
#include "core/training/optimiser.h"

#include <cmath>
#include <deque>
#include <numeric>

namespace countersign::training
{

namespace
{

using Vector = std::vector<double>;

constexpr std::size_t memory = 8;
constexpr double sufficientFall = 1e-4;
constexpr int longestSearch = 25;

double dot(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addScaled(Vector &to, double factor, const Vector &what)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += factor * what[i];
}

struct Step {
    Vector moved;
    Vector turned; // change of the gradient
    double scale = 0; // 1 / (moved . turned)
};

// Downhill direction from the last steps (the two-loop recursion).
Vector direction(const Vector &gradient, const std::deque<Step> &steps)
{
    Vector way = gradient;
    std::vector<double> shares(steps.size());
    for (std::size_t i = steps.size(); i-- > 0;) {
        shares[i] = steps[i].scale * dot(steps[i].moved, way);
        addScaled(way, -shares[i], steps[i].turned);
    }
    if (!steps.empty()) {
        const Step &last = steps.back();
        const double factor = dot(last.moved, last.turned) / dot(last.turned, last.turned);
        for (double &value : way)
            value *= factor;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        addScaled(way, shares[i] - steps[i].scale * dot(steps[i].turned, way), steps[i].moved);
    for (double &value : way)
        value = -value;
    return way;
}

void remember(std::deque<Step> &steps, const Vector &from, const Vector &to,
              const Vector &oldGradient, const Vector &newGradient)
{
    Step step{to, newGradient};
    addScaled(step.moved, -1, from);
    addScaled(step.turned, -1, oldGradient);
    const double curvature = dot(step.moved, step.turned);
    if (curvature <= 1e-12)
        return;
    step.scale = 1 / curvature;
    steps.push_back(std::move(step));
    if (steps.size() > memory)
        steps.pop_front();
}

} // namespace

std::vector<double> minimise(const Objective &objective, std::vector<double> start,
                             const OptimiserLimits &limits)
{
    Vector at = std::move(start);
    Vector gradient(at.size());
    double value = objective(at, gradient);
    std::deque<Step> steps;
    for (int iteration = 0; iteration < limits.iterations; ++iteration) {
        const Vector way = direction(gradient, steps);
        const double slope = dot(way, gradient);
        if (slope >= 0)
            break;
        double length = steps.empty() ? 1 / std::max(1.0, std::sqrt(dot(gradient, gradient))) : 1;
        Vector next, nextGradient(at.size());
        double nextValue = value;
        bool fell = false;
        for (int tries = 0; tries < longestSearch && !fell; ++tries, length /= 2) {
            next = at;
            addScaled(next, length, way);
            nextValue = objective(next, nextGradient);
            fell = nextValue <= value + sufficientFall * length * slope;
        }
        if (!fell)
            break;
        remember(steps, at, next, gradient, nextGradient);
        const bool done = value - nextValue <= limits.tolerance * std::max(1.0, std::abs(value));
        at = std::move(next);
        gradient = std::move(nextGradient);
        value = nextValue;
        if (done)
            break;
    }
    return at;
}

} // namespace countersign::training
