// SPDX-License-Identifier: Apache-2.0
#include "core/net/ratebudget.h"

#include "core/net/httperror.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

// DocuSign's burst limit counts calls of 30 seconds; its answers do not say when the window began.
constexpr qint64 burstWindowMs = 30'000;
constexpr qint64 secondMs = 1'000;
// A day's allowance is used up, when it is renewed is not said: look again in an hour.
constexpr qint64 dailyPauseMs = 60 * 60 * 1'000;
constexpr qint64 sleepSliceMs = 100;

bool isUsedUp(const HttpHeaders &headers, QByteArrayView name)
{
    bool isNumber = false;
    const qint64 left = headers.value(name).trimmed().toLongLong(&isNumber);
    return isNumber && left <= 0;
}

} // namespace

RateBudget::RateBudget(const base::Clock &clock, qint64 minIntervalMs)
    : m_clock(clock)
    , m_minIntervalMs(minIntervalMs)
{
}

qint64 RateBudget::delayMs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_notBefore.isValid() ? qMax(qint64(0), m_clock.now().msecsTo(m_notBefore)) : 0;
}

void RateBudget::noteSent()
{
    postpone(m_clock.now().addMSecs(m_minIntervalMs));
}

void RateBudget::noteResponse(const HttpResponse &response)
{
    const QDateTime now = m_clock.now();
    const HttpHeaders &headers = response.headers;
    if (const auto wait = retryAfterMs(headers, now))
        postpone(now.addMSecs(*wait));
    if (isUsedUp(headers, "X-RateLimit-Remaining")) {
        const qint64 reset = headers.value("X-RateLimit-Reset").toLongLong();
        if (reset > 0)
            postpone(QDateTime::fromSecsSinceEpoch(reset, Qt::UTC));
    }
    if (isUsedUp(headers, "X-BurstLimit-Remaining"))
        postpone(now.addMSecs(burstWindowMs));
    if (isUsedUp(headers, "X-HubSpot-RateLimit-Secondly-Remaining"))
        postpone(now.addMSecs(secondMs));
    if (isUsedUp(headers, "X-HubSpot-RateLimit-Remaining"))
        postpone(
            now.addMSecs(headers.value("X-HubSpot-RateLimit-Interval-Milliseconds").toLongLong()));
    if (isUsedUp(headers, "X-HubSpot-RateLimit-Daily-Remaining"))
        postpone(now.addMSecs(dailyPauseMs));
}

void RateBudget::postpone(const QDateTime &until)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_notBefore.isValid() || until > m_notBefore)
        m_notBefore = until;
}

BudgetedHttpClient::BudgetedHttpClient(HttpClient &client, RateBudget &budget, qint64 maxWaitMs,
                                       Sleep sleep)
    : m_client(client)
    , m_budget(budget)
    , m_maxWaitMs(maxWaitMs)
    , m_sleep(sleep ? std::move(sleep) : [](qint64 ms) { QThread::msleep(ulong(ms)); })
{
}

base::Result<HttpResponse> BudgetedHttpClient::send(const HttpRequest &request,
                                                    base::JobContext &context)
{
    for (qint64 delay = m_budget.delayMs(); delay > 0; delay = m_budget.delayMs()) {
        if (delay > m_maxWaitMs)
            return base::Error{
                base::ErrorKind::RateLimited, u"net.rate_limited"_s, {{u"retryAfterMs"_s, delay}}};
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        m_sleep(qMin(delay, sleepSliceMs));
    }
    m_budget.noteSent();
    auto response = m_client.send(request, context);
    if (response)
        m_budget.noteResponse(*response);
    return response;
}

} // namespace countersign::net
