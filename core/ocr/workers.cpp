// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/workers.h"

#include <QMutexLocker>

#include <algorithm>

namespace countersign::ocr
{

namespace
{

constexpr int pollMs = 20; // how soon a caller who gives up is let go

} // namespace

Workers::Workers(int cores)
    : m_cores(std::max(1, cores))
{
    // Callers bring their own limit; a thread of ours is at work only for one of them or in place
    // of one.
    m_threads.setMaxThreadCount(64);
    m_threads.setObjectName(QStringLiteral("ocr"));
}

Workers::~Workers()
{
    m_threads.waitForDone();
}

void Workers::begin(const std::shared_ptr<Attendance> &attendance, std::function<void()> work)
{
    ++m_pages;
    m_threads.start([this, attendance, work = std::move(work)] {
        work();
        --m_pages;
        const QMutexLocker lock(&attendance->mutex);
        attendance->done = true;
        if (attendance->cancelled)
            --m_unattended;
        attendance->changed.wakeAll();
    });
}

bool Workers::wait(Attendance &attendance, base::JobContext &context)
{
    double told = 0;
    QMutexLocker lock(&attendance.mutex);
    while (!attendance.done) {
        lock.unlock();
        const bool cancelled = context.isCancelled();
        if (const double now = attendance.progress; now > told) {
            context.setProgress(now);
            told = now;
        }
        lock.relock();
        if (cancelled && !attendance.done) {
            attendance.cancelled = true;
            ++m_unattended;
            return false;
        }
        if (!attendance.done)
            attendance.changed.wait(&attendance.mutex, pollMs);
    }
    return true;
}

void Workers::askForHelp(int most, const std::function<void(int)> &willCome,
                         const std::function<void(const std::function<bool()> &stay)> &help)
{
    const int idle = m_cores - m_pages - m_helpers;
    const int coming = std::clamp(idle, 0, std::max(0, most));
    willCome(coming);
    for (int i = 0; i < coming; ++i) {
        ++m_helpers;
        m_threads.start([this, help] {
            help([this] { return m_pages + m_helpers <= m_cores; });
            --m_helpers;
        });
    }
}

} // namespace countersign::ocr
