// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"
#include "core/model/ocr.h"
#include "core/publish/atomicfile.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace countersign::publish
{

// One original whose pages go into the PDF.
struct SearchableSource {
    imaging::SourceData data;
    std::shared_ptr<const imaging::PageSource> pages;
    std::shared_ptr<const base::Secret> password; // of an encrypted PDF; null for none
    QByteArray sha256; // of the original
};

struct SearchableOptions {
    QString producer; // "Countersign 0.1.0"
    QDateTime writtenAt;
};

struct SearchableReport {
    int pages = 0;
    int recognisedPages = 0; // that got a text layer
    QList<int> damagedPages; // from 0; their image could not be taken over
    bool signedOriginal = false; // the signatures are not in the copy
    QStringList pdfaObstacles; // empty: the file says that it is PDF/A-2b
    qint64 bytes = 0;

    bool isPdfa() const { return pdfaObstacles.isEmpty(); }
};

// The text of a page of all sources together, from 0.
using PageTexts = std::function<base::Result<model::OcrPage>(int page)>;

// Writes the pages of all sources as one PDF that can be searched: images as they are coded, PDF
// pages with all that is on them, recognised text invisibly under them; as PDF/A-2b wherever the
// originals allow that. Memory does not grow with the images. Codes: those of AtomicFile, of
// PageTexts, pdf.write_failed, import.damaged, import.page_damaged, job.cancelled.
base::Result<SearchableReport> writeSearchablePdf(const QList<SearchableSource> &sources,
                                                  const PageTexts &texts,
                                                  const SearchableOptions &options,
                                                  const imaging::Tools &tools, AtomicFile &file,
                                                  base::JobContext &context);

} // namespace countersign::publish
