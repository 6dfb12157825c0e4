// SPDX-License-Identifier: Apache-2.0
#include "core/training/firstreadings.h"

#include <algorithm>

namespace countersign::training
{

namespace
{

BoostGroup groupOf(const Instance &instance, const extraction::Shortlist &list, bool set)
{
    BoostGroup group{list.views, list.before, {}};
    bool any = false;
    for (const QList<qsizetype> &members : list.members) {
        const bool right
            = std::any_of(members.cbegin(), members.cend(), [&instance](qsizetype member) {
                  return instance.right[std::size_t(member)] != 0;
              });
        group.right.push_back(right ? 1 : 0);
        any = any || right;
    }
    if (!set) {
        group.right.push_back(instance.absentRight ? 1 : 0);
        group.right.push_back(!instance.absentRight && !any ? 1 : 0);
    }
    return group;
}

} // namespace

ReaderWeights trainReaders(const std::vector<const Instance *> &instances, bool set,
                           const RankerSettings &settings)
{
    const RankerSettings own = settingsFor(instances, settings);
    return {trainRanker(instances, Reader::Words, set, own),
            trainRanker(instances, Reader::Letters, set, own)};
}

FirstReadings::FirstReadings(const Corpus &corpus, const QList<extraction::Decisions> &byHand,
                             const TrainingSettings &settings)
    : m_settings(settings)
    , m_folds(corpus.folds)
    , m_foldCount(corpus.foldCount)
{
    for (const extraction::FieldRow *row : labelledRows(corpus))
        read(corpus, *row, byHand);
}

void FirstReadings::read(const Corpus &corpus, const extraction::FieldRow &row,
                         const QList<extraction::Decisions> &byHand)
{
    Field &field = m_fields[row.key];
    field.set = extraction::isSetOfValues(row.ranking);
    field.instances = instancesOf(corpus, row, byHand);
    field.seen.assign(field.instances.size(), std::vector<Seen>(std::size_t(m_foldCount)));
    for (int first = 0; first < m_foldCount; ++first) {
        for (int second = first; second < m_foldCount; ++second)
            readParts(field, first, second);
    }
    m_weights.insert(row.key,
                     trainReaders(trainingPart(field, -1, -1), field.set, m_settings.ranker));
    for (Instance &instance : field.instances) {
        instance.question.choice = {};
        instance.question.letters = {};
    }
}

// Weights that saw neither of two parts read both of them.
void FirstReadings::readParts(Field &field, int first, int second) const
{
    const ReaderWeights weights
        = trainReaders(trainingPart(field, first, second), field.set, m_settings.ranker);
    for (std::size_t i = 0; i < field.instances.size(); ++i) {
        const int own = m_folds.at(qsizetype(i));
        if (own != first && own != second)
            continue;
        const extraction::Question &question = field.instances[i].question;
        field.seen[i][std::size_t(own == first ? second : first)]
            = {extraction::likelihoodsOf(question.choice, weights.words, field.set),
               extraction::likelihoodsOf(question.letters, weights.letters, field.set)};
    }
}

// Labelled instances of the other parts, no more documents than asked for.
std::vector<const Instance *> FirstReadings::trainingPart(const Field &field, int first,
                                                          int second) const
{
    std::vector<const Instance *> part;
    int used = 0;
    for (std::size_t i = 0; i < field.instances.size(); ++i) {
        const int own = m_folds.at(qsizetype(i));
        if (own == first || own == second
            || (m_settings.documents > 0 && used >= m_settings.documents))
            continue;
        ++used;
        if (field.instances[i].labelled)
            part.push_back(&field.instances[i]);
    }
    return part;
}

extraction::FirstLooks FirstReadings::looksAt(int document, int fold) const
{
    const int part = fold < 0 ? m_folds.at(document) : fold;
    extraction::FirstLooks looks;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const Seen &seen = field->seen[std::size_t(document)][std::size_t(part)];
        looks.insert(field.key(),
                     extraction::firstLookOf(field->instances[std::size_t(document)].question,
                                             seen.words, seen.letters, field->set));
    }
    return looks;
}

const std::vector<Instance> &FirstReadings::instances(model::FieldKey key) const
{
    return m_fields.constFind(key)->instances;
}

extraction::BoostedTrees FirstReadings::trees(const Corpus &corpus, const extraction::FieldRow &row,
                                              int fold, const BoostSettings &settings) const
{
    const Field &field = *m_fields.constFind(row.key);
    std::vector<BoostGroup> groups;
    for (const Instance *instance : trainingPart(field, fold, fold)) {
        const LabelledDocument &document = *corpus.documents[std::size_t(instance->document)];
        groups.push_back(groupOf(*instance,
                                 extraction::shortlistOf(looksAt(instance->document, fold), row.key,
                                                         row.ranking, document.reading()),
                                 field.set));
    }
    return boost(groups, field.set, settings);
}

} // namespace countersign::training
