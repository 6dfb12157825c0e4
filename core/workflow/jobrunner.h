// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/workflow/storesession.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <functional>

namespace countersign::workflow
{

// Works the persistent job queue off on as many threads as its lane has. What a killed process left
// running is queued again when the runner is made; a job is over only in the transaction that keeps
// its result.
class JobRunner
{
public:
    struct Handler {
        std::function<base::Result<>(const store::Job &, base::JobContext &)> run;
        // After the last attempt, or an error that no repetition mends.
        std::function<base::Result<>(const store::Job &, const base::Error &)> giveUp;
    };

    JobRunner(StoreSession &session, int threads);
    ~JobRunner();
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    void handle(const QString &kind, Handler handler);
    // Called on a worker thread after each job.
    void onJobDone(std::function<void(const model::DocumentId &)> callback);

    // Queues again what was running when the process died.
    base::Result<int> recover();
    // Starts idle threads if there is work; returns at once.
    void wake();
    // Works until no job is left, on the lane's threads, and waits for it.
    void drain();
    // Gives up what is queued for a document and tells what runs to stop. Blocks.
    base::Result<> cancel(const model::DocumentId &document);
    // The same for jobs of a kind that belong to no document.
    base::Result<> cancelKind(const QString &kind);
    bool isBusy() const;
    // Ends the jobs at work, which are queued again, and takes no more.
    void stop();

private:
    void workLoop();
    bool workOnce();
    base::Result<> cancelAll(const base::Result<QList<store::Job>> &jobs);
    void finish(const store::Job &job, const base::Result<> &result);
    void keepFailure(const store::Job &job, const base::Error &error);

    StoreSession &m_session;
    QHash<QString, Handler> m_handlers;
    std::function<void(const model::DocumentId &)> m_jobDone;
    mutable QMutex m_mutex;
    QWaitCondition m_idle;
    int m_loops = 0;
    bool m_stopping = false;
    bool m_rerun = false; // work came while the last loop was ending
    QSet<model::JobId> m_cancelled; // told to stop
    base::Lane m_lane;
};

} // namespace countersign::workflow
