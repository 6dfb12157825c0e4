// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

namespace countersign::training
{

// Value of a function at `x`; fills `gradient`, which has the size of `x`.
using Objective
    = std::function<double(const std::vector<double> &x, std::vector<double> &gradient)>;

struct OptimiserLimits {
    int iterations = 60;
    double tolerance = 1e-5; // relative fall of the value in one step at which it is done
};

// The place of a (local) minimum of a smooth function, from `start` on: L-BFGS (Nocedal and Wright,
// Numerical Optimization, algorithm 7.5) with backtracking. The same input gives the same result.
std::vector<double> minimise(const Objective &objective, std::vector<double> start,
                             const OptimiserLimits &limits = {});

} // namespace countersign::training
