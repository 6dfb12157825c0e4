// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/store/capturebatches.h"
#include "core/store/casework.h"
#include "core/store/crmlinks.h"
#include "core/store/decisions.h"
#include "core/store/documents.h"
#include "core/store/envelopes.h"
#include "core/store/fields.h"
#include "core/store/inbox.h"
#include "core/store/inlets.h"
#include "core/store/jobs.h"
#include "core/store/learned.h"
#include "core/store/likenesses.h"
#include "core/store/ocrpages.h"
#include "core/store/outbox.h"
#include "core/store/previews.h"
#include "core/store/records.h"
#include "core/store/reports.h"
#include "core/store/rules.h"
#include "core/store/searchindex.h"
#include "core/store/settings.h"
#include "core/store/workspace.h"
#include "core/workflow/seat.h"

#include <memory>

namespace countersign::workflow
{

// What one piece of database work has at hand: a connection and everything that speaks through it.
struct Unit {
    Unit(store::Database &connection, store::Workspace &workspace, audit::AuditLog *log,
         const base::Clock &clock, const Seat &seat);

    store::Database &database;
    const security::CellCipher &cells;
    store::DocumentRepository documents;
    store::OcrPageRepository ocrPages;
    store::PreviewRepository previews;
    store::FieldRepository fields;
    store::CaseworkRepository casework;
    store::RuleRepository rules;
    store::DecisionRepository decisions;
    store::RecordRepository records;
    store::EnvelopeRepository envelopes;
    store::CrmLinkRepository crmLinks;
    store::ReportRepository reports;
    store::JobRepository jobs;
    store::OutboxRepository outbox;
    store::InboxRepository inbox;
    store::SettingsRepository settings;
    store::LearnedRepository learned;
    store::CaptureRepository batches;
    store::LikenessRepository likenesses;
    store::InletRepository inlets;
    store::SearchIndex search;
    const base::Clock &clock;
    const Seat &seat;

    // Writes an audit entry in the running transaction. Refused when it is of somebody who may not
    // do this; see checkMay().
    base::Result<> record(const QString &actor, const QString &action,
                          const model::DocumentId &document, const QJsonObject &details = {});
    // Adds a wish to the outbox, due now; nothing happens when its key is there already.
    base::Result<> wish(const QString &kind, const model::DocumentId &document,
                        const QByteArray &payload, const QString &key);
    base::Result<> addJob(const QString &kind, const model::DocumentId &document,
                          const QJsonObject &payload, int priority);

private:
    audit::AuditLog *m_log;
};

// The workspace's database at work: one connection that writes, on a lane of its own, and one that
// reads for the screens. write() and read() block the calling thread, which is a worker's or the
// command line's; the Async forms are for the desktop.
class StoreSession
{
public:
    // Audit checkpoints are copied to the folder set in the workspace, else to `checkpointFolder`.
    static base::Result<std::unique_ptr<StoreSession>>
    open(store::Workspace &workspace, const QString &checkpointFolder, const base::Clock &clock);
    ~StoreSession();
    StoreSession(const StoreSession &) = delete;
    StoreSession &operator=(const StoreSession &) = delete;

    // `work` is Result<T>(Unit &), run in one transaction that is committed when it succeeds.
    template <typename T = void, typename Work>
    base::Result<T> write(Work work)
    {
        return m_writeLane.runAndWait<T>(inTransaction<T>(std::move(work)));
    }
    template <typename T = void, typename Work>
    QFuture<base::Result<T>> writeAsync(Work work)
    {
        return m_writeLane.run<T>(inTransaction<T>(std::move(work)));
    }
    template <typename T, typename Work>
    base::Result<T> read(Work work)
    {
        return m_readLane.runAndWait<T>(
            [this, work = std::move(work)](base::JobContext &) { return work(*m_readUnit); });
    }
    template <typename T, typename Work>
    QFuture<base::Result<T>> readAsync(Work work)
    {
        return m_readLane.run<T>(
            [this, work = std::move(work)](base::JobContext &) { return work(*m_readUnit); });
    }

    store::Workspace &workspace() { return m_workspace; }
    const base::Clock &clock() const { return m_clock; }
    Seat &seat() { return m_seat; }
    // Signs a checkpoint of the audit log now.
    base::Result<> checkpoint();
    base::Result<model::AuditVerification> verifyAudit();
    base::Result<> exportAudit(QIODevice &out);

private:
    StoreSession(store::Workspace &workspace, const base::Clock &clock);
    base::Result<> openWriter(const QString &checkpointFolder);
    base::Result<> openReader();

    void checkpointWhenDue();

    template <typename T, typename Work>
    auto inTransaction(Work work)
    {
        return [this, work = std::move(work)](base::JobContext &) mutable -> base::Result<T> {
            auto transaction = store::Transaction::begin(*m_writer);
            if (!transaction)
                return transaction.error();
            base::Result<T> result = work(*m_writeUnit);
            if (!result)
                return result;
            if (auto committed = transaction->commit(); !committed)
                return committed.error();
            checkpointWhenDue();
            return result;
        };
    }

    store::Workspace &m_workspace;
    const base::Clock &m_clock;
    Seat m_seat;
    base::Lane m_writeLane;
    base::Lane m_readLane;
    QString m_checkpointFolder;
    std::unique_ptr<store::Database> m_writer;
    std::unique_ptr<store::Database> m_reader;
    std::unique_ptr<audit::AuditLog> m_audit;
    std::unique_ptr<Unit> m_writeUnit;
    std::unique_ptr<Unit> m_readUnit;
};

} // namespace countersign::workflow
