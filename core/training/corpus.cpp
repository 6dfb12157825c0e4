// SPDX-License-Identifier: Apache-2.0
#include "core/training/corpus.h"

namespace countersign::training
{

LabelledDocument::LabelledDocument(TruthDocument truth, const model::OcrDocument &text)
    : m_truth(std::move(truth))
    , m_taught(m_truth)
    , m_text(text)
    , m_reading(std::make_unique<extraction::Reading>(extraction::readingOf(m_text, m_context)))
    , m_features(std::make_unique<extraction::DocumentFeatures>(*m_reading))
{
}

void LabelledDocument::addDerived(model::FieldKey key, const QString &value)
{
    m_taught.keys.append(key);
    if (!value.isEmpty())
        m_taught.values[key] = {value};
}

} // namespace countersign::training
