// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace countersign::net
{

// Exponential backoff with equal jitter: attempt n (from 1) waits between half and all of base *
// 2^(n-1), at most `maxMs`.
struct RetryPolicy {
    qint64 baseMs = 2'000;
    qint64 maxMs = 15 * 60 * 1000;
    int maxAttempts = 12;
};

// `random` is uniform in [0, 1).
qint64 backoffMs(const RetryPolicy &policy, int attempt, double random);
// Whether a call that failed for the `attempt`th time is worth another.
bool shouldRetry(const RetryPolicy &policy, int attempt, const base::Error &error);
// When to try again: the backoff, or later when the error's "retryAfterMs" says so.
QDateTime nextAttemptAt(const RetryPolicy &policy, int attempt, const base::Error &error,
                        const QDateTime &now, double random);

} // namespace countersign::net
