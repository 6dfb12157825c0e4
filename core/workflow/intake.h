// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/untouched.h"
#include "core/workflow/engines.h"
#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Takes originals in: opened, hashed and stored before the one transaction that makes the document,
// its audit entry and its jobs. A crash before that leaves nothing but an unnamed object.
class Intake
{
public:
    // By source of a document: what it is a picture of. May be shorter than the sources.
    using Untouched = QList<std::optional<model::UntouchedOriginal>>;

    Intake(StoreSession &session, const Engines &engines);

    // One outcome a path (one in all for `asOneDocument`); a path that can't be read does not stop
    // the others.
    QList<IngestOutcome> ingest(const QStringList &paths, const IngestOptions &options,
                                const QString &actor, base::JobContext &context);
    IngestOutcome ingestBytes(const QByteArray &bytes, const QString &name,
                              const IngestOptions &options, const QString &actor,
                              base::JobContext &context);
    // Files that are in memory, as the pages of one document.
    struct NamedBytes {
        QString name;
        QByteArray bytes;
        std::optional<model::UntouchedOriginal> untouched = {}; // that it is a picture of
    };
    IngestOutcome ingestPages(const QList<NamedBytes> &pages, const IngestOptions &options,
                              const QString &actor, base::JobContext &context);
    // Opens a stored original that came without its password. Codes: import.password_wrong,
    // document.not_locked.
    base::Result<> unlock(const model::DocumentId &id, const QString &password,
                          const QString &actor, base::JobContext &context);
    // Queues recognition again for a failed document.
    base::Result<> retry(const model::DocumentId &id, const QString &actor);

private:
    IngestOutcome ingestOne(const QStringList &paths, const IngestOptions &options,
                            const QString &actor, base::JobContext &context);
    IngestOutcome ingestOpened(const capture::ImportedDocument &imported,
                               const IngestOptions &options, const QString &actor,
                               const Untouched &untouched = {});
    // An encrypted file whose password nobody gave is kept until somebody does.
    IngestOutcome keepLocked(const imaging::SourceData &data, const QString &path,
                             const base::Error &error, const IngestOptions &options,
                             const QString &actor);
    base::Result<model::Document> store(const capture::ImportedDocument &imported,
                                        const IngestOptions &options);
    base::Result<IngestOutcome> enter(model::Document document, const base::Error *failure,
                                      const IngestOptions &options, const QString &actor,
                                      const Untouched &untouched = {});

    StoreSession &m_session;
    const Engines &m_engines;
};

// Adds one recognition job a page.
base::Result<> queueRecognition(Unit &unit, const model::Document &document);

} // namespace countersign::workflow
