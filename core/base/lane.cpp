// SPDX-License-Identifier: Apache-2.0
#include "core/base/lane.h"

namespace countersign::base
{

Lane::Lane(const QString &name, int threads)
{
    m_pool.setObjectName(name);
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
}

Lane::~Lane()
{
    *m_closing = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void Lane::start(std::function<void()> job, int priority)
{
    m_pool.start(std::move(job), priority);
}

} // namespace countersign::base
