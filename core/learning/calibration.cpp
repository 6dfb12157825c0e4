// SPDX-License-Identifier: Apache-2.0
#include "core/learning/calibration.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace countersign::learning
{

namespace
{

using Decisions = std::vector<Decision>;
using Wanted = std::function<bool(const Decision &)>;

constexpr double leastCertain = 0.001;
// Of a step away from what the numbers are without learning.
constexpr double slopePenalty = 10;
constexpr double offsetPenalty = 2;
constexpr double flattest = 0.2;
// However many documents of one layout there are, they count like so many.
constexpr double fullWeightOfLayout = 4;

double boundedConfidence(double confidence)
{
    return std::clamp(confidence, leastCertain, 1 - leastCertain);
}

double logOdds(double confidence)
{
    const double kept = boundedConfidence(confidence);
    return std::log(kept / (1 - kept));
}

double logLoss(const Decision &each, const extraction::Calibration &calibration)
{
    const double said = boundedConfidence(extraction::calibrated(each.confidence, calibration));
    return -std::log(each.right ? said : 1 - said);
}

Decisions chosen(const Decisions &decisions, const Wanted &wanted)
{
    Decisions kept;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(kept), wanted);
    return kept;
}

// Decisions of one field with what each of them counts.
class Fit
{
public:
    explicit Fit(const Decisions &decisions)
    {
        QMap<int, int> ofLayout;
        for (const Decision &each : decisions)
            ++ofLayout[each.layout];
        for (const Decision &each : decisions)
            m_weighed.push_back({logOdds(each.confidence), each.right ? 1.0 : 0.0,
                                 std::min(1.0, fullWeightOfLayout / ofLayout[each.layout])});
    }

    // Newton's method on the penalised log loss, which is convex; steps that overshoot are halved.
    extraction::Calibration best() const
    {
        constexpr int mostSteps = 50;
        constexpr double smallGain = 1e-9;
        extraction::Calibration found;
        double loss = lossOf(found);
        for (int step = 0; step < mostSteps; ++step) {
            const extraction::Calibration next = betterThan(found, loss);
            const double lossOfNext = lossOf(next);
            if (lossOfNext > loss - smallGain)
                break;
            found = next;
            loss = lossOfNext;
        }
        // What is surer must stay surer.
        found.slope = std::max(found.slope, flattest);
        return found;
    }

private:
    struct Weighed {
        double odds; // logarithm
        double right; // 0, 1
        double share;
    };

    double lossOf(const extraction::Calibration &tried) const
    {
        double loss = slopePenalty / 2 * (tried.slope - 1) * (tried.slope - 1)
            + offsetPenalty / 2 * tried.offset * tried.offset;
        for (const Weighed &each : m_weighed) {
            const double odds = tried.slope * each.odds + tried.offset;
            // log(1 + e^odds) without overflow
            loss += each.share
                * (std::max(odds, 0.0) + std::log1p(std::exp(-std::abs(odds))) - each.right * odds);
        }
        return loss;
    }

    extraction::Calibration betterThan(const extraction::Calibration &now, double loss) const
    {
        double slopeGradient = slopePenalty * (now.slope - 1);
        double offsetGradient = offsetPenalty * now.offset;
        double slopeCurve = slopePenalty, offsetCurve = offsetPenalty, both = 0;
        for (const Weighed &each : m_weighed) {
            const double said = extraction::logisticOf(now.slope * each.odds + now.offset);
            const double error = each.share * (said - each.right);
            const double curve = each.share * said * (1 - said);
            slopeGradient += error * each.odds;
            offsetGradient += error;
            slopeCurve += curve * each.odds * each.odds;
            offsetCurve += curve;
            both += curve * each.odds;
        }
        const double determinant = slopeCurve * offsetCurve - both * both;
        const double slopeStep
            = (offsetCurve * slopeGradient - both * offsetGradient) / determinant;
        const double offsetStep
            = (slopeCurve * offsetGradient - both * slopeGradient) / determinant;
        constexpr double shortest = 1e-6;
        for (double length = 1; length > shortest; length /= 2) {
            const extraction::Calibration next{now.slope - length * slopeStep,
                                               now.offset - length * offsetStep};
            if (lossOf(next) < loss)
                return next;
        }
        return now;
    }

    std::vector<Weighed> m_weighed;
};

extraction::Calibration fitted(const Decisions &decisions)
{
    return Fit(decisions).best();
}

bool isBetter(const QMap<int, QList<double>> &gainsOfLayouts)
{
    double sum = 0, squares = 0;
    for (const QList<double> &gains : gainsOfLayouts) {
        double mean = 0;
        for (const double gain : gains)
            mean += gain / double(gains.size());
        sum += mean;
        squares += mean * mean;
    }
    const double count = double(gainsOfLayouts.size());
    if (count < 2)
        return false;
    const double mean = sum / count;
    const double variance = std::max(0.0, squares / count - mean * mean) / (count - 1);
    return mean > std::sqrt(variance) && mean > 0;
}

void recalibrateField(Recalibration &found, model::FieldKey key, const Decisions &own)
{
    std::array<extraction::Calibration, localParts> without;
    QMap<int, QList<double>> gains;
    for (int part = 0; part < localParts; ++part) {
        without[std::size_t(part)] = fitted(
            chosen(own, [part](const Decision &each) { return partOf(each.layout) != part; }));
        for (const Decision &each : own) {
            if (partOf(each.layout) == part)
                gains[each.layout].append(logLoss(each, {})
                                          - logLoss(each, without[std::size_t(part)]));
        }
    }
    if (!isBetter(gains))
        return;
    found.all.insert(key, fitted(own));
    for (std::size_t part = 0; part < without.size(); ++part)
        found.without[part].insert(key, without[part]);
}

} // namespace

Recalibration recalibrate(const std::vector<Decision> &decisions)
{
    QMap<model::FieldKey, Decisions> ofField;
    for (const Decision &each : decisions)
        ofField[each.key].push_back(each);
    Recalibration found;
    for (auto field = ofField.cbegin(); field != ofField.cend(); ++field) {
        if (int(field->size()) >= fewestDecisions)
            recalibrateField(found, field.key(), *field);
    }
    return found;
}

} // namespace countersign::learning
