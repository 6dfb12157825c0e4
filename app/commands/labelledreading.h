// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/reading.h"
#include "app/console.h"
#include "core/training/corpus.h"

namespace countersign::app
{

// Labelled documents read by the application's own recognition. Recognised pages are kept in
// `cacheFolder`, as plain text that anyone can read, under the hash of the file; an empty name
// keeps none.
class LabelledReading
{
public:
    LabelledReading(const QStringList &languages, const QString &cacheFolder);

    // A document that can't be read is named on standard error and left out.
    base::Result<training::Corpus> read(const QStringList &truthFiles, int folds,
                                        const Console &console);
    base::Result<model::OcrDocument> pagesOf(const QString &path, const Console &console);

private:
    Reading m_reading;
    QString m_cacheFolder;
};

} // namespace countersign::app
