// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QString>

namespace countersign::workflow
{

// Who has signed in, for as long as the program runs or until they leave; nobody at first. On any
// thread. What it means, and whether anybody has to, says core/workflow/atdesk.h.
class Seat
{
public:
    QString person() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_person;
    }
    void take(const QString &person)
    {
        const QMutexLocker lock(&m_mutex);
        m_person = person;
    }
    void leave() { take({}); }

private:
    mutable QMutex m_mutex;
    QString m_person;
};

} // namespace countersign::workflow
