// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ocr/documentreader.h"
#include "core/workflow/engines.h"
#include "core/workflow/storesession.h"

#include <QMutex>

namespace countersign::workflow
{

// A stored document opened for reading: its originals, decrypted in memory, and a reader over them.
struct OpenedDocument {
    model::Document document;
    QList<std::shared_ptr<const imaging::PageSource>> sources;
    std::shared_ptr<const ocr::DocumentReader> reader;
    QByteArray readingStamp; // see ocr::readingStamp()

    base::Result<imaging::PageImage> render(int pageIndex, double dpi, base::JobContext &context,
                                            imaging::ColourMode colour
                                            = imaging::ColourMode::Colour) const;
};

// Keeps the documents used last open, so that the pages of one are not each decrypted and parsed
// anew. Thread-safe.
class OpenedDocuments
{
public:
    OpenedDocuments(StoreSession &session, const Engines &engines);

    base::Result<std::shared_ptr<const OpenedDocument>> open(const model::DocumentId &id,
                                                             base::JobContext &context);
    void forget(const model::DocumentId &id);
    void forgetAll();

private:
    struct Loaded {
        model::Document document;
        base::Secret password;
        ocr::ReadOptions options;
    };
    base::Result<std::shared_ptr<const OpenedDocument>> load(const model::DocumentId &id,
                                                             base::JobContext &context);

    StoreSession &m_session;
    const Engines &m_engines;
    QMutex m_mutex;
    QList<std::shared_ptr<const OpenedDocument>> m_recent; // newest first
};

// How pages are read by the workspace's settings: in the languages set, "eng" when none were.
base::Result<ocr::ReadOptions> readOptions(Unit &unit);

} // namespace countersign::workflow
