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
    for (Instance &instance : field.instances) {
        field.worn.push_back(instance.labelled ? wornCopies(instance, m_settings.wear)
                                               : std::vector<Instance>());
        if (!field.worn.back().empty())
            instance.share = 1 - m_settings.wear.share;
    }
    field.seen.assign(field.instances.size(), std::vector<Seen>(std::size_t(m_foldCount)));
    for (int first = 0; first < m_foldCount; ++first) {
        for (int second = first; second < m_foldCount; ++second)
            readParts(field, first, second);
    }
    m_weights.insert(row.key, trained(field, -1, -1));
    field.worn = {};
    for (Instance &instance : field.instances) {
        instance.question.choice = {};
        instance.question.letters = {};
        instance.question.tags = {};
        instance.share = 1;
    }
}

// Weights that saw neither of two parts read both of them.
void FirstReadings::readParts(Field &field, int first, int second) const
{
    const ReaderWeights weights = trained(field, first, second);
    for (std::size_t i = 0; i < field.instances.size(); ++i) {
        const int own = m_folds.at(qsizetype(i));
        if (own != first && own != second)
            continue;
        const extraction::Question &question = field.instances[i].question;
        field.seen[i][std::size_t(own == first ? second : first)]
            = {extraction::likelihoodsOf(question.choice, weights.words, field.set),
               extraction::likelihoodsOf(question.letters, weights.letters, field.set),
               extraction::taggedLikelihoods(question.tags, weights.tags)};
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

// From the documents of the other parts and their worn copies.
ReaderWeights FirstReadings::trained(const Field &field, int first, int second) const
{
    std::vector<const Instance *> part = trainingPart(field, first, second);
    const RankerSettings settings = settingsFor(part.size(), m_settings.ranker);
    const std::vector<const Instance *> documents = part;
    for (const Instance *instance : documents) {
        for (const Instance &copy : field.worn[std::size_t(instance->document)])
            part.push_back(&copy);
    }
    return {trainRanker(part, Reader::Words, field.set, settings),
            trainRanker(part, Reader::Letters, field.set, settings),
            trainTagger(documents, field.set, m_settings.tagger)};
}

extraction::FirstLooks FirstReadings::looksAt(int document, int fold) const
{
    const int part = fold < 0 ? m_folds.at(document) : fold;
    extraction::FirstLooks looks;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const Seen &seen = field->seen[std::size_t(document)][std::size_t(part)];
        looks.insert(field.key(),
                     extraction::firstLookOf(field->instances[std::size_t(document)].question,
                                             seen.words, seen.letters, seen.tags, field->set));
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
