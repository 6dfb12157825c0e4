// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/net/httpclient.h"

#include <QDateTime>
#include <QMutex>

#include <functional>

namespace countersign::net
{

// How fast one account may call a service: a minimum interval of ours plus what the service's
// answers say. Understands X-RateLimit-Remaining/-Reset (Unix seconds), X-BurstLimit-Remaining (30
// s window), X-HubSpot-RateLimit-* and Retry-After. Safe to share between threads.
class RateBudget
{
public:
    RateBudget(const base::Clock &clock, qint64 minIntervalMs = 0);

    // Milliseconds until the next call may be made; 0 = now.
    qint64 delayMs() const;
    void noteSent();
    void noteResponse(const HttpResponse &response);

private:
    void postpone(const QDateTime &until);

    const base::Clock &m_clock;
    const qint64 m_minIntervalMs;
    mutable QMutex m_mutex;
    QDateTime m_notBefore;
};

// Keeps a client within a budget: waits when the wait is short, else answers net.rate_limited with
// "retryAfterMs" so that the caller's lane stays free.
class BudgetedHttpClient final : public HttpClient
{
public:
    using Sleep = std::function<void(qint64 ms)>;
    BudgetedHttpClient(HttpClient &client, RateBudget &budget, qint64 maxWaitMs = 2'000,
                       Sleep sleep = {});

    base::Result<HttpResponse> send(const HttpRequest &request, base::JobContext &context) override;

private:
    HttpClient &m_client;
    RateBudget &m_budget;
    const qint64 m_maxWaitMs;
    Sleep m_sleep;
};

} // namespace countersign::net
