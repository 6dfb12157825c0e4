// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/extraction/boostedtrees.h"
#include "core/extraction/correctness.h"
#include "core/extraction/fieldranker.h"
#include "core/extraction/tagchain.h"

#include <QMap>

#include <memory>

namespace countersign::extraction
{

// What was learned about one field.
struct LearnedField {
    RankerWeights weights; // featureBuckets of them, as of the next
    RankerWeights letters; // of the second reader
    TagWeights tags; // of the third reader, tagWeightCount of them
    BoostedTrees trees; // of the second look
    CorrectnessWeights correctness;
    // What an office's decisions added to `weights`, for documents of its kinds; mostly empty.
    RankerWeights local = {};
    Calibration calibration = {}; // likewise
};

// How far a document is of the kinds that `kinds` tells, 0 to 1; all are, where it is empty.
double shareOfKind(const Choice &choice, const RankerWeights &kinds);

// `weights` with what was added for documents of a kind, as far as one is of that kind.
RankerWeights weightsOfKind(const RankerWeights &weights, const RankerWeights &local, double share);

// Weights of all fields that there were labelled documents for. A value; made by `countersign
// train`, described in resources/models/fields.md.
class RankerModel
{
public:
    const LearnedField *fieldOf(model::FieldKey key) const;
    void setField(model::FieldKey key, LearnedField field);
    // On top of every field's own.
    const BoostedTrees &correctnessTrees() const { return m_trees; }
    void setCorrectnessTrees(BoostedTrees trees) { m_trees = std::move(trees); }

    // Tells the kinds of documents that an office decided about from those that the model was made
    // from, by what is known of a document as a whole; empty where nothing was learned.
    const RankerWeights &kinds() const { return m_kinds; }
    void setKinds(RankerWeights kinds) { m_kinds = std::move(kinds); }

    // The first reader's weights for one document.
    RankerWeights weightsFor(model::FieldKey key, const Choice &choice) const;

    // Short name of what it was trained from, for FieldCandidate::producer.
    QString name() const { return m_name; }
    void setName(const QString &name) { m_name = name; }

    // A sample of what it was made from, see core/learning; empty where there is none.
    QByteArray replay() const { return m_replay; }
    void setReplay(const QByteArray &replay) { m_replay = replay; }

    // CBOR, weights as 16-bit integers; the same model gives the same bytes. Codes:
    // model.invalid.
    QByteArray toBytes() const;
    static base::Result<RankerModel> fromBytes(const QByteArray &bytes);

    // The model that comes with the application; loaded once.
    static std::shared_ptr<const RankerModel> shipped();

private:
    QMap<model::FieldKey, LearnedField> m_fields;
    BoostedTrees m_trees;
    RankerWeights m_kinds;
    QString m_name;
    QByteArray m_replay;
};

} // namespace countersign::extraction
