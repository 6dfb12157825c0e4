// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/labelledreading.h"
#include "core/training/crossvalidation.h"

namespace countersign::app
{

// `train --learning-curve`: how well models of 32, 64, 128 and all documents read the others.
void sayLearningCurve(const Console &console, const training::Corpus &corpus,
                      const training::TrainingSettings &settings);

// `train --leave-out-kind KIND[,KIND]`: a model is trained without the documents whose origin,
// title or path has one of the words; some of them are then corrected, and the rest is read before
// and after. Of more than 64 documents 32 are corrected, in three turns; of fewer two thirds learn
// for the third, in turn. The corpus loses its documents.
base::Result<> sayLeftOutKinds(const Console &console, training::Corpus corpus,
                               const training::TrainingSettings &settings, const QStringList &kinds,
                               LabelledReading &reading);

} // namespace countersign::app
