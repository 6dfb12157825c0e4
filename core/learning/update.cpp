// SPDX-License-Identifier: Apache-2.0
#include "core/learning/update.h"

#include "core/extraction/fieldextractor.h"
#include "core/learning/adaptation.h"
#include "core/learning/refit.h"
#include "core/learning/replay.h"
#include "core/training/judging.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::learning
{

namespace
{

constexpr int mostHeldOut = 100;
constexpr int mostWays = 24; // candidates of a case that are learned from
// Where the whole of what was learned costs old skills, a part of it may not.
constexpr std::array steps = {1.0, 0.5, 0.25};

Outcome outcomeOfField(const training::TruthDocument &truth, model::FieldKey key,
                       const QList<model::ExtractedField> &fields)
{
    QList<training::ReadValue> read;
    for (const model::ExtractedField &field : fields) {
        if (field.best.key == key)
            read.append({field.best.normalised, field.best.confidence, {}});
    }
    const QList<bool> right = training::strictlyRight(truth, key, read);
    Outcome outcome;
    int shown = 0, good = 0;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const double confidence = std::clamp(read.at(i).confidence, 0.001, 0.999);
        outcome.loss -= std::log(right.at(i) ? confidence : 1 - confidence);
        const bool present = !read.at(i).value.isEmpty();
        shown += present ? 1 : 0;
        good += present && right.at(i) ? 1 : 0;
    }
    const auto expected = int(truth.values.value(key).size());
    outcome.score = shown + expected == 0 ? 1 : 2.0 * good / (shown + expected);
    return outcome;
}

base::Result<std::vector<Case>> taughtCases(const extraction::RankerModel &shipped,
                                            const LocalDocuments &local, base::JobContext &context)
{
    std::vector<Case> cases;
    for (qsizetype i = 0; i < local.documents.size(); ++i) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const auto text = local.text(i);
        if (!text)
            return text.error();
        if (!extraction::isReadByLearnedWeights(*text))
            continue;
        for (const Case &each : casesOf(local.documents.at(i), *text, shipped))
            cases.push_back(shortened(each, shipped.fieldOf(each.key)->weights, mostWays));
        context.setProgress(0.4 * double(i + 1) / double(local.documents.size()));
    }
    return cases;
}

base::Result<Refit> refitted(const extraction::RankerModel &shipped, const Replay &replay,
                             const LocalDocuments &local, base::JobContext &context)
{
    const auto cases = taughtCases(shipped, local, context);
    if (!cases)
        return cases.error();
    return refit(*cases, replay.rehearsed, weightsOf(shipped), context);
}

// What of a change is tried: part of the way, and not for all fields.
struct Attempt {
    double step = 1;
    QList<model::FieldKey> without;

    Change of(Change change) const
    {
        for (const model::FieldKey key : without)
            change.added.remove(key);
        for (extraction::RankerWeights &added : change.added) {
            for (float &weight : added)
                weight *= float(step);
        }
        return change;
    }
};

struct TestResult {
    Trials shipped; // on shipped cases, against the shipped reader
    Trials local; // on the newest documents, against the shipped reader
    Trials sinceThen; // on those that the reader of now has not learned from, against that one
};

// Tests attempts at one change.
class Test
{
public:
    Test(const extraction::RankerModel &shipped, const CurrentReader &now, const Replay &replay,
         const LocalDocuments &local, const Refit &learned)
        : m_shipped(shipped)
        , m_now(now)
        , m_replay(replay)
        , m_local(local)
        , m_learned(learned)
    {
    }

    base::Result<TestResult> result(const Attempt &attempt, base::JobContext &context) const
    {
        std::vector<extraction::RankerModel> challengers;
        for (const Change &change : m_learned.without)
            challengers.push_back(changedModel(m_shipped, attempt.of(change)));
        std::vector<Pair> pairs;
        std::vector<Pair> since;
        const qsizetype from = m_local.documents.size() - heldOutOf(int(m_local.documents.size()));
        for (qsizetype i = from; i < m_local.documents.size(); ++i) {
            if (context.isCancelled())
                return base::JobContext::cancelledError();
            const auto text = m_local.text(i);
            if (!text)
                return text.error();
            const TaughtDocument &taught = m_local.documents.at(i);
            const training::LabelledDocument document(taught.truth, *text);
            const auto after
                = outcomesOf(challengers[std::size_t(partOf(taught.layout))], document);
            addPairs(pairs, taught.layout, outcomesOf(m_shipped, document), after);
            if (m_now.since.isValid() && taught.approvedAt > m_now.since)
                addPairs(since, taught.layout, outcomesOf(m_now.model, document), after);
        }
        return TestResult{
            trialsOf(pairsOf(m_replay.tested, weightsOf(m_shipped), attempt.of(m_learned.change))),
            trialsOf(pairs), trialsOf(since)};
    }

private:
    using Outcomes = QMap<model::FieldKey, Outcome>;

