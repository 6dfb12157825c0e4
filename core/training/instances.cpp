// SPDX-License-Identifier: Apache-2.0
#include "core/training/instances.h"

#include "core/training/valueforms.h"

#include <algorithm>

namespace countersign::training
{

namespace
{

using ValueForm = QString (*)(model::FieldKey, const QString &);

// Marks candidates of a value; false when there is none.
bool markRight(Instance &instance, model::FieldKey key, const QString &value, ValueForm form)
{
    const QString wanted = form(key, value);
    bool found = false;
    for (qsizetype i = 0; i < instance.question.candidates.size(); ++i) {
        if (form(key, instance.question.candidates.at(i).normalised) == wanted) {
            instance.right[std::size_t(i)] = 1;
            found = true;
        }
    }
    return found;
}

// Where no candidate is printed as the truth is, those that mean it are right.
void markTruth(Instance &instance, const TruthDocument &truth, model::FieldKey key)
{
    const QStringList values = truth.values.value(key);
    instance.right.assign(std::size_t(instance.question.candidates.size()), 0);
    instance.absentRight = values.isEmpty();
    bool any = values.isEmpty();
    for (const QString &value : values) {
        any = markRight(instance, key, value, strictForm)
            || markRight(instance, key, value, relaxedForm) || any;
    }
    instance.unseenRight = !any;
}

} // namespace

QList<const extraction::FieldRow *> labelledRows(const Corpus &corpus)
{
    QList<const extraction::FieldRow *> rows;
    for (const extraction::FieldRow &row : extraction::fieldCatalogue()) {
        if (std::any_of(corpus.documents.begin(), corpus.documents.end(),
                        [&row](const auto &d) { return d->taught().keys.contains(row.key); }))
            rows.append(&row);
    }
    return rows;
}

QList<extraction::Decisions> decisionsByHand(const Corpus &corpus)
{
    QList<extraction::Decisions> result;
    for (const auto &document : corpus.documents) {
        extraction::Decisions decisions;
        for (const extraction::FieldRow &row : extraction::fieldCatalogue())
            decisions.insert(row.key,
                             extraction::rankCandidates(
                                 row.generate(document->reading(), decisions), row.ranking));
        result.append(decisions);
    }
    return result;
}

std::vector<Instance> instancesOf(const Corpus &corpus, const extraction::FieldRow &row,
                                  const QList<extraction::Decisions> &byHand)
{
    std::vector<Instance> instances;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const LabelledDocument &document = *corpus.documents[i];
        Instance instance;
        instance.document = int(i);
        instance.labelled = document.taught().keys.contains(row.key);
        instance.question = extraction::questionOf(
            document.features(), row.key, row.generate(document.reading(), byHand.at(qsizetype(i))),
            row.ranking);
        if (instance.labelled)
            markTruth(instance, document.taught(), row.key);
        instances.push_back(std::move(instance));
    }
    return instances;
}

} // namespace countersign::training
