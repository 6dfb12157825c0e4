// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/ocrtask.h"
#include "core/publish/textexport.h"

namespace countersign::app
{

// The outputs beside the PDF: plain text, hOCR and ALTO, written page by page.
class TextOutputs
{
public:
    TextOutputs(const OcrTargets &targets, publish::Overwrite overwrite);

    base::Result<> open(const QList<OcrInput> &inputs, const QStringList &languages);
    // `storedSizePt` stands in for pages without a size of their own: those that could not be read.
    base::Result<> add(model::OcrPage page, const QSizeF &storedSizePt,
                       const publish::PageLabel &label);
    base::Result<> commit();

private:
    OcrTargets m_targets;
    publish::Overwrite m_overwrite;
    publish::AtomicFile m_text;
    publish::AtomicFile m_hocr;
    publish::AtomicFile m_alto;
};

} // namespace countersign::app
