// SPDX-License-Identifier: Apache-2.0
#include "core/review/certification.h"

#include <algorithm>
#include <cmath>

namespace countersign::review
{

namespace
{

// Continued fraction of the incomplete beta function by Lentz's method (DLMF 8.17.22; Press et al.,
// Numerical Recipes, 6.4). Converges fast for x < (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x)
{
    constexpr int mostTerms = 500;
    constexpr double precision = 1e-16;
    constexpr double tiny = 1e-300;
    const auto kept = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / kept(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= mostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / kept(1 + even * d);
        c = kept(1 + even / c);
        value *= c * d;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / kept(1 + odd * d);
        c = kept(1 + odd / c);
        value *= c * d;
        if (std::abs(c * d - 1) < precision)
            break;
    }
    return value;
}

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b)
                                  + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a
                                     : 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

double betaQuantile(double share, double a, double b)
{
    // The function rises from 0 to 1: halving reaches what a double can tell in some 60 steps.
    constexpr int halvings = 80;
    double low = 0;
    double high = 1;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (incompleteBeta(a, b, middle) < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

double upperErrorBound(int wrong, int taken, double certainty)
{
    if (wrong >= taken)
        return 1;
    return betaQuantile(certainty, wrong + 1, taken - wrong);
}

const QList<double> &certifiableLimits()
{
    static const QList<double> limits
        = {0.50, 0.60, 0.65, 0.70, 0.75, 0.80, 0.82, 0.84, 0.86, 0.88,
           0.90, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99};
    return limits;
}

double certaintyOfOneLimit()
{
    return 1 - (1 - promisedCertainty) / double(certifiableLimits().size());
}

int decisionsNeeded(double allowed)
{
    // (1 - allowed)^n <= 1 - certainty, the bound's equation without a mistake.
    if (allowed <= 0 || allowed >= 1)
        return 0;
    return int(std::ceil(std::log(1 - certaintyOfOneLimit()) / std::log1p(-allowed) - 1e-9));
}

double Selection::bound() const
{
    return upperErrorBound(wrong, taken, certaintyOfOneLimit());
}

Selection selectionAt(const QList<PastDecision> &decisions, double limit)
{
    Selection selection;
    for (const PastDecision &decision : decisions) {
        if (decision.confidence < limit)
            continue;
        ++selection.taken;
        selection.wrong += decision.right ? 0 : 1;
    }
    return selection;
}

Certificate certify(const QList<PastDecision> &decisions, double allowed)
{
    Certificate certificate;
    certificate.needed = decisionsNeeded(allowed);
    certificate.decisions = int(decisions.size());
    double nearest = 2;
    for (const double limit : certifiableLimits()) {
        const Selection selection = selectionAt(decisions, limit);
        const double bound = selection.bound();
        if (bound < nearest) {
            nearest = bound;
            certificate.of = selection;
        }
        if (bound <= allowed) {
            certificate.proof = Proof::Certified;
            certificate.limit = limit;
            certificate.of = selection;
            return certificate;
        }
    }
    if (certificate.of.taken >= certificate.needed)
        certificate.proof = Proof::TooManyWrong;
    return certificate;
}

} // namespace countersign::review
