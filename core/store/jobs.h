// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/store/database.h"

#include <QJsonObject>

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

enum class JobState { Queued, Running, Done, Failed };

// Local work that has to be done once and survives a crash.
struct Job {
    model::JobId id;
    QString kind; // "recognize_page", "extract", ...
    model::DocumentId document; // may be null
    QJsonObject payload;
    int priority = 0; // higher first; then the older first
    int attempts = 0; // how often it was taken
    JobState state = JobState::Queued;
    QString lastErrorCode;
    QDateTime createdAt;
    QDateTime changedAt;

    bool operator==(const Job &) const = default;
};

struct JobCounts {
    int queued = 0;
    int running = 0;
    int done = 0;
    int failed = 0;
    int documents = 0; // that open jobs are about

    int open() const { return queued + running; }
    int total() const { return queued + running + done + failed; }
    bool operator==(const JobCounts &) const = default;
};

// The persistent queue of local jobs. Payloads are sealed.
class JobRepository
{
public:
    JobRepository(Database &database, const security::CellCipher &cells);

    base::Result<> add(const Job &job);
    // Marks the next queued job (of one of `kinds`, if any are named) as running and returns it.
    // Call it in a transaction.
    base::Result<std::optional<Job>> takeNext(const QDateTime &now, const QStringList &kinds = {});
    base::Result<> finish(const model::JobId &id, const QDateTime &now);
    base::Result<> fail(const model::JobId &id, const QString &errorCode, const QDateTime &now);
    // Back into the queue, e.g. because the work was cancelled or its error may pass.
    base::Result<> requeue(const model::JobId &id, const QString &errorCode, const QDateTime &now);
    // At start: what a killed process left running is queued again. Returns how many.
    base::Result<int> requeueRunning(const QDateTime &now);
    // Of a queued job, or of all queued jobs of a document; any other stays as it is.
    base::Result<> setPriority(const model::JobId &id, int priority);
    base::Result<> setPriority(const model::DocumentId &document, int priority);
    // Queued and failed jobs of a document; running ones go on.
    base::Result<int> removeOpen(const model::DocumentId &document);
    base::Result<int> removeDone(const QDateTime &before);

    base::Result<Job> load(const model::JobId &id) const;
    base::Result<QList<Job>> list(const model::DocumentId &document) const;
    base::Result<QList<Job>> failed() const;
    // Queued and running ones of a kind.
    base::Result<QList<Job>> openOf(const QString &kind) const;
    base::Result<JobCounts> counts() const;
    base::Result<JobCounts> counts(const model::DocumentId &document,
                                   const QString &kind = {}) const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
