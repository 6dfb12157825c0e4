// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobs.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return u"queued"_s;
    case JobState::Running:
        return u"running"_s;
    case JobState::Done:
        return u"done"_s;
    case JobState::Failed:
        return u"failed"_s;
    }
    return {};
}

base::Result<JobState> parseJobState(const QString &name)
{
    for (const JobState state :
         {JobState::Queued, JobState::Running, JobState::Done, JobState::Failed}) {
        if (jobStateName(state) == name)
            return state;
    }
    return corruptRow();
}

base::Error jobMissing()
{
    return {base::ErrorKind::NotFound, u"job.not_found"_s, {}};
}

// Reading order of readJob().
QString selectJobs()
{
    return u"SELECT id, kind, document_id, priority, attempts, state, last_error_code, created_at,"
           " changed_at, payload FROM job"_s;
}

base::Result<Job> readJob(const security::CellCipher &cells, const Statement &row)
{
    const TableCells table(cells, u"job"_s);
    auto payload = table.open(row.text(0), u"payload"_s, row.bytes(9));
    if (!payload)
        return payload.error();
    auto state = parseJobState(row.text(5));
    if (!state)
        return state.error();
    Job job;
    job.id = idAt<model::JobId>(row, 0);
    job.kind = row.text(1);
    job.document = idAt<model::DocumentId>(row, 2);
    job.payload = QJsonDocument::fromJson(*payload).object();
    job.priority = row.count(3);
    job.attempts = row.count(4);
    job.state = *state;
    job.lastErrorCode = row.text(6);
    job.createdAt = row.time(7);
    job.changedAt = row.time(8);
    return job;
}

base::Result<> setJobState(Database &database, const model::JobId &id, JobState state,
                           const QString &errorCode, const QDateTime &now)
{
    Statement update = database.prepare(
        u"UPDATE job SET state = ?, last_error_code = ?, changed_at = ? WHERE id = ?"_s);
    update.bindAll(jobStateName(state), errorCode, now, id.toString());
    return executeOnRow(std::move(update), jobMissing());
}

base::Result<JobCounts> readCounts(Statement select)
{
    JobCounts counts;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return counts;
        auto state = parseJobState(select.text(0));
        if (!state)
            return state.error();
        switch (*state) {
        case JobState::Queued:
            counts.queued = select.count(1);
            break;
        case JobState::Running:
            counts.running = select.count(1);
            break;
        case JobState::Done:
            counts.done = select.count(1);
            break;
        case JobState::Failed:
            counts.failed = select.count(1);
            break;
        }
    }
}

} // namespace

JobRepository::JobRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> JobRepository::add(const Job &job)
{
    const QString id = job.id.toString();
    const TableCells table(m_cells, u"job"_s);
    const QByteArray payload = QJsonDocument(job.payload).toJson(QJsonDocument::Compact);
    Statement insert = m_database.prepare(
        u"INSERT INTO job (id, kind, document_id, priority, attempts, state, last_error_code,"
        " created_at, changed_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bindAll(id, job.kind, QString(), job.priority, job.attempts, jobStateName(job.state),
                   job.lastErrorCode, job.createdAt, job.changedAt,
                   table.seal(id, u"payload"_s, payload));
    bindId(insert, 2, job.document);
    CS_TRY(insert.execute());
    return {};
}

base::Result<std::optional<Job>> JobRepository::takeNext(const QDateTime &now,
                                                         const QStringList &kinds)
{
    QString condition = u" WHERE state = ?"_s;
    if (!kinds.isEmpty())
        condition += u" AND kind IN (%1)"_s.arg(QStringList(kinds.size(), u"?"_s).join(u','));
    Statement select = m_database.prepare(selectJobs() + condition
                                          + u" ORDER BY priority DESC, number LIMIT 1"_s);
    select.bind(0, jobStateName(JobState::Queued));
    for (int i = 0; i < kinds.size(); ++i)
        select.bind(i + 1, kinds[i]);
    auto next = first<Job>(std::move(select),
                           [this](const Statement &row) { return readJob(m_cells, row); });
    if (!next || !*next)
        return next;
    Job &job = **next;
    job.state = JobState::Running;
    ++job.attempts;
    job.changedAt = now;
    Statement update = m_database.prepare(
        u"UPDATE job SET state = ?, attempts = ?, changed_at = ? WHERE id = ?"_s);
    update.bindAll(jobStateName(job.state), job.attempts, now, job.id.toString());
    CS_TRY(update.execute());
    return next;
}

base::Result<> JobRepository::finish(const model::JobId &id, const QDateTime &now)
{
    return setJobState(m_database, id, JobState::Done, {}, now);
}

base::Result<> JobRepository::fail(const model::JobId &id, const QString &errorCode,
                                   const QDateTime &now)
{
    return setJobState(m_database, id, JobState::Failed, errorCode, now);
}

