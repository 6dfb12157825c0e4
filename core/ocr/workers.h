// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>

namespace countersign::ocr
{

// The engine's own threads. A page is read on one of them while its caller waits, so that a caller
// who gives up has his answer at once although Tesseract can't be stopped everywhere; and threads
// that have no page of their own help with the lines of the only one there is.
class Workers
{
public:
    explicit Workers(int cores = QThread::idealThreadCount());
    ~Workers(); // waits for what is still at work

    // Runs `work` on a thread of ours and waits for it, or for `context` to be cancelled; then
    // `work` learns of it by its own context and ends unattended. Code: job.cancelled.
    template <typename T>
    base::Result<T> attend(base::JobContext &context,
                           std::function<base::Result<T>(base::JobContext &)> work);

    // Starts `help` on as many threads, at most `most`, as have nothing better to do; told how many
    // before they begin. It should end when its `stay` says no.
    void askForHelp(int most, const std::function<void(int)> &willCome,
                    const std::function<void(const std::function<bool()> &stay)> &help);
    // Pages whose callers have gone and whose work has not ended yet.
    int unattended() const { return m_unattended; }

private:
    struct Attendance {
        std::atomic<bool> cancelled = false;
        std::atomic<double> progress = 0;
        QMutex mutex;
        QWaitCondition changed;
        bool done = false;
    };
    bool wait(Attendance &attendance, base::JobContext &context); // true when done
    void begin(const std::shared_ptr<Attendance> &attendance, std::function<void()> work);

    int m_cores = 1;
    std::atomic<int> m_pages = 0;
    std::atomic<int> m_helpers = 0;
    std::atomic<int> m_unattended = 0;
    QThreadPool m_threads;
};

template <typename T>
base::Result<T> Workers::attend(base::JobContext &context,
                                std::function<base::Result<T>(base::JobContext &)> work)
{
    auto attendance = std::make_shared<Attendance>();
    auto result = std::make_shared<base::Result<T>>(base::JobContext::cancelledError());
    begin(attendance, [attendance, result, work = std::move(work)] {
        base::JobContext own([attendance] { return attendance->cancelled.load(); },
                             [attendance](double done) { attendance->progress = done; });
        *result = work(own);
    });
    if (!wait(*attendance, context))
        return base::JobContext::cancelledError();
    return std::move(*result);
}

} // namespace countersign::ocr
