// SPDX-License-Identifier: Apache-2.0
#include "core/net/qthttpclient.h"

#include "core/base/log.h"
#include "core/net/httpexchange.h"

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

// How often a waiting caller looks whether it was cancelled.
constexpr int cancelPollMs = 50;

} // namespace

QtHttpClient::QtHttpClient(const QByteArray &userAgent)
    : m_exchanger(new HttpExchanger(userAgent))
{
    m_thread.setObjectName(u"http"_s);
    m_exchanger->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_exchanger, &QObject::deleteLater);
    m_thread.start();
}

QtHttpClient::~QtHttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

base::Result<HttpResponse> QtHttpClient::send(const HttpRequest &request, base::JobContext &context)
{
    if (!isAllowedUrl(request.url))
        return base::Error{base::ErrorKind::InvalidInput, u"net.insecure_url"_s, {}};
    if (context.isCancelled())
        return base::JobContext::cancelledError();

    const auto exchange = std::make_shared<HttpExchange>(request);
    HttpExchanger *exchanger = m_exchanger;
    QMetaObject::invokeMethod(
        exchanger, [exchanger, exchange] { exchanger->begin(exchange); }, Qt::QueuedConnection);

    const QDeadlineTimer deadline(request.timeoutMs);
    while (!deadline.hasExpired()) {
        const auto answer = exchange->wait(
            int(qBound(qint64(1), deadline.remainingTime(), qint64(cancelPollMs))));
        if (answer) {
            qCDebug(base::logNet) << methodName(request.method) << request.url.host()
                                  << (*answer ? (*answer)->status : 0);
            return *answer;
        }
        if (context.isCancelled())
            break;
    }
    QMetaObject::invokeMethod(
        exchanger, [exchanger, exchange] { exchanger->abandon(exchange); }, Qt::QueuedConnection);
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    return base::Error{base::ErrorKind::Network, u"net.timeout"_s, {}};
}

} // namespace countersign::net