base::Result<> JobRepository::requeue(const model::JobId &id, const QString &errorCode,
                                      const QDateTime &now)
{
    return setJobState(m_database, id, JobState::Queued, errorCode, now);
}

base::Result<int> JobRepository::requeueRunning(const QDateTime &now)
{
    Statement update
        = m_database.prepare(u"UPDATE job SET state = ?, changed_at = ? WHERE state = ?"_s);
    update.bindAll(jobStateName(JobState::Queued), now, jobStateName(JobState::Running));
    auto changed = update.execute();
    if (!changed)
        return changed.error();
    return int(*changed);
}

base::Result<> JobRepository::setPriority(const model::JobId &id, int priority)
{
    Statement update
        = m_database.prepare(u"UPDATE job SET priority = ? WHERE id = ? AND state = ?"_s);
    update.bindAll(priority, id.toString(), jobStateName(JobState::Queued));
    CS_TRY(update.execute());
    return {};
}

base::Result<> JobRepository::setPriority(const model::DocumentId &document, int priority)
{
    Statement update
        = m_database.prepare(u"UPDATE job SET priority = ? WHERE document_id = ? AND state = ?"_s);
    update.bindAll(priority, document.toString(), jobStateName(JobState::Queued));
    CS_TRY(update.execute());
    return {};
}

base::Result<int> JobRepository::removeOpen(const model::DocumentId &document)
{
    Statement erase
        = m_database.prepare(u"DELETE FROM job WHERE document_id = ? AND state IN (?, ?)"_s);
    erase.bindAll(document.toString(), jobStateName(JobState::Queued),
                  jobStateName(JobState::Failed));
    auto changed = erase.execute();
    if (!changed)
        return changed.error();
    return int(*changed);
}

base::Result<int> JobRepository::removeDone(const QDateTime &before)
{
    Statement erase = m_database.prepare(u"DELETE FROM job WHERE state = ? AND changed_at < ?"_s);
    erase.bindAll(jobStateName(JobState::Done), before);
    auto changed = erase.execute();
    if (!changed)
        return changed.error();
    return int(*changed);
}

base::Result<Job> JobRepository::load(const model::JobId &id) const
{
    Statement select = m_database.prepare(selectJobs() + u" WHERE id = ?"_s);
    select.bindAll(id.toString());
    auto job = first<Job>(std::move(select),
                          [this](const Statement &row) { return readJob(m_cells, row); });
    if (!job)
        return job.error();
    if (!*job)
        return jobMissing();
    return **job;
}

base::Result<QList<Job>> JobRepository::list(const model::DocumentId &document) const
{
    Statement select
        = m_database.prepare(selectJobs() + u" WHERE document_id = ? ORDER BY number"_s);
    select.bindAll(document.toString());
    return collect<Job>(std::move(select),
                        [this](const Statement &row) { return readJob(m_cells, row); });
}

base::Result<QList<Job>> JobRepository::failed() const
{
    Statement select = m_database.prepare(selectJobs() + u" WHERE state = ? ORDER BY number"_s);
    select.bindAll(jobStateName(JobState::Failed));
    return collect<Job>(std::move(select),
                        [this](const Statement &row) { return readJob(m_cells, row); });
}

base::Result<QList<Job>> JobRepository::openOf(const QString &kind) const
{
    Statement select = m_database.prepare(
        selectJobs() + u" WHERE kind = ? AND state IN (?, ?) ORDER BY number"_s);
    select.bindAll(kind, jobStateName(JobState::Queued), jobStateName(JobState::Running));
    return collect<Job>(std::move(select),
                        [this](const Statement &row) { return readJob(m_cells, row); });
}

base::Result<JobCounts> JobRepository::counts() const
{
    auto counts
        = readCounts(m_database.prepare(u"SELECT state, COUNT(*) FROM job GROUP BY state"_s));
    if (!counts)
        return counts;
    Statement documents = m_database.prepare(
        u"SELECT COUNT(DISTINCT document_id) FROM job WHERE state IN (?, ?)"_s);
    documents.bindAll(jobStateName(JobState::Queued), jobStateName(JobState::Running));
    const auto row = documents.step();
    if (!row)
        return row.error();
    counts->documents = documents.count(0);
    return counts;
}

base::Result<JobCounts> JobRepository::counts(const model::DocumentId &document,
                                              const QString &kind) const
{
    Statement select = m_database.prepare(
        u"SELECT state, COUNT(*) FROM job WHERE document_id = ? AND (? = '' OR kind = ?)"
        " GROUP BY state"_s);
    select.bindAll(document.toString(), kind, kind);
    return readCounts(std::move(select));
}

} // namespace countersign::store
