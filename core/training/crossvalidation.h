// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/rankermodel.h"
#include "core/training/correctnesstrainer.h"
#include "core/training/firstreadings.h"
#include "core/training/judging.h"

#include <QSet>

#include <memory>

namespace countersign::training
{

// Every document as read by rankers that never saw it, nor a near duplicate of it.
struct OutOfFold {
    std::shared_ptr<const FirstReadings> first; // what the decisions were made from
    QSet<model::FieldKey> treesHelp; // whose trees lower the loss
    QList<extraction::Decisions> byHand; // one a document: by the hand-set weights
    QList<extraction::Decisions> second; // by the second reader, labelled fields only
    QList<QHash<model::FieldKey, QList<extraction::ThirdOpinion>>> third; // of the decisions
    QList<extraction::Decisions> decisions; // by rankers, where there are labels to train them
    std::vector<DecisionSample> samples; // labelled decisions, in the order of the slots
    std::vector<double> confidences; // of the samples, by models trained on the other parts
};

OutOfFold crossValidate(const Corpus &corpus, const TrainingSettings &settings);

// A model of all documents; the confidence is learned from the decisions out of fold.
extraction::RankerModel trainModel(const Corpus &corpus, const OutOfFold &outOfFold,
                                   const TrainingSettings &settings);

JudgedSet judgeOutOfFold(const Corpus &corpus, const OutOfFold &outOfFold);

// JSON lines as `extract --jsonl --profile kleister` writes them, values and confidences only.
QByteArray predictionLines(const Corpus &corpus, const OutOfFold &outOfFold);

} // namespace countersign::training
