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
                                            const LocalDocuments &local, qsizetype documents,
                                            base::JobContext &context)
{
    std::vector<Case> cases;
    for (qsizetype i = 0; i < documents; ++i) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const auto text = local.text(i);
        if (!text)
            return text.error();
        if (!extraction::isReadByLearnedWeights(*text))
            continue;
        for (const Case &each : casesOf(local.documents.at(i), *text, shipped))
            cases.push_back(shortened(each, shipped.fieldOf(each.key)->weights, mostWays));
        context.setProgress(0.4 * double(i + 1) / double(documents));
    }
    return cases;
}

base::Result<std::vector<Pair>> heldOutPairs(const extraction::RankerModel &now,
                                             const extraction::RankerModel &challenger,
                                             const LocalDocuments &local, qsizetype from,
                                             base::JobContext &context)
{
    std::vector<Pair> pairs;
    for (qsizetype i = from; i < local.documents.size(); ++i) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const auto text = local.text(i);
        if (!text)
            return text.error();
        const TaughtDocument &taught = local.documents.at(i);
        const training::LabelledDocument document(taught.truth, *text);
        const auto before = outcomesOf(now, document);
        const auto after = outcomesOf(challenger, document);
        for (auto field = before.cbegin(); field != before.cend(); ++field)
            pairs.push_back({field.key(), taught.layout, *field, after.value(field.key())});
    }
    return pairs;
}

struct TestResult {
    Trials shipped;
    Trials local;
};

base::Result<TestResult> tested(const extraction::RankerModel &shipped,
                                const extraction::RankerModel &now, const LocalDocuments &local,
                                const model::Generation &generation, base::JobContext &context)
{
    const auto challenger = adaptedModel(shipped, generation);
    if (!challenger)
        return challenger.error();
    const auto pairs = heldOutPairs(now, *challenger, local, generation.documents, context);
    if (!pairs)
        return pairs.error();
    const auto replay = shippedReplay(shipped);
    if (!replay)
        return replay.error();
    return TestResult{trialsOf(pairsOf(replay->tested, weightsOf(shipped), weightsOf(*challenger))),
                      trialsOf(*pairs)};
}

// The challenger's weights, those of the fields given as they are now.
Weights keptFields(Weights challenger, const Weights &now, const QList<model::FieldKey> &kept)
{
    for (const model::FieldKey key : kept)
        challenger[key] = now[key];
    return challenger;
}

Weights partOfTheWay(const Weights &base, Weights learned, double step)
{
    for (auto field = learned.begin(); field != learned.end(); ++field) {
        const extraction::RankerWeights &from = base[field.key()];
        for (std::size_t i = 0; i < field->size(); ++i)
            (*field)[i] = from[i] + float(step) * ((*field)[i] - from[i]);
    }
    return learned;
}

// Tests what was learned, then once more without the fields that it would read worse, which it
// returns: one field that is read no better is no reason to leave the others as they are.
base::Result<QList<model::FieldKey>>
testLearned(const extraction::RankerModel &shipped, const extraction::RankerModel &now,
            const LocalDocuments &local, const Weights &learned, model::Generation &generation,
            base::JobContext &context)
{
    QList<model::FieldKey> lost;
    for (int turn = 0; turn < 2; ++turn) {
        generation.changes
            = changesOf(weightsOf(shipped), keptFields(learned, weightsOf(now), lost));
        const auto result = tested(shipped, now, local, generation, context);
        if (!result)
            return result.error();
        generation.shipped = result->shipped.list();
        generation.local = result->local.list();
        generation.refusal = refusal(result->shipped, result->local);
        const QList<model::FieldKey> worse = lostFields(result->shipped, result->local);
        if (turn > 0 || worse.isEmpty())
            break;
        lost = worse;
    }
    return lost;
}

// What passed is fitted once more, the newest documents among the others; it reads only if it keeps
// the old skills, too.
base::Result<> learnFromAll(const extraction::RankerModel &shipped, const LocalDocuments &local,
                            const Weights &kept, double step,
                            const QList<model::FieldKey> &keptKeys, model::Generation &generation,
                            base::JobContext &context)
{
    const auto whole = fitted(shipped, local, int(local.documents.size()), context);
    if (!whole)
        return whole.error();
    const auto challenger = adaptedModel(shipped, *whole);
    if (!challenger)
        return challenger.error();
    const auto replay = shippedReplay(shipped);
    if (!replay)
        return replay.error();
    const Weights base = weightsOf(shipped);
    const Weights learned
        = keptFields(partOfTheWay(base, weightsOf(*challenger), step), kept, keptKeys);
    if (losesNone(trialsOf(pairsOf(replay->tested, base, learned))))
        generation.changes = changesOf(base, learned);
    return {};
}

} // namespace

int heldOutOf(int documents)
{
    return std::clamp(documents / 4, 4, mostHeldOut);
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
                                       const LocalDocuments &local, int documents,
                                       base::JobContext &context)
{
    const auto replay = shippedReplay(shipped);
    if (!replay)
        return replay.error();
    const auto cases = taughtCases(shipped, local, documents, context);
    if (!cases)
        return cases.error();
    const Weights base = weightsOf(shipped);
    const auto learned = refit(*cases, replay->rehearsed, base, context);
    if (!learned)
        return learned.error();
    model::Generation generation;
    generation.base = shipped.name();
    generation.documents = documents;
    generation.penalty = learned->penalty;
    generation.changes = changesOf(base, learned->weights);
    return generation;
}

base::Result<model::Generation> makeGeneration(const extraction::RankerModel &shipped,
                                               const extraction::RankerModel &now,
                                               const LocalDocuments &local, const QDateTime &at,
                                               base::JobContext &context)
{
    const auto documents = int(local.documents.size());
    if (documents < fewestDocuments)
        return base::Error{base::ErrorKind::Conflict,
                           u"learning.too_few"_s,
                           {{u"count"_s, documents}, {u"needed"_s, fewestDocuments}}};
    const int heldOut = heldOutOf(documents);
    auto generation = fitted(shipped, local, documents - heldOut, context);
    if (!generation)
        return generation;
    context.setProgress(0.8);
    generation->madeAt = at;
    generation->heldOut = heldOut;
    const auto challenger = adaptedModel(shipped, *generation);
    if (!challenger)
        return challenger.error();
    const Weights base = weightsOf(shipped);
    for (const double step : steps) {
        const auto lost
            = testLearned(shipped, now, local, partOfTheWay(base, weightsOf(*challenger), step),
                          *generation, context);
        if (!lost)
            return lost.error();
        if (!generation->refusal.isEmpty())
            continue;
        CS_TRY(learnFromAll(shipped, local, weightsOf(now), step, *lost, *generation, context));
        break;
    }
    return generation;
}

} // namespace countersign::learning
