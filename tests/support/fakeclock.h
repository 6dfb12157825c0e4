// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QMutex>

namespace countersign::test
{

// A clock that stands still until told to move. Safe to share between threads.
class FakeClock final : public base::Clock
{
public:
    explicit FakeClock(const QDateTime &now = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC))
        : m_now(now)
    {
    }
    QDateTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    void advance(qint64 ms)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now.addMSecs(ms);
    }

private:
    mutable QMutex m_mutex;
    QDateTime m_now;
};

} // namespace countersign::test
