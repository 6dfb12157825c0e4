// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"
#include "core/model/ocr.h"
#include "core/ocr/ocrengine.h"

#include <QList>
#include <QMutex>

#include <functional>
#include <memory>

namespace countersign::ocr
{

struct ReadOptions {
    OcrOptions ocr;
    bool useTextLayer = true; // false: recognise every page from its image
    bool findLanguage = true; // read in the installed language that the text turns out to be in
};

// The text of one page and where it stands.
struct PageReading {
    int index = 0; // in the document, from 0
    int sourceIndex = 0;
    int sourcePage = 0; // in that source, from 0
    model::OcrPage text;
    bool blank = false; // nothing but paper
};

// Reads a document page by page: a page's own text layer where it can be trusted, else recognition
// of its image. All methods are thread-safe, so a scheduler can read pages on several workers at
// once.
class DocumentReader
{
public:
    DocumentReader(QList<std::shared_ptr<const imaging::PageSource>> sources,
                   std::shared_ptr<OcrEngine> engine, ReadOptions options = {});

    int pageCount() const { return int(m_pages.size()); }
    // Codes: page.out_of_range, those of PageSource::render() and of OcrEngine::recognise().
    base::Result<PageReading> readPage(int index, base::JobContext &context) const;
    // Reads the pages in order, telling each as it is done. A page whose image can't be drawn comes
    // out empty and is named in `damagedPages`; only a document without any readable page is an
    // error.
    struct Reading {
        model::OcrDocument document;
        QList<int> damagedPages;
    };
    base::Result<Reading> readAll(base::JobContext &context,
                                  const std::function<void(const PageReading &)> &pageDone
                                  = {}) const;

private:
    base::Result<model::OcrPage> recognise(const imaging::PageImage &image,
                                           base::JobContext &context) const;

    struct Place {
        int source = 0;
        int page = 0;
    };

    QList<std::shared_ptr<const imaging::PageSource>> m_sources;
    QList<Place> m_pages;
    std::shared_ptr<OcrEngine> m_engine;
    ReadOptions m_options;
    mutable QMutex m_mutex;
    mutable QString m_foundLanguage; // the document's, once a page has told
};

} // namespace countersign::ocr
