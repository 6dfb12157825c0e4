// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/secondlook.h"
#include "core/training/booster.h"
#include "core/training/instances.h"
#include "core/training/rankertrainer.h"
#include "core/training/taggertrainer.h"
#include "core/training/worncopies.h"

#include <QMap>

namespace countersign::training
{

struct TrainingSettings {
    RankerSettings ranker;
    WearSettings wear;
    TaggerSettings tagger;
    BoostSettings booster;
    int documents = 0; // of each training part, at most; 0: all
};

// The readers' weights for one field.
struct ReaderWeights {
    extraction::RankerWeights words;
    extraction::RankerWeights letters;
    extraction::TagWeights tags;
};

// How the readers see every labelled field of every document, by weights that saw neither the
// document nor another part that is to be tested. What is learned from their readings is then
// learned from readings as good as those of new documents.
class FirstReadings
{
public:
    FirstReadings(const Corpus &corpus, const QList<extraction::Decisions> &byHand,
                  const TrainingSettings &settings);

    // By weights that saw neither the document's part nor part `fold`.
    extraction::FirstLooks looksAt(int document, int fold) const;
    // The field's instances without their features.
    const std::vector<Instance> &instances(model::FieldKey key) const;
    // Weights of all documents.
    const ReaderWeights &weights(model::FieldKey key) const { return *m_weights.constFind(key); }

    // Trees for a field from the documents of all parts but `fold`; -1: of all parts. `corpus` is
    // the one that was read.
    extraction::BoostedTrees trees(const Corpus &corpus, const extraction::FieldRow &row, int fold,
                                   const BoostSettings &settings) const;

private:
    struct Seen {
        extraction::Likelihoods words;
        extraction::Likelihoods letters;
        extraction::Likelihoods tags;
    };
    struct Field {
        std::vector<Instance> instances;
        std::vector<std::vector<Instance>> worn; // copies of each labelled one
        std::vector<std::vector<Seen>> seen; // by document, by the part left out as well
        bool set = false;
    };

    void read(const Corpus &corpus, const extraction::FieldRow &row,
              const QList<extraction::Decisions> &byHand);
    void readParts(Field &field, int first, int second) const;
    std::vector<const Instance *> trainingPart(const Field &field, int first, int second) const;
    ReaderWeights trained(const Field &field, int first, int second) const;

    TrainingSettings m_settings;
    QList<int> m_folds; // of the documents
    int m_foldCount = 0;
    QMap<model::FieldKey, Field> m_fields;
    QMap<model::FieldKey, ReaderWeights> m_weights;
};

} // namespace countersign::training
