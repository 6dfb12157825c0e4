// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

// From which confidence on values may be taken without a look, so that at most a stated share of
// them is wrong: proven from decisions that people made, or not at all.
namespace countersign::review
{

// Something that was offered with a confidence, and whether a person found it right.
struct PastDecision {
    double confidence = 0;
    bool right = false;

    bool operator==(const PastDecision &) const = default;
};

// Where the regularised incomplete beta function I_x(a, b) reaches `share`; a, b > 0.
double betaQuantile(double share, double a, double b);

// The largest share of wrong ones that `wrong` of `taken` leave possible: the one-sided upper bound
// of Clopper and Pearson (Biometrika 26, 1934); true with the certainty given. 1 for taken = 0.
double upperErrorBound(int wrong, int taken, double certainty);

// The limits that are tried, rising. They are fixed: a limit chosen by looking at the decisions
// would need a stricter bound.
const QList<double> &certifiableLimits();

// Of all limits together that they keep what they promise; each is held to a share of the rest.
constexpr double promisedCertainty = 0.90;
// Of one limit: Bonferroni's correction for choosing among all of them.
double certaintyOfOneLimit();

// How many decisions, all of them right, it takes to prove that at most `allowed` are wrong.
int decisionsNeeded(double allowed);

// What a limit would have let through.
struct Selection {
    int taken = 0;
    int wrong = 0;

    // Worst share of wrong ones that is still possible, held to certaintyOfOneLimit().
    double bound() const;
    bool operator==(const Selection &) const = default;
};
Selection selectionAt(const QList<PastDecision> &decisions, double limit);

enum class Proof {
    Certified, // `limit` holds
    TooFew, // `of.taken` of `needed` decisions
    TooManyWrong, // enough of them, but no limit keeps the promise
};

struct Certificate {
    Proof proof = Proof::TooFew;
    std::optional<double> limit; // the lowest that keeps the promise
    Selection of; // at the limit; without one, at the limit that came nearest
    int needed = 0; // decisions without a mistake that would do
    int decisions = 0; // all there are

    bool operator==(const Certificate &) const = default;
};

// `allowed`: share of wrong ones among those taken, 0..1.
Certificate certify(const QList<PastDecision> &decisions, double allowed);

} // namespace countersign::review
