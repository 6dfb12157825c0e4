// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/jobrunner.h"

#include "core/base/log.h"

#include <QMutexLocker>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// A person who opens a document goes before the batch.
constexpr int backgroundNiceness = 10;

constexpr int maxJobAttempts = 3;

} // namespace

JobRunner::JobRunner(StoreSession &session, int threads)
    : m_session(session)
    , m_lane(u"jobs"_s, threads)
{
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::stop()
{
    QMutexLocker lock(&m_mutex);
    m_stopping = true;
    while (m_loops > 0)
        m_idle.wait(&m_mutex);
}

void JobRunner::handle(const QString &kind, Handler handler)
{
    m_handlers.insert(kind, std::move(handler));
}

void JobRunner::onJobDone(std::function<void(const model::DocumentId &)> callback)
{
    m_jobDone = std::move(callback);
}

base::Result<int> JobRunner::recover()
{
    return m_session.write<int>(
        [](Unit &unit) { return unit.jobs.requeueRunning(unit.clock.now()); });
}

void JobRunner::wake()
{
    const QMutexLocker lock(&m_mutex);
    m_rerun = true;
    while (!m_stopping && m_loops < m_lane.threadCount()) {
        ++m_loops;
        (void)m_lane.run<void>([this](base::JobContext &) -> base::Result<> {
            workLoop();
            return {};
        });
    }
}

void JobRunner::drain()
{
    wake();
    QMutexLocker lock(&m_mutex);
    while (m_loops > 0)
        m_idle.wait(&m_mutex);
}

bool JobRunner::isBusy() const
{
    const QMutexLocker lock(&m_mutex);
    return m_loops > 0;
}

base::Result<> JobRunner::cancel(const model::DocumentId &document)
{
    return cancelAll(m_session.read<QList<store::Job>>(
        [document](Unit &unit) { return unit.jobs.list(document); }));
}

base::Result<> JobRunner::cancelKind(const QString &kind)
{
    return cancelAll(
        m_session.read<QList<store::Job>>([kind](Unit &unit) { return unit.jobs.openOf(kind); }));
}

base::Result<> JobRunner::cancelAll(const base::Result<QList<store::Job>> &jobs)
{
    if (!jobs)
        return jobs.error();
    {
        const QMutexLocker lock(&m_mutex);
        for (const store::Job &job : std::as_const(*jobs)) {
            if (job.state == store::JobState::Running)
                m_cancelled.insert(job.id);
        }
    }
    for (const store::Job &job : std::as_const(*jobs)) {
        if (job.state == store::JobState::Queued && m_handlers.contains(job.kind))
            finish(job, base::JobContext::cancelledError());
    }
    return {};
}

void JobRunner::workLoop()
{
    // Of this thread alone, and of the children it starts: setpriority(2), "C library/kernel
    // differences".
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), backgroundNiceness);
    for (;;) {
        while (workOnce()) { }
        const QMutexLocker lock(&m_mutex);
        if (m_rerun && !m_stopping) {
            m_rerun = false;
            continue;
        }
        if (--m_loops == 0)
            m_idle.wakeAll();
        return;
    }
}

// False when there is nothing to do.
bool JobRunner::workOnce()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_stopping)
            return false;
    }
    auto job = m_session.write<std::optional<store::Job>>(
        [this](Unit &unit) { return unit.jobs.takeNext(unit.clock.now(), m_handlers.keys()); });
    if (!job) {
        qCWarning(base::logWorkflow) << "taking a job failed:" << job.error().code;
        return false;
    }
    if (!job->has_value())
        return false;
    const store::Job taken = **job;
    base::JobContext context(
        [this, id = taken.id] {
            const QMutexLocker lock(&m_mutex);
            return m_stopping || m_cancelled.contains(id);
        },
        {});
    finish(taken, m_handlers.value(taken.kind).run(taken, context));
    return true;
}

void JobRunner::finish(const store::Job &job, const base::Result<> &result)
{
    if (!result)
        keepFailure(job, result.error());
    if (m_jobDone)
        m_jobDone(job.document);
    const QMutexLocker lock(&m_mutex);
    m_cancelled.remove(job.id);
    m_rerun = true; // this job may have queued others, for threads that have gone idle
}

void JobRunner::keepFailure(const store::Job &job, const base::Error &error)
{
    qCInfo(base::logWorkflow) << "job" << job.kind << job.id.toString() << error.code;
    bool again = base::isRetryable(error.kind) && job.attempts < maxJobAttempts;
    {
        const QMutexLocker lock(&m_mutex);
        again = m_stopping || (again && !m_cancelled.contains(job.id));
    }
    const base::Result<> kept = again ? m_session.write([&](Unit &unit) {
        return unit.jobs.requeue(job.id, error.code, unit.clock.now());
    })
                                      : m_handlers.value(job.kind).giveUp(job, error);
    if (!kept)
        qCWarning(base::logWorkflow) << "ending a job failed:" << kept.error().code;
}

} // namespace countersign::workflow
