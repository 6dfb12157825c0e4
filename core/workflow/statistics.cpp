// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/statistics.h"

#include "core/workflow/qualitysampling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Whoever was away from the desk did not work that long on a field.
constexpr int longestPauseMs = 3 * 60 * 1000;

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

struct DocumentWork {
    double milliseconds = 0;
    double keys = 0;
    double pointerMoves = 0;
};

bool isOfValue(model::DecisionAction action)
{
    return action != model::DecisionAction::Reopen && action != model::DecisionAction::Remove;
}

} // namespace

base::Result<OwnStatistics> queryOwnStatistics(Unit &unit, const QString &reviewer,
                                               const QDateTime &from)
{
    auto decisions = unit.decisions.since(from);
    if (!decisions)
        return decisions.error();
    OwnStatistics own;
    QHash<model::DocumentId, DocumentWork> byDocument;
    QMap<QDate, int> byDay;
    for (const model::Decision &decision : std::as_const(*decisions)) {
        if (decision.reviewer != reviewer || !isOfValue(decision.action))
            continue;
        ++own.decisions;
        own.confirmed += decision.action == model::DecisionAction::Confirm ? 1 : 0;
        own.picked += decision.action == model::DecisionAction::PickReading ? 1 : 0;
        own.typed += decision.action == model::DecisionAction::Edit ? 1 : 0;
        ++byDay[decision.at.toLocalTime().date()];
        DocumentWork &work = byDocument[decision.document];
        work.milliseconds += std::min(decision.effort.milliseconds, longestPauseMs);
        work.keys += decision.effort.keys;
        work.pointerMoves += decision.effort.pointerMoves;
    }
    QList<double> seconds;
    QList<double> keys;
    QList<double> moves;
    for (const DocumentWork &work : std::as_const(byDocument)) {
        seconds.append(work.milliseconds / 1000);
        keys.append(work.keys);
        moves.append(work.pointerMoves);
    }
    own.documents = int(byDocument.size());
    own.medianSeconds = medianOf(seconds);
    own.medianKeys = medianOf(keys);
    own.medianPointerMoves = medianOf(moves);
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it)
        own.byDay.append({it.key(), it.value()});
    return own;
}

base::Result<QualityEstimate> queryQuality(Unit &unit, const QDateTime &from)
{
    auto samples = unit.decisions.samplesSince(from);
    if (!samples)
        return samples.error();
    QualityEstimate quality;
    QMap<model::FieldKey, QualityEstimate::Share> byField;
    for (const store::QualitySample &sample : std::as_const(*samples)) {
        if (sample.outcome.isEmpty()) {
            ++quality.waiting;
            continue;
        }
        const int wrong = sample.outcome == u"wrong"_s ? 1 : 0;
        ++quality.all.judged;
        quality.all.wrong += wrong;
        ++byField[sample.key].judged;
        byField[sample.key].wrong += wrong;
    }
    const auto bound = [](QualityEstimate::Share &share) {
        const ShareInterval interval = wilsonInterval(share.wrong, share.judged);
        share.low = interval.low;
        share.high = interval.high;
    };
    bound(quality.all);
    for (auto it = byField.begin(); it != byField.end(); ++it) {
        bound(it.value());
        quality.byField.append({it.key(), it.value()});
    }
    return quality;
}

} // namespace countersign::workflow
