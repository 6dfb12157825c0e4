// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace countersign::base
{

// A private pool of threads for one kind of work. Cancelling the future of a job sets its
// JobContext's flag; progress is the future's, in thousandths. The destructor drops what has not
// begun (those futures finish as cancelled) and waits for what has. Threads live as long as the
// lane, so a lane of one thread may own thread-bound things.
class Lane
{
public:
    Lane(const QString &name, int threads);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    int threadCount() const { return m_pool.maxThreadCount(); }
    void setThreadCount(int threads) { m_pool.setMaxThreadCount(threads); }
    // Blocks until everything that was given to the lane is done.
    void finish() { m_pool.waitForDone(); }

    // `work` is Result<T>(JobContext &). Higher `priority` starts earlier.
    template <typename T, typename Work>
    QFuture<Result<T>> run(Work work, int priority = 0);

    // Runs `work` on the lane and blocks the calling thread, which must not be one of the lane's
    // own nor the GUI's.
    template <typename T, typename Work>
    Result<T> runAndWait(Work work, int priority = 0);

private:
    void start(std::function<void()> job, int priority);

    // Shared with the jobs' contexts: set when the lane is being destroyed.
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool;
};

template <typename T, typename Work>
QFuture<Result<T>> Lane::run(Work work, int priority)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->setProgressRange(0, 1000);
    promise->start();
    start(
        [promise, closing = m_closing, work = std::move(work)]() mutable {
            JobContext context(
                [promise, closing] { return *closing || promise->isCanceled(); },
                [promise](double done) { promise->setProgressValue(int(done * 1000)); });
            if (context.isCancelled())
                promise->addResult(Result<T>(JobContext::cancelledError()));
            else
                promise->addResult(work(context));
            promise->finish();
        },
        priority);
    return future;
}

template <typename T, typename Work>
Result<T> Lane::runAndWait(Work work, int priority)
{
    QFuture<Result<T>> future = run<T>(std::move(work), priority);
    future.waitForFinished();
    if (future.resultCount() == 0)
        return JobContext::cancelledError();
    return future.takeResult();
}

} // namespace countersign::base
