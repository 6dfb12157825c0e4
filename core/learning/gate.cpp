// SPDX-License-Identifier: Apache-2.0
#include "core/learning/gate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::learning
{

namespace
{

// Differences of one group of documents that look alike.
struct GroupSum {
    int cases = 0;
    double before = 0;
    double after = 0;
    double gain = 0;
};

using Groups = QMap<int, GroupSum>;

void addPair(Groups &groups, const Pair &pair)
{
    GroupSum &sum = groups[pair.group];
    ++sum.cases;
    sum.before += pair.before.score;
    sum.after += pair.after.score;
    sum.gain += pair.before.loss - pair.after.loss;
}

double standardError(const QList<double> &values)
{
    if (values.size() < 2)
        return 0;
    double mean = 0;
    for (const double value : values)
        mean += value / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size() - 1) / double(values.size()));
}

model::FieldTrial summedUp(const Groups &groups)
{
    model::FieldTrial trial;
    QList<double> differences;
    QList<double> gains;
    for (const GroupSum &sum : groups) {
        trial.cases += sum.cases;
        trial.before += sum.before / sum.cases / double(groups.size());
        trial.after += sum.after / sum.cases / double(groups.size());
        trial.gain += sum.gain / sum.cases / double(groups.size());
        differences.append((sum.after - sum.before) / sum.cases);
        gains.append(sum.gain / sum.cases);
    }
    trial.scoreError = standardError(differences);
    trial.gainError = standardError(gains);
    return trial;
}

constexpr double rounding = 1e-9;

bool isLost(const model::FieldTrial &trial)
{
    return trial.after - trial.before < -trial.scoreError - rounding;
}

// More is right, or the same with better reason; neither at the other's cost. One layout alone
// never gains more than its own standard error: that is layout memory's part.
bool wins(const model::FieldTrial &all)
{
    const double more = all.after - all.before;
    const bool moreRight
        = more > all.scoreError + rounding && all.scoreError > 0 && all.gain >= -all.gainError;
    return moreRight || (more >= 0 && all.gain > all.gainError + rounding && all.gainError > 0);
}

} // namespace

bool losesNone(const Trials &trials)
{
    return !isLost(trials.all) && std::none_of(trials.fields.begin(), trials.fields.end(), isLost);
}

std::vector<Pair> pairsOf(const std::vector<Case> &cases, const Weights &base, const Change &change)
{
    std::vector<Pair> pairs;
    for (const Case &each : cases) {
        if (base.contains(each.key))
            pairs.push_back(
                {each.key, each.group, outcomeOf(each, base), outcomeOf(each, base, change)});
    }
    return pairs;
}

Trials trialsOf(const std::vector<Pair> &pairs)
{
    Groups all;
    QMap<model::FieldKey, Groups> ofFields;
    for (const Pair &pair : pairs) {
        addPair(all, pair);
        addPair(ofFields[pair.key], pair);
    }
    Trials trials;
    trials.all = summedUp(all);
    for (auto field = ofFields.cbegin(); field != ofFields.cend(); ++field) {
        model::FieldTrial trial = summedUp(*field);
        trial.key = field.key();
        trials.fields.append(trial);
    }
    return trials;
}

QList<model::FieldKey> lostFields(const Trials &shipped, const Trials &local)
{
    QList<model::FieldKey> lost;
    for (const model::FieldTrial &trial : shipped.fields + local.fields) {
        if (isLost(trial) && trial.key && !lost.contains(*trial.key))
            lost.append(*trial.key);
    }
    return lost;
}

QString refusal(const Trials &shipped, const Trials &local)
{
    if (shipped.all.cases == 0)
        return u"learning.old_skills_unknown"_s;
    if (!losesNone(shipped))
        return u"learning.old_skills_lost"_s;
    if (!losesNone(local))
        return u"learning.field_lost"_s;
    return wins(local.all) ? QString() : u"learning.no_gain"_s;
}

} // namespace countersign::learning
