// SPDX-License-Identifier: Apache-2.0
#include "core/net/retry.h"

using namespace Qt::StringLiterals;

namespace countersign::net
{

qint64 backoffMs(const RetryPolicy &policy, int attempt, double random)
{
    // 2^20 base intervals are past any sensible maximum; more would overflow.
    const int doublings = qBound(0, attempt - 1, 20);
    const qint64 full = qMin(policy.maxMs, policy.baseMs << doublings);
    return full / 2 + qint64(double(full - full / 2) * random);
}

bool shouldRetry(const RetryPolicy &policy, int attempt, const base::Error &error)
{
    return base::isRetryable(error.kind) && attempt < policy.maxAttempts;
}

QDateTime nextAttemptAt(const RetryPolicy &policy, int attempt, const base::Error &error,
                        const QDateTime &now, double random)
{
    const qint64 asked = error.facts.value(u"retryAfterMs"_s).toLongLong();
    return now.addMSecs(qMax(asked, backoffMs(policy, attempt, random)));
}

} // namespace countersign::net