    static void addPairs(std::vector<Pair> &pairs, int layout, const Outcomes &before,
                         const Outcomes &after)
    {
        for (auto field = before.cbegin(); field != before.cend(); ++field)
            pairs.push_back({field.key(), layout, *field, after.value(field.key())});
    }

    const extraction::RankerModel &m_shipped;
    const CurrentReader &m_now;
    const Replay &m_replay;
    const LocalDocuments &m_local;
    const Refit &m_learned;
};

// Tests what was learned, then once more without the fields that it would read worse: one field
// that is read no better is no reason to leave the others as they are.
base::Result<> tryStep(const Test &test, double step, const Refit &learned,
                       model::Generation &generation, base::JobContext &context)
{
    Attempt attempt{step, {}};
    for (int turn = 0; turn < 2; ++turn) {
        const auto result = test.result(attempt, context);
        if (!result)
            return result.error();
        generation.changes = changesOf(attempt.of(learned.change));
        generation.shipped = result->shipped.list();
        generation.local = result->local.list();
        generation.refusal = refusal(result->shipped, result->local);
        if (generation.refusal.isEmpty() && !losesNone({{}, result->sinceThen.all}))
            generation.refusal = u"learning.no_gain"_s;
        attempt.without = lostFields(result->shipped, result->local);
        if (attempt.without.isEmpty())
            break;
    }
    return {};
}

} // namespace

int heldOutOf(int documents)
{
    return std::min(documents, mostHeldOut);
}

QMap<model::FieldKey, Outcome> outcomesOf(const extraction::RankerModel &model,
                                          const training::LabelledDocument &document)
{
    const extraction::FieldExtractor extractor(
        std::shared_ptr<const extraction::RankerModel>(&model, [](const auto *) {}));
    const QList<model::ExtractedField> fields = extractor.extract(document.reading());
    QMap<model::FieldKey, Outcome> outcomes;
    for (const model::FieldKey key : document.truth().keys) {
        if (model.fieldOf(key) != nullptr)
            outcomes.insert(key, outcomeOfField(document.truth(), key, fields));
    }
    return outcomes;
}

base::Result<model::Generation> fitted(const extraction::RankerModel &shipped,
                                       const LocalDocuments &local, base::JobContext &context)
{
    const auto replay = shippedReplay(shipped);
    if (!replay)
        return replay.error();
    const auto learned = refitted(shipped, *replay, local, context);
    if (!learned)
        return learned.error();
    model::Generation generation;
    generation.base = shipped.name();
    generation.documents = int(local.documents.size());
    generation.penalty = learned->penalty;
    generation.changes = changesOf(learned->change);
    return generation;
}

base::Result<model::Generation> makeGeneration(const extraction::RankerModel &shipped,
                                               const CurrentReader &now,
                                               const LocalDocuments &local, const QDateTime &at,
                                               base::JobContext &context)
{
    const auto documents = int(local.documents.size());
    if (documents < fewestDocuments)
        return base::Error{base::ErrorKind::Conflict,
                           u"learning.too_few"_s,
                           {{u"count"_s, documents}, {u"needed"_s, fewestDocuments}}};
    const auto replay = shippedReplay(shipped);
    if (!replay)
        return replay.error();
    const auto learned = refitted(shipped, *replay, local, context);
    if (!learned)
        return learned.error();
    context.setProgress(0.8);
    model::Generation generation;
    generation.base = shipped.name();
    generation.madeAt = at;
    generation.documents = documents;
    generation.heldOut = heldOutOf(documents);
    generation.penalty = learned->penalty;
    const Test test(shipped, now, *replay, local, *learned);
    for (const double step : steps) {
        CS_TRY(tryStep(test, step, *learned, generation, context));
        if (generation.refusal.isEmpty())
            break;
    }
    return generation;
}

} // namespace countersign::learning
