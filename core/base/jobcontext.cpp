// SPDX-License-Identifier: Apache-2.0
#include "core/base/jobcontext.h"

namespace countersign::base
{

JobContext::JobContext(std::function<bool()> isCancelled, std::function<void(double)> setProgress)
    : m_isCancelled(std::move(isCancelled))
    , m_setProgress(std::move(setProgress))
{
}

bool JobContext::isCancelled() const
{
    return m_isCancelled && m_isCancelled();
}

void JobContext::setProgress(double done)
{
    if (m_setProgress)
        m_setProgress(done);
}

Error JobContext::cancelledError()
{
    return Error{ErrorKind::Cancelled, QStringLiteral("job.cancelled"), {}};
}

} // namespace countersign::base
