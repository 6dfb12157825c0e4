// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"
#include "core/extraction/fieldranker.h"
#include "core/extraction/reading.h"
#include "core/training/truth.h"

#include <memory>
#include <vector>

namespace countersign::training
{

// A labelled document with its recognised text, read once.
class LabelledDocument
{
public:
    LabelledDocument(TruthDocument truth, const model::OcrDocument &text);
    LabelledDocument(const LabelledDocument &) = delete;
    LabelledDocument &operator=(const LabelledDocument &) = delete;

    const TruthDocument &truth() const { return m_truth; }
    // The same with what follows from the labels without being one: learned from, not judged by.
    const TruthDocument &taught() const { return m_taught; }
    void addDerived(model::FieldKey key, const QString &value); // empty: absent
    const extraction::Reading &reading() const { return *m_reading; }
    const extraction::DocumentFeatures &features() const { return *m_features; }

private:
    TruthDocument m_truth;
    TruthDocument m_taught;
    extraction::ExtractionContext m_context;
    extraction::DocumentText m_text;
    std::unique_ptr<extraction::Reading> m_reading;
    std::unique_ptr<extraction::DocumentFeatures> m_features;
};

// Documents in the order of the truth files, and the part on which each is tested.
struct Corpus {
    std::vector<std::unique_ptr<LabelledDocument>> documents;
    QList<int> folds;
    int foldCount = 5;
};

} // namespace countersign::training
