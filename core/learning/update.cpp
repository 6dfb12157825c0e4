// SPDX-License-Identifier: Apache-2.0
#include "core/learning/update.h"

#include "core/extraction/fieldextractor.h"
#include "core/learning/adaptation.h"
#include "core/learning/calibration.h"
#include "core/learning/refit.h"
#include "core/learning/replay.h"
#include "core/training/judging.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace countersign::learning
{

namespace
{

constexpr int mostHeldOut = 100;
constexpr int mostWays = 24; // candidates of a case that are learned from
// Where the whole of what was learned about a field costs old skills, a part of it may not.
constexpr double shortestStep = 0.25;

using ReadFields = QList<model::ExtractedField>;
using Outcomes = QMap<model::FieldKey, Outcome>;

QList<training::ReadValue> readValues(const ReadFields &fields, model::FieldKey key)
{
    QList<training::ReadValue> read;
    for (const model::ExtractedField &field : fields) {
        if (field.best.key == key)
            read.append({field.best.normalised, field.best.confidence, {}});
    }
    return read;
}

ReadFields readBy(const extraction::RankerModel &model, const training::LabelledDocument &document)
{
    const extraction::FieldExtractor extractor(
        std::shared_ptr<const extraction::RankerModel>(&model, [](const auto *) {}));
    return extractor.extract(document.reading());
}

void addDecisions(std::vector<Decision> &decisions, const extraction::RankerModel &model,
                  const training::LabelledDocument &document, int layout)
{
    const ReadFields fields = readBy(model, document);
    for (const model::FieldKey key : document.truth().keys) {
        if (model.fieldOf(key) == nullptr)
            continue;
        const QList<training::ReadValue> read = readValues(fields, key);
        const QList<bool> right = training::rightByMeaning(document.truth(), key, read);
        for (qsizetype i = 0; i < read.size(); ++i)
            decisions.push_back({key, read.at(i).confidence, right.at(i), layout});
    }
}

Outcome outcomeOfField(const training::TruthDocument &truth, model::FieldKey key,
                       const ReadFields &fields)
{
    const QList<training::ReadValue> read = readValues(fields, key);
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

// What of a change is tried: how far each field goes, and confidence set right.
struct Attempt {
    QMap<model::FieldKey, double> steps; // fields that are not here stay
    Recalibration recalibration = {};

    Change of(const Refit &learned) const { return changed(learned.change, recalibration.all); }
    // The same, learned without one part of the documents.
    Change of(const Refit &learned, std::size_t part) const
    {
        return changed(learned.without[part], recalibration.without[part]);
    }

private:
    Change changed(const Change &change, const Calibrations &calibrations) const
    {
        Change part{{}, change.kinds, calibrations};
        for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
            extraction::RankerWeights added = change.added.value(step.key());
            for (float &weight : added)
                weight *= float(*step);
            part.added.insert(step.key(), std::move(added));
        }
        return part;
    }
};

Attempt wholeOf(const Change &change)
{
    Attempt attempt;
    for (auto added = change.added.cbegin(); added != change.added.cend(); ++added)
        attempt.steps.insert(added.key(), 1.0);
    return attempt;
}

// With these fields going half as far, or not at all.
Attempt halved(Attempt attempt, const QList<model::FieldKey> &fields)
{
    for (const model::FieldKey key : fields) {
        const auto step = attempt.steps.find(key);
        if (step == attempt.steps.end())
            continue;
        *step /= 2;
        if (*step < shortestStep)
            attempt.steps.erase(step);
    }
    return attempt;
}

struct TestResult {
    Trials shipped; // on shipped cases, against the shipped reader
    Trials local; // on the newest documents, against the shipped reader
    Trials sinceThen; // on those that the reader of now has not learned from, against that one
};

// Why what was tested may not read; empty when it may.
QString refusalOf(const TestResult &result)
{
    const QString reason = refusal(result.shipped, result.local);
    return reason.isEmpty() && !losesNone({{}, result.sinceThen.all}) ? u"learning.no_gain"_s
                                                                      : reason;
}

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
        std::vector<Pair> pairs;
        std::vector<Pair> since;
        CS_TRY(eachTested(attempt, context, [&](const Tested &tested) {
            const int layout = tested.layout;
            const Outcomes after = outcomesOf(tested.challenger, tested.document);
            addPairs(pairs, layout, outcomesOf(m_shipped, tested.document), after);
            if (tested.isNewToReader)
                addPairs(since, layout, outcomesOf(m_now.model, tested.document), after);
        }));
        return TestResult{
            trialsOf(pairsOf(m_replay.tested, weightsOf(m_shipped), attempt.of(m_learned))),
            trialsOf(pairs), trialsOf(since)};
    }

    // Each document as read by what the other parts taught.
    base::Result<std::vector<Decision>> decisions(const Attempt &attempt,
                                                  base::JobContext &context) const
    {
        std::vector<Decision> decisions;
        CS_TRY(eachTested(attempt, context, [&](const Tested &tested) {
            addDecisions(decisions, tested.challenger, tested.document, tested.layout);
        }));
        return decisions;
    }

private:
    // One of the newest documents with the reader that the other parts taught.
    struct Tested {
        const training::LabelledDocument &document;
        const extraction::RankerModel &challenger;
        int layout = 0;
        bool isNewToReader = false; // the reader of now has not learned from it
    };

    base::Result<> eachTested(const Attempt &attempt, base::JobContext &context,
                              const std::function<void(const Tested &)> &test) const
    {
        std::vector<extraction::RankerModel> challengers;
        for (std::size_t part = 0; part < m_learned.without.size(); ++part)
            challengers.push_back(changedModel(m_shipped, attempt.of(m_learned, part)));
        const qsizetype from = m_local.documents.size() - heldOutOf(int(m_local.documents.size()));
        for (qsizetype i = from; i < m_local.documents.size(); ++i) {
            if (context.isCancelled())
                return base::JobContext::cancelledError();
            const auto text = m_local.text(i);
            if (!text)
                return text.error();
            const TaughtDocument &taught = m_local.documents.at(i);
            test({training::LabelledDocument(taught.truth, *text),
                  challengers[std::size_t(partOf(taught.layout))], taught.layout,
                  m_now.since.isValid() && taught.approvedAt > m_now.since});
        }
        return {};
    }

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

// The fields that go farthest.
QList<model::FieldKey> longest(const Attempt &attempt)
{
    const QList<double> steps = attempt.steps.values();
    return steps.isEmpty() ? QList<model::FieldKey>()
                           : attempt.steps.keys(*std::max_element(steps.begin(), steps.end()));
}

// Tests what was learned, then again with half, a quarter and nothing of the fields that it would
// read worse, or of those that go farthest where none alone is the reason: one field that is read
// no better is no reason to leave the others as they are.
base::Result<Attempt> tryWeights(const Test &test, const Refit &learned,
                                 model::Generation &generation, base::JobContext &context)
{
    Attempt attempt = wholeOf(learned.change);
    while (true) {
        const auto result = test.result(attempt, context);
        if (!result)
            return result.error();
        generation.changes = changesOf(attempt.of(learned));
        generation.shipped = result->shipped.list();
        generation.local = result->local.list();
        generation.refusal = refusalOf(*result);
        if (generation.refusal.isEmpty())
            return attempt;
        const QList<model::FieldKey> lost = lostFields(result->shipped, result->local);
        Attempt shorter = halved(attempt, lost);
        if (shorter.steps == attempt.steps)
            shorter = halved(attempt, longest(attempt));
        if (shorter.steps.isEmpty())
            return attempt;
        attempt = std::move(shorter);
    }
}

// Confidence follows what people decided, also where nothing else was learned: how likely a reading
// is right may differ here though the readings are the same. Has to pass the same test.
base::Result<> tryRecalibration(const Test &test, Attempt attempt, const Refit &learned,
                                model::Generation &generation, base::JobContext &context)
{
    if (!generation.refusal.isEmpty())
        attempt.steps.clear();
    const auto decisions = test.decisions(attempt, context);
    if (!decisions)
        return decisions.error();
    attempt.recalibration = recalibrate(*decisions);
    if (attempt.recalibration.all.isEmpty())
        return {};
    const auto result = test.result(attempt, context);
    if (!result)
        return result.error();
    if (!refusalOf(*result).isEmpty())
        return {};
    generation.changes = changesOf(attempt.of(learned));
    generation.shipped = result->shipped.list();
    generation.local = result->local.list();
    generation.refusal.clear();
    generation.calibrated = attempt.recalibration.all.keys();
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
    const ReadFields fields = readBy(model, document);
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
    const auto tried = tryWeights(test, *learned, generation, context);
    if (!tried)
        return tried.error();
    CS_TRY(tryRecalibration(test, *tried, *learned, generation, context));
    return generation;
}

} // namespace countersign::learning
