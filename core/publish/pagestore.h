// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/ocr.h"

#include <QString>

#include <optional>

namespace countersign::publish
{

// The pages of one task that have been read, on disk for as long as the task takes: a program that
// was killed goes on where it stopped. Only the user can open the folder, and the pages are
// encrypted under a key that comes of the original itself, so they tell nothing to who does not
// have that. Thread-safe.
class PageStore
{
public:
    // Makes the folder when it is missing. Code: file.write_failed.
    static base::Result<PageStore> open(const QString &folder);

    // Nothing when the page is not there or its file is torn.
    std::optional<model::OcrPage> load(const QByteArray &key) const;
    base::Result<> save(const QByteArray &key, const model::OcrPage &page) const;
    // Removes everything and the folder.
    void discard() const;
    bool isEmpty() const;

private:
    explicit PageStore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QString pathOf(const QByteArray &key) const;

    QString m_folder;
};

// What a page's text depends on: the original, the page, and how it is read (ocr::readingStamp()).
// Unlike ocr::pageStamp(), which databases keep in the clear, it opens the page and is never kept.
QByteArray pageKey(const QByteArray &sourceSha256, int page, const QByteArray &readingStamp);

// Removes the folders of tasks in `parent` that nobody has gone on with for so long.
void discardOldStores(const QString &parent, int days);

} // namespace countersign::publish
