// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/qualitysampling.h"

#include "core/security/hash.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/routing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int sampledPerThousand = 30;
constexpr int leastPerWeek = 5;
constexpr int daysOfWeek = 7;
constexpr double normalQuantile = 1.959964; // of 97.5 %

// Ids are random, so that a hash of one is a fair die that gives the same after a crash.
int dieOf(const model::FieldId &id)
{
    const QByteArray hash = security::sha256(id.toString().toLatin1());
    return ((quint8(hash.at(0)) << 16) + (quint8(hash.at(1)) << 8) + quint8(hash.at(2))) % 1000;
}

} // namespace

base::Result<> drawSamples(Unit &unit, const model::DocumentId &id,
                           const QList<model::FieldValue> &values)
{
    auto thresholds = routingThresholds(unit, values);
    if (!thresholds)
        return thresholds.error();
    const QDateTime now = unit.clock.now();
    auto recent = unit.decisions.samplesSince(now.addDays(-daysOfWeek));
    if (!recent)
        return recent.error();
    auto known = unit.decisions.allSamples(id);
    if (!known)
        return known.error();
    QList<model::FieldValue> unseen;
    std::copy_if(values.begin(), values.end(), std::back_inserter(unseen), [&](const auto &value) {
        return !model::isForInformation(value.key) && value.state == model::FieldState::Open
            && !needsDecision(value, *thresholds) && !known->contains(value.id);
    });
    std::sort(unseen.begin(), unseen.end(),
              [](const auto &left, const auto &right) { return dieOf(left.id) < dieOf(right.id); });
    bool weekIsShort = recent->size() < leastPerWeek;
    for (const model::FieldValue &value : std::as_const(unseen)) {
        if (dieOf(value.id) >= sampledPerThousand && !weekIsShort)
            break;
        CS_TRY(unit.decisions.addSample({id, value.id, value.key, now, {}, {}}));
        weekIsShort = false; // one more a document is enough
    }
    return {};
}

base::Result<> judgeSample(Unit &unit, const model::DocumentId &id, const model::FieldValue &before,
                           const model::FieldValue &after)
{
    auto samples = unit.decisions.allSamples(id);
    if (!samples)
        return samples.error();
    if (!samples->contains(after.id))
        return {};
    QString outcome;
    if (after.state == model::FieldState::Confirmed)
        outcome = u"right"_s;
    else if (after.state != model::FieldState::Open)
        outcome = before.value == after.value ? u"right"_s : u"wrong"_s;
    return unit.decisions.judgeSample(id, after.id, outcome,
                                      outcome.isEmpty() ? QDateTime() : unit.clock.now());
}

ShareInterval wilsonInterval(int hits, int trials)
{
    if (trials <= 0)
        return {};
    const double n = trials;
    const double share = hits / n;
    const double z2 = normalQuantile * normalQuantile;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half
        = normalQuantile * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace countersign::workflow
