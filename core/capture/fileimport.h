// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"
#include "core/model/ids.h"

#include <QString>
#include <QStringList>

namespace countersign::capture
{

// One original, opened: what it is called, its hash, and its pages.
struct ImportedSource {
    QString name; // file name without folder
    imaging::SourceData data;
    model::Sha256 sha256; // of the original bytes
    std::shared_ptr<const imaging::PageSource> pages;
};

// A document to be: one file, or the images of a folder in natural name order.
struct ImportedDocument {
    QString name; // of the file or the folder
    QList<ImportedSource> sources;
    model::Sha256 sha256; // of the only source, else of the sources' hashes one after another
    QStringList skipped; // names in a folder that are no images

    int pageCount() const;
};

// Opens what a person drops, pastes or names on the command line. Decides by content, never by
// name, and never changes an original. Error codes are those of PageSource::open() and SourceData,
// and import.no_images for a folder without any; the fact "path" (or "name" for bytes) says which
// file.
class FileImport
{
public:
    explicit FileImport(imaging::Tools tools);

    // `path` is a file or a folder of images.
    base::Result<ImportedDocument> open(const QString &path, const base::Secret &password,
                                        base::JobContext &context) const;
    // Several image files as the pages of one document, in the order given.
    base::Result<ImportedDocument> openTogether(const QStringList &paths,
                                                const base::Secret &password,
                                                base::JobContext &context) const;
    // Opened images as the pages of one document; at least one.
    static ImportedDocument together(const QList<ImportedSource> &sources);
    // Content that is in memory: pasted, mailed, or an original taken from the store.
    base::Result<ImportedSource> openBytes(QByteArrayView bytes, const QString &name,
                                           const base::Secret &password,
                                           base::JobContext &context) const;
    // A side that we scanned: what it is was written down then.
    base::Result<std::shared_ptr<const imaging::PageSource>>
    openScan(QByteArrayView bytes, const QSize &sizePx, double dpi) const;

private:
    imaging::Tools m_tools;
};

} // namespace countersign::capture
