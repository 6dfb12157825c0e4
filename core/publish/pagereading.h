// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/ocr/documentreader.h"
#include "core/publish/pagestore.h"

#include <functional>
#include <optional>

namespace countersign::publish
{

// Reads all pages of a document on a lane's threads and keeps each in a store at once, so that
// neither the length of a document nor the end of the program matters.
class PageReading
{
public:
    // `keys`: one a page, see pageKey(). `isStopped` is asked from several threads.
    PageReading(const ocr::DocumentReader &reader, const PageStore &store, QList<QByteArray> keys,
                std::function<bool()> isStopped);

    struct Outcome {
        int readPages = 0; // now; the others were in the store
        int keptPages = 0;
        QList<int> damagedPages; // from 0; their text is empty
        std::optional<base::Error> damage; // of the last of them
    };
    // Codes: job.cancelled and what makes reading on pointless: ocr.language_missing,
    // file.write_failed; the error of the pages when none could be read.
    base::Result<Outcome> readAll(base::Lane &lane, const std::function<void(int)> &pagesDone);
    // A page that was read; one that is damaged is empty.
    base::Result<model::OcrPage> page(int index) const;

private:
    base::Result<> readPage(int index, base::JobContext &context) const;

    const ocr::DocumentReader &m_reader;
    const PageStore &m_store;
    QList<QByteArray> m_keys;
    std::function<bool()> m_isStopped;
};

} // namespace countersign::publish
