// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/publish/memoryfolder.h"
#include "core/workflow/exportwish.h"
#include "core/workflow/masking.h"
#include "core/workflow/openeddocuments.h"
#include "core/workflow/searchableexport.h"

namespace countersign::workflow
{

// Writes documents into folders, under names made of what is in them. Each step is on record before
// the file is there. Blocking; for worker threads.
class DocumentExport
{
public:
    DocumentExport(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
                   SearchableExport &searchable, const Reveals &reveals);

    base::Result<model::FileFacts> factsOf(const model::DocumentId &id, const TypeWords &words);
    // Where the files of these documents would go, in their order: two never get one name. For a
    // preview; nothing is written. Of Images, and of several originals, the first page's.
    // Attachments lie in memory as long as this object lives; code: file.no_private_memory.
    base::Result<QStringList> plannedPaths(const QList<model::DocumentId> &ids,
                                           const ExportWish &wish, const TypeWords &words);
    // Codes: file.exists, export.masked (the person may not see all of it), export.template_*,
    // document.not_yet_read, those of rendering and of AtomicFile. `path` from plannedPaths().
    base::Result<ExportedFiles> write(const model::DocumentId &id, const QString &path,
                                      const ExportWish &wish, const QString &actor,
                                      base::JobContext &context);

private:
    base::Result<QStringList> writeSearchable(const model::DocumentId &id, const QString &path,
                                              const QString &actor, ExportedFiles &files,
                                              base::JobContext &context);
    base::Result<QStringList> writeOriginals(const model::Document &document, const QString &path,
                                             OnExisting onExisting);
    base::Result<QStringList> writeTiff(const model::Document &document, const QString &path,
                                        OnExisting onExisting, base::JobContext &context);
    base::Result<QStringList> writeImages(const model::Document &document, const QString &path,
                                          OnExisting onExisting, base::JobContext &context);
    base::Result<QStringList> writeMail(const model::Document &document, const QString &path,
                                        const ExportWish &wish, const QString &actor,
                                        ExportedFiles &files, base::JobContext &context);
    base::Result<imaging::PageImage> coveredPage(const model::DocumentId &id, int page,
                                                 base::JobContext &context);
    base::Result<QString> folderFor(const ExportWish &wish);
    base::Result<> refuseMasked(const model::Document &document);

    StoreSession &m_session;
    const Engines &m_engines;
    OpenedDocuments &m_opened;
    SearchableExport &m_searchable;
    const Reveals &m_reveals;
    std::unique_ptr<publish::MemoryFolder> m_attachments; // made with the first
};

} // namespace countersign::workflow
